package org.isnad.story.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Report;

/**
 * Finds the reports that are one text: reprinted, cut, reordered, with other names or spelling.
 *
 * <p>Two reports are one text when half of the runs of three words of the shorter stand in the
 * longer, each with its {@link Weights weight}; a short text must have nearly all of them there.
 * Background paragraphs that stories share do not make them one. What is alike to a third is alike
 * to each other.
 */
public final class Duplicates {
  private static final double ALIKE = 0.5;
  private static final double SHORT_ALIKE = 0.8;

  /** Runs of three words that a text must have to be found in another by a part of them. */
  private static final int SHORT = 25;

  /** How much of the sample two texts must share to be compared. */
  private static final double SHARED = 0.12;

  /** What more reports have is a formula and not looked for. */
  private static final int MOST_COMMON = 1000;

  /** At most so many earlier reports with the same run are looked at. */
  private static final int MOST_SAME = 60;

  /** A copy that has less than this share of the longer text's runs is an excerpt. */
  private static final double EXCERPT = 0.66;

  private final List<Report> reports;
  private final Shingles[] shingles;
  private final Weights weights;
  private final double[] totals;
  private final int[] parent;

  private Duplicates(List<Report> reports) {
    this.reports = reports;
    shingles = new Shingles[reports.size()];
    parent = new int[reports.size()];
    Arrays.parallelSetAll(shingles, i -> Shingles.of(reports.get(i)));
    Arrays.setAll(parent, i -> i);
    weights = new Weights(shingles);
    totals = new double[reports.size()];
    Arrays.parallelSetAll(totals, i -> shingles[i].all().weight(weights));
  }

  /**
   * The clusters of two and more, in the order of their first reports.
   *
   * @param reports each with an id of its own
   */
  public static List<Cluster> of(List<Report> reports) {
    Duplicates duplicates = new Duplicates(List.copyOf(reports));
    duplicates.find();
    return duplicates.clusters();
  }

  private void find() {
    long[] index = index();
    int[] shared = new int[shingles.length];
    int[] touched = new int[shingles.length];
    for (int d = 0; d < shingles.length; d++) {
      int count = count(index, d, shared, touched);
      for (int i = 0; i < count; i++) {
        int other = touched[i];
        int least = Math.min(shingles[d].sample().size(), shingles[other].sample().size());
        if (shared[other] >= SHARED * least && root(d) != root(other) && isAlike(d, other)) {
          parent[root(d)] = root(other);
        }
        shared[other] = 0;
      }
    }
  }

  /** Every number of every sample with the report that it is of, sorted by number, then report. */
  private long[] index() {
    int total = 0;
    for (Shingles s : shingles) {
      total += s.sample().size();
    }
    long[] index = new long[total];
    int n = 0;
    for (int d = 0; d < shingles.length; d++) {
      IntSet sample = shingles[d].sample();
      for (int i = 0; i < sample.size(); i++) {
        index[n++] = entry(sample.get(i), d);
      }
    }
    Arrays.parallelSort(index);
    return index;
  }

  private static long entry(int number, int report) {
    return (long) number << 32 | report;
  }

  /** Counts what the sample of a report shares with those of earlier ones; how many share any. */
  private int count(long[] index, int d, int[] shared, int[] touched) {
    int count = 0;
    IntSet sample = shingles[d].sample();
    for (int i = 0; i < sample.size(); i++) {
      if (weights.count(sample.get(i)) > MOST_COMMON) {
        continue;
      }
      int at = Arrays.binarySearch(index, entry(sample.get(i), 0));
      at = at < 0 ? -at - 1 : at;
      for (int end = Math.min(at + MOST_SAME, index.length); at < end; at++) {
        int other = (int) index[at];
        if ((int) (index[at] >> 32) != sample.get(i) || other >= d) {
          break;
        }
        if (shared[other]++ == 0) {
          touched[count++] = other;
        }
      }
    }
    return count;
  }

  private boolean isAlike(int a, int b) {
    int least = Math.min(shingles[a].all().size(), shingles[b].all().size());
    return overlap(a, b) >= (least < SHORT ? SHORT_ALIKE : ALIKE);
  }

  /** Share of the runs of the lighter text that are in the other, by weight. */
  private double overlap(int a, int b) {
    double least = Math.min(totals[a], totals[b]);
    return least <= 0 ? 0 : shingles[a].all().common(shingles[b].all(), weights) / least;
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private List<Cluster> clusters() {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
    }
    return members.values().stream().filter(m -> m.size() > 1).map(this::cluster).toList();
  }

  private Cluster cluster(List<Integer> members) {
    List<Report> all = members.stream().map(reports::get).toList();
    Report original = Original.of(all);
    int first = members.get(all.indexOf(original));
    List<Copy> copies = new ArrayList<>();
    for (int i : members) {
      Report report = reports.get(i);
      if (!report.id().equals(original.id())) {
        List<String> credited = Original.credited(report, all);
        copies.add(
            new Copy(
                report.id(),
                kind(shingles[i], shingles[first]),
                round(overlap(first, i)),
                credited));
      }
    }
    return new Cluster(original.id(), copies);
  }

  private static Copy.Kind kind(Shingles copy, Shingles original) {
    if (copy.words() == original.words()) {
      return Copy.Kind.EXACT;
    }
    double a = copy.all().size();
    double b = original.all().size();
    return Math.min(a, b) < EXCERPT * Math.max(a, b) ? Copy.Kind.EXCERPT : Copy.Kind.EDITED;
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}

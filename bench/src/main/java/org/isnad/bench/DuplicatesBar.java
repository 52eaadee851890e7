package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Report;
import org.isnad.story.duplicate.Cluster;
import org.isnad.story.duplicate.Copy;
import org.isnad.story.duplicate.Duplicates;

/**
 * Whether reprints are found: pairs of reports of one story, recall and precision, and the time.
 */
final class DuplicatesBar {
  private static final int REPORTS = 76_000;
  private static final double RECALL = 0.95;
  private static final double PRECISION = 0.98;
  private static final double SECONDS = 60;

  private final PrintStream out;

  DuplicatesBar(PrintStream out) {
    this.out = out;
  }

  /** True when all three are held. */
  boolean run(long seed) throws IOException {
    Reprints reprints = new Reprints(Texts.ofExamples().examples(), seed);
    List<Report> reports = reprints.make(REPORTS);
    long start = System.nanoTime();
    List<Cluster> clusters = Duplicates.of(reports);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Integer> stories = new HashMap<>();
    Map<Integer, Long> sizes = new HashMap<>();
    for (Report report : reports) {
      stories.put(report.id(), reprints.story(report));
      sizes.merge(reprints.story(report), 1L, Long::sum);
    }
    long truth = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    long found = 0;
    long right = 0;
    for (Cluster cluster : clusters) {
      List<String> ids = new ArrayList<>(List.of(cluster.original()));
      cluster.copies().stream().map(Copy::report).forEach(ids::add);
      Map<Integer, Long> own = new HashMap<>();
      ids.forEach(id -> own.merge(stories.getOrDefault(id, -1), 1L, Long::sum));
      found += (long) ids.size() * (ids.size() - 1) / 2;
      right += own.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }
    double recall = (double) right / truth;
    double precision = (double) right / found;
    boolean held = recall >= RECALL && precision >= PRECISION && seconds <= SECONDS;
    out.printf(
        "duplicates %d reports, seed %d, %d pairs of one story: recall %.4f, precision %.4f, %.1f s:"
            + " %s%n",
        REPORTS, seed, truth, recall, precision, seconds, held ? "held" : "MISSED");
    return held;
  }
}

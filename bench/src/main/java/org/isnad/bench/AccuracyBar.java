package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.formats.Json;
import org.isnad.formats.evaluate.Evaluation;
import org.isnad.formats.evaluate.Misjudgement;
import org.isnad.formats.evaluate.Misjudgement.Kind;
import org.isnad.formats.evaluate.Misjudgement.Side;
import org.jspecify.annotations.Nullable;

/** Where the coder goes wrong against gold: by type, by frame and slot. */
final class AccuracyBar {
  private static final List<String> SLOTS =
      List.of("actor", "recipient", "third", "date", "place", "status", "source");
  private static final int MOST_ROWS = 60;

  private final PrintStream out;

  AccuracyBar(PrintStream out) {
    this.out = out;
  }

  /** Prints everything. */
  void run(Path gold, Path reports, Path coded) throws IOException {
    Evaluation evaluation = Evaluation.of(reports, gold, coded, Set.of());
    evaluation.print(out);
    Map<String, Integer> fired = fired(coded);
    confusion(evaluation.errors());
    missedTypes(evaluation.errors());
    frames(evaluation.errors(), fired);
    reliability(evaluation.errors(), coded);
    silent(fired.keySet());
  }

  /** How often each frame made a line. */
  private static Map<String, Integer> fired(Path coded) throws IOException {
    Map<String, Integer> fired = new TreeMap<>();
    try (BufferedReader lines = Files.newBufferedReader(coded)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          String rule = Json.text(Json.object(Json.parse(line)), "rule");
          fired.merge(rule == null ? "?" : rule, 1, Integer::sum);
        }
      }
    }
    return fired;
  }

  /**
   * Events that both have, under types that do not go together: missed and spurious at one trigger.
   */
  private void confusion(List<Misjudgement> errors) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (Misjudgement missed : errors) {
      for (Misjudgement spurious : errors) {
        Side g = missed.gold();
        Side s = spurious.coded();
        boolean both = missed.kind() == Kind.MISSED && spurious.kind() == Kind.SPURIOUS;
        if (both
            && g != null
            && s != null
            && missed.report().equals(spurious.report())
            && sameWords(g, s)) {
          pairs.merge(g.type() + " as " + s.type() + " (" + s.rule() + ")", 1, Integer::sum);
        }
      }
    }
    out.println("\ntypes taken for others");
    print(pairs);
  }

  private static boolean sameWords(Side g, Side s) {
    boolean sentence = s.text().contains(g.text()) || g.text().contains(s.text());
    boolean words = s.trigger().contains(g.trigger()) || g.trigger().contains(s.trigger());
    return sentence && words && !g.type().equals(s.type());
  }

  private void missedTypes(List<Misjudgement> errors) {
    Map<String, Integer> missed = new TreeMap<>();
    for (Misjudgement error : errors) {
      if (error.kind() == Kind.MISSED && error.gold() != null) {
        missed.merge(error.gold().type() + " " + error.gold().trigger(), 1, Integer::sum);
      }
    }
    out.println("\nmissed more than once, by type and trigger");
    missed.values().removeIf(n -> n < 2);
    print(missed);
  }

  private void print(Map<String, Integer> counts) {
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_ROWS)
        .forEach(e -> out.printf("  %4d  %s%n", e.getValue(), e.getKey()));
  }

  private void frames(List<Misjudgement> errors, Map<String, Integer> fired) {
    Map<String, int[]> wrong = new TreeMap<>();
    for (Misjudgement error : errors) {
      Side s = error.coded();
      if (s == null) {
        continue;
      }
      int[] row = wrong.computeIfAbsent(String.valueOf(s.rule()), r -> new int[SLOTS.size() + 1]);
      row[0] += error.kind() == Kind.SPURIOUS ? 1 : 0;
      error.wrong().forEach(slot -> row[SLOTS.indexOf(slot) + 1]++);
    }
    out.printf("%n%-32s %6s %9s", "frame", "coded", "spurious");
    SLOTS.forEach(slot -> out.printf(" %9s", slot));
    out.println();
    List<Map.Entry<String, int[]>> rows = new ArrayList<>(wrong.entrySet());
    rows.sort(
        Comparator.comparingInt(e -> -(2 * e.getValue()[0] + e.getValue()[1] + e.getValue()[2])));
    for (Map.Entry<String, int[]> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      out.printf("%-32s %6d", row.getKey(), fired.getOrDefault(row.getKey(), 0));
      for (int n : row.getValue()) {
        out.printf(" %9d", n);
      }
      out.println();
    }
  }

  /**
   * Of the lines marked with a confidence, how many are of an event that gold has under that type.
   */
  private void reliability(List<Misjudgement> errors, Path coded) throws IOException {
    Set<String> spurious = new TreeSet<>();
    for (Misjudgement error : errors) {
      Side s = error.coded();
      if (error.kind() == Kind.SPURIOUS && s != null) {
        spurious.add(key(error.report(), s.type(), s.trigger(), s.text()));
      }
    }
    int[] all = new int[10];
    int[] right = new int[10];
    try (BufferedReader lines = Files.newBufferedReader(coded)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        Map<?, ?> o = Json.object(Json.parse(line));
        Object confidence = o.get("confidence");
        if (o.get("content_of") != null || !(confidence instanceof Number n)) {
          continue;
        }
        int tenth = Math.max(0, Math.min(9, (int) (n.doubleValue() * 10)));
        List<?> types = Json.list(o.get("event"));
        String key =
            key(
                Json.text(o, "report"),
                types.isEmpty() ? null : String.valueOf(types.get(0)),
                Json.text(Json.object(o.get("trigger")), "text"),
                Json.text(o, "text"));
        all[tenth]++;
        right[tenth] += spurious.contains(key) ? 0 : 1;
      }
    }
    int sum = Arrays.stream(all).sum();
    out.println("\nconfidence, lines, share of all, right");
    for (int i = 0; i < 10; i++) {
      if (all[i] > 0) {
        out.printf(
            "  %.1f-%.1f %5d %5.2f %5.2f%n",
            i / 10.0, (i + 1) / 10.0, all[i], (double) all[i] / sum, (double) right[i] / all[i]);
      }
    }
  }

  private static String key(@Nullable String... parts) {
    return String.join("\u0000", Arrays.stream(parts).map(String::valueOf).toList());
  }

  /** Frames of the word lists that made no line. */
  private void silent(Set<String> fired) throws IOException {
    Path lists = Bars.ROOT.resolve("core/src/main/resources/lexicon/ar");
    Set<String> silent = new TreeSet<>();
    int all = 0;
    try (Stream<Path> files = Files.list(lists)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("frames")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
          String id = line.split("\t", 2)[0];
          if (!id.isBlank() && !id.startsWith("#")) {
            all++;
            silent.add(id);
          }
        }
      }
    }
    silent.removeIf(
        id -> fired.stream().anyMatch(rule -> rule.equals(id) || rule.startsWith(id + "/")));
    out.printf("%n%d of %d frames never fired%n", silent.size(), all);
    out.println("  " + String.join(" ", silent));
  }
}

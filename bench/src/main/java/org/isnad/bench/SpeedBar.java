package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;

/** Words a second on one thread, from text to statements. */
final class SpeedBar {
  private static final double BAR = 200_000;
  private static final int SENTENCES = 10_000;
  private static final int WARM_UP = 4;
  private static final int RUNS = 5;

  private final PrintStream out;
  private final Coder coder = Coder.standard();

  SpeedBar(PrintStream out) {
    this.out = out;
  }

  /** Measures generated text and each file; true when all are fast enough. */
  boolean run(List<Path> files) throws IOException {
    boolean held = measure("generated", Texts.ofExamples().shuffled(SENTENCES, 1));
    for (Path file : files) {
      held &= measure(file.toString(), Texts.read(file));
    }
    return held;
  }

  private boolean measure(String name, List<Report> reports) {
    long words = Texts.words(reports);
    for (int i = 0; i < WARM_UP; i++) {
      pass(reports);
    }
    double[] rates = new double[RUNS];
    long statements = 0;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      statements = pass(reports);
      rates[i] = words / ((System.nanoTime() - start) / 1e9);
    }
    Arrays.sort(rates);
    double median = rates[RUNS / 2];
    out.printf(
        "speed %s: %d reports, %d words, %d statements; %.0f words/s (%.0f to %.0f), bar %.0f:"
            + " %s%n",
        name,
        reports.size(),
        words,
        statements,
        median,
        rates[0],
        rates[RUNS - 1],
        BAR,
        median >= BAR ? "held" : "MISSED");
    return median >= BAR;
  }

  private long pass(List<Report> reports) {
    long statements = 0;
    for (Report report : reports) {
      statements += coder.code(report).statements().size();
    }
    return statements;
  }
}

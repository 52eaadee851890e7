package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How long a short file takes from the shell and back. */
final class StartBar {
  private static final double BAR_SECONDS = 0.5;
  private static final int RUNS = 20;

  private final PrintStream out;

  StartBar(PrintStream out) {
    this.out = out;
  }

  /** True when the median run is fast enough. */
  boolean run() throws IOException, InterruptedException {
    List<String> arguments = List.of("code", shortest().toString());
    Command.run("", arguments);
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Command.Result result = Command.run("", arguments);
      if (result.status() != 0) {
        out.println("start: status " + result.status() + ": " + result.error());
        return false;
      }
      seconds[i] = result.seconds();
    }
    Arrays.sort(seconds);
    double median = (seconds[RUNS / 2 - 1] + seconds[RUNS / 2]) / 2;
    out.printf(
        "start: median %.2f s of %d runs (%.2f to %.2f), bar %.2f: %s%n",
        median,
        RUNS,
        seconds[0],
        seconds[RUNS - 1],
        BAR_SECONDS,
        median < BAR_SECONDS ? "held" : "MISSED");
    return median < BAR_SECONDS;
  }

  private static Path shortest() throws IOException {
    Path best = null;
    try (Stream<Path> files = Files.list(Bars.ROOT.resolve("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        best = best == null || Files.size(file) < Files.size(best) ? file : best;
      }
    }
    if (best == null) {
      throw new IOException("no examples");
    }
    return best;
  }
}

package org.isnad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./isnad} as users do. */
final class Command {
  private static final int LONGEST_MINUTES = 30;

  /**
   * What came of a run.
   *
   * @param error what it wrote on standard error
   */
  record Result(int status, double seconds, String error) {}

  private Command() {}

  /**
   * Runs the command; its standard output goes nowhere.
   *
   * @param options options of the Java machine
   */
  static Result run(String options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Bars.ROOT.resolve("isnad").toString());
    line.addAll(arguments);
    Path error = Files.createTempFile("isnad", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().put("ISNAD_OPTS", options);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(error.toFile());
      builder.redirectInput(new File("/dev/null"));
      long start = System.nanoTime();
      Process process = builder.start();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Result(
            -1, LONGEST_MINUTES * 60.0, "stopped after " + LONGEST_MINUTES + " minutes");
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Result(process.exitValue(), seconds, Files.readString(error).strip());
    } finally {
      Files.delete(error);
    }
  }
}

package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.isnad.core.coder.Report;

/** Whether a small heap is enough: a large file of reports, and one very long report. */
final class MemoryBar {
  private static final String HEAP = "-Xmx256m";
  private static final long FILE_BYTES = 200L << 20;
  private static final long REPORT_BYTES = 5L << 20;
  private static final int SENTENCES = 20;
  private static final double BYTES_PER_SENTENCE = 220;

  private final PrintStream out;

  MemoryBar(PrintStream out) {
    this.out = out;
  }

  /** True when both are coded. */
  boolean run() throws IOException, InterruptedException {
    Texts texts = Texts.ofExamples();
    Path file = Files.createTempFile("isnad", ".jsonl");
    try {
      int count = write(file, texts, FILE_BYTES, SENTENCES);
      boolean many = code(count + " reports", file);
      write(file, texts, 1, (int) (REPORT_BYTES / BYTES_PER_SENTENCE));
      return code("one report", file) && many;
    } finally {
      Files.delete(file);
    }
  }

  private static int write(Path file, Texts texts, long bytes, int sentences) throws IOException {
    Random random = new Random(2);
    int count = 0;
    long written = 0;
    try (Writer to = Files.newBufferedWriter(file)) {
      while (written < bytes) {
        Report report = texts.report("m" + count++, random, sentences);
        String line = ReportLines.line(report);
        to.write(line);
        written += line.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return count;
  }

  private boolean code(String what, Path file) throws IOException, InterruptedException {
    double megabytes = Files.size(file) / 1048576.0;
    Command.Result result =
        Command.run(HEAP, List.of("code", "--format", "jsonl", file.toString()));
    boolean held = result.status() == 0;
    out.printf(
        "memory %s, %.0f MB, %s: %.1f s, status %d: %s%n",
        what, megabytes, HEAP, result.seconds(), result.status(), held ? "held" : "MISSED");
    if (!held) {
      out.println(result.error().lines().limit(5).toList());
    }
    return held;
  }
}

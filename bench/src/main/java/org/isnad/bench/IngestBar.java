package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.ingest.journal.Journal;

/**
 * Whether a web archive of generated pages is read fast and whole in a small heap, and whether a
 * run that is killed again and again loses and repeats nothing.
 */
final class IngestBar {
  private static final String HEAP = "-Xmx256m";
  private static final double PAGES_PER_SECOND = 1500;
  private static final Pattern TITLE = Pattern.compile("\"title\":\"لقاء رقم (\\d+) ");

  private final PrintStream out;

  IngestBar(PrintStream out) {
    this.out = out;
  }

  /** True when so many pages are read at the rate of the bar and none is missing. */
  boolean speed(int pages) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-bench");
    Path archive = folder.resolve("pages.warc.gz");
    Path reports = folder.resolve("reports.jsonl");
    try {
      GeneratedArchive.write(archive, pages, Texts.ofExamples());
      Command.Result result =
          Command.run(HEAP, List.of("ingest", archive.toString(), "--output", reports.toString()));
      String fault = result.status() == 0 ? fault(reports, pages) : result.error();
      double rate = pages / result.seconds();
      boolean held = fault.isEmpty() && rate >= PAGES_PER_SECOND;
      out.printf(
          "ingest %d pages, %.0f MB packed, %s: %.1f s, %.0f pages/s, bar %.0f%s: %s%n",
          pages,
          Files.size(archive) / 1048576.0,
          HEAP,
          result.seconds(),
          rate,
          PAGES_PER_SECOND,
          fault.isEmpty() ? ", each once" : ", " + fault,
          held ? "held" : "MISSED");
      return held;
    } finally {
      delete(folder);
    }
  }

  /** True when a run that was killed so often at random moments gives every page once. */
  boolean kills(int times, int pages) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-bench");
    Path archive = folder.resolve("pages.warc.gz");
    Path reports = folder.resolve("reports.jsonl");
    try {
      GeneratedArchive.write(archive, pages, Texts.ofExamples());
      Random random = new Random(11);
      int killed = 0;
      int begun = 0;
      String fault = "";
      while (killed < times && fault.isEmpty()) {
        Process process = start(archive, reports);
        boolean ended = process.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
        if (ended) {
          // All is read: the next kills are of a run from the beginning.
          fault =
              process.exitValue() == 0 ? fault(reports, pages) : "status " + process.exitValue();
          Files.delete(reports);
          Files.delete(Journal.beside(reports));
          begun++;
        } else {
          process.destroyForcibly().waitFor();
          killed++;
        }
      }
      if (fault.isEmpty()) {
        int status = start(archive, reports).waitFor();
        fault = status == 0 ? fault(reports, pages) : "status " + status;
      }
      out.printf(
          "ingest of %d pages killed %d times, %d runs to the end: %s%n",
          pages, killed, begun + 1, fault.isEmpty() ? "each page once: held" : fault + ": MISSED");
      return fault.isEmpty();
    } finally {
      delete(folder);
    }
  }

  private static Process start(Path archive, Path reports) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            HEAP,
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.isnad.cli.Main",
            "ingest",
            archive.toString(),
            "--output",
            reports.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What is wrong with a file of reports; empty when every page is there once, in order. */
  private static String fault(Path reports, int pages) throws IOException {
    BitSet seen = new BitSet(pages);
    int count = 0;
    try (Stream<String> lines = Files.lines(reports)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Matcher title = TITLE.matcher(line);
        if (!title.find()) {
          return "a line that is no report of a page: " + line;
        }
        seen.set(Integer.parseInt(title.group(1)));
        count++;
      }
    }
    boolean right = count == pages && seen.cardinality() == pages;
    return right ? "" : count + " reports of " + seen.cardinality() + " pages";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

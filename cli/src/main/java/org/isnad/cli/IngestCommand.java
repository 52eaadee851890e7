package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportJson;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.ingest.ReportReader;
import org.isnad.ingest.journal.Journal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad ingest}: whatever holds reports in, clean reports out. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports from whatever holds them and writes them as JSON Lines: saved pages, text,",
      "feeds, JSON, CSV, XLSX, PDF, DOCX, exports of Telegram and Facebook, web archives (WARC),",
      "zip, tar, gzip and bzip2 of any of these, folders. What an input is, is told from its bytes.",
      "",
      "A journal beside the output says how far each input was read. A run that was stopped, or",
      "killed, goes on where it stopped when it is started again; nothing is lost, nothing twice.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  isnad ingest archive/ crawl.warc.gz --output reports.jsonl",
      "  isnad ingest export.xlsx --columns title=Headline,body=Text --output reports.jsonl",
      "  isnad ingest https://example.org/report --output reports.jsonl",
      "  unzip -p pages.zip page.html | isnad ingest - | isnad code -",
      "",
      "Exit status: 0 all done; 1 some input could not be read (each is named with the reason, the",
      "rest is done); 2 wrong usage."
    })
final class IngestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH|URL",
      arity = "1..*",
      description = "Files, folders, http(s) addresses, or - for standard input.")
  List<String> names = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "File of reports; what is there is kept, and inputs that were read are passed over"
              + " (default: standard output, without a journal).")
  @Nullable Path output;

  @Option(names = "--again", description = "Begin anew: the output and its journal are removed.")
  boolean again;

  @Mixin GivenOptions given = new GivenOptions();
  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin WebSettings web = new WebSettings();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read pages on (default: one a processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  private boolean incomplete;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReadOptions options = reading.options(given.given(), threads);
    Inputs inputs = new Inputs(names, console, web.options(options.limits().documentBytes()));
    try (ReportReader reader = new ReportReader(options);
        Progress progress = Progress.ofBytes(console, inputs)) {
      if (output == null) {
        toStandardOutput(inputs, reader, progress);
      } else {
        if (again) {
          Files.deleteIfExists(output);
          Files.deleteIfExists(Journal.beside(output));
        }
        try (Journal journal = Journal.open(output)) {
          toFile(inputs, reader, journal, progress);
        }
      }
    }
    return incomplete ? Exit.INCOMPLETE : Exit.OK;
  }

  private void toStandardOutput(Inputs inputs, ReportReader reader, Progress progress) {
    inputs.forEach(
        source -> {
          inputs.read(reader, source, 0, item -> print(item, progress));
          progress.source(source.bytes());
        },
        problem -> problem(problem, progress));
  }

  private void print(Item item, Progress progress) {
    item.problems().forEach(problem -> problem(problem, progress));
    for (Report report : item.reports()) {
      try {
        ReportJson.write(report, console.out());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      progress.report();
    }
  }

  private void toFile(Inputs inputs, ReportReader reader, Journal journal, Progress progress) {
    inputs.forEach(
        source -> {
          read(inputs, source, reader, journal, progress);
          progress.source(source.bytes());
        },
        problem -> problem(problem, progress));
  }

  private void read(
      Inputs inputs,
      Inputs.Source source,
      ReportReader reader,
      Journal journal,
      Progress progress) {
    Map<String, String> before = journal.state(source.name());
    boolean same = source.version().equals(before.get("version"));
    if (same && before.containsKey("done")) {
      return;
    }
    if (!same && !before.isEmpty()) {
      progress.warn("isnad: " + source.name() + ": changed since it was read; read again");
    }
    long skip = same ? Long.parseLong(before.getOrDefault("items", "0")) : 0;
    long[] items = {skip};
    inputs.read(
        reader,
        source,
        skip,
        item -> {
          items[0]++;
          item.problems().forEach(problem -> problem(problem, progress));
          note(journal, item.reports(), source, items[0], false);
          item.reports().forEach(report -> progress.report());
          progress.bytes(reader.bytesRead());
        });
    note(journal, List.of(), source, items[0], true);
  }

  private static void note(
      Journal journal, List<Report> reports, Inputs.Source source, long items, boolean done) {
    Map<String, String> state =
        done
            ? Map.of("version", source.version(), "items", "" + items, "done", "true")
            : Map.of("version", source.version(), "items", "" + items);
    try {
      journal.write(reports, source.name(), state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void problem(Problem problem, Progress progress) {
    progress.warn("isnad: " + problem);
    incomplete = true;
  }
}

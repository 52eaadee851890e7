package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.CoderOptions;
import org.isnad.core.coder.Diagnostic;
import org.isnad.core.coder.Report;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.formats.Listing;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportFormat;
import org.isnad.formats.StatementCsv;
import org.isnad.formats.StatementJson;
import org.isnad.formats.Totals;
import org.isnad.ingest.ReadOptions;
import org.isnad.ingest.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad code}: reports in, sourced statements out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = {
      "Codes reports: a readable listing on a terminal, JSON Lines when piped.",
      "Order is kept, whatever the number of threads.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  isnad code examples",
      "  isnad code page.html --seen 2025-11-20",
      "  isnad code --format jsonl --output statements.jsonl reports.jsonl",
      "  isnad code --format csv --output events.csv archive/",
      "  curl -s https://example.org/report | isnad code - --published 2025-08-25",
      "",
      "Inputs are recognised by their bytes: text, saved pages, JSON Lines, JSON, CSV, XLSX, feeds,",
      "PDF, DOCX, web archives, exports of Telegram and Facebook, and zip, tar, gzip of these.",
      "",
      "Exit status: 0 all done; 1 some input could not be read (each is named with the reason, the",
      "rest is done); 2 wrong usage."
    })
final class CodeCommand implements Callable<Integer> {
  private static final int MOST_DIAGNOSTICS = 20;

  /** How results are written. */
  enum Format {
    LISTING,
    JSONL,
    CSV;

    ReportFormat writer() {
      return switch (this) {
        case LISTING -> new Listing();
        case JSONL -> new StatementJson();
        case CSV -> new StatementCsv();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, http(s) addresses, or - for standard input.")
  List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "listing, jsonl or csv (default: listing on a terminal, else jsonl).")
  @Nullable Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write instead of standard output; it appears when it is whole.")
  @Nullable Path output;

  @Mixin GivenOptions given = new GivenOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin WebSettings web = new WebSettings();

  @Mixin LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to code on (default: one a processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  private Totals totals = Totals.NONE;
  private boolean incomplete;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more: " + threads);
    }
    Lexicon lists = lexicon.load(this::incomplete);
    Format chosen = chosenFormat();
    ReadOptions options = reading.options(given.given(), 1);
    Inputs inputs = new Inputs(paths, console, web.options(options.limits().documentBytes()));
    try (Output to = output == null ? Output.to(console) : Output.to(output);
        ReportReader reader = new ReportReader(options);
        Progress progress = Progress.of(console, inputs)) {
      code(new Coder(lists, CoderOptions.defaults()), chosen, inputs, reader, to, progress);
      to.complete();
    }
    if (chosen != Format.LISTING && totals.diagnostics() > MOST_DIAGNOSTICS) {
      console.warn((totals.diagnostics() - MOST_DIAGNOSTICS) + " more diagnostics");
    }
    return incomplete ? Exit.INCOMPLETE : Exit.OK;
  }

  private Format chosenFormat() {
    if (format != null) {
      return format;
    }
    return console.outIsTerminal() && output == null ? Format.LISTING : Format.JSONL;
  }

  private void code(
      Coder coder, Format chosen, Inputs inputs, ReportReader reader, Output to, Progress progress)
      throws IOException {
    ReportFormat writer = chosen.writer();
    Consumer<Problem> problems =
        problem -> {
          progress.warn("isnad: " + problem);
          incomplete = true;
        };
    writer.open(to.writer());
    try (OrderedCoder ordered =
        new OrderedCoder(
            coder, writer, threads, to.writer(), done -> done(done, chosen, progress), problems)) {
      Consumer<Report> reports = given.single(ordered::accept, problems);
      inputs.forEach(
          source -> {
            inputs.read(
                reader,
                source,
                0,
                item -> {
                  item.problems().forEach(problems);
                  item.reports().forEach(reports);
                });
            progress.source(source.bytes());
          },
          problems);
      ordered.finish();
    }
    writer.close(totals, to.writer());
  }

  private void done(OrderedCoder.Done done, Format chosen, Progress progress) {
    if (chosen != Format.LISTING) {
      long shown = totals.diagnostics();
      for (Diagnostic d : done.diagnostics()) {
        if (shown++ < MOST_DIAGNOSTICS) {
          progress.warn("report " + done.report() + ": " + d.message());
        }
      }
    }
    totals = totals.plus(done.totals());
    progress.report();
  }

  private void incomplete(String message) {
    console.warn(message);
    incomplete = true;
  }
}

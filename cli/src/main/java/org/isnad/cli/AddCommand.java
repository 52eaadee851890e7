package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.CoderOptions;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.ingest.ReportReader;
import org.isnad.record.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: reports into the record. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Codes reports and adds them to the record: each statement joins the event that it tells of.",
      "A report that the record has is passed over, so a run that was broken off is run again."
    },
    footer = {
      "",
      "Examples:",
      "  isnad add examples --seen 2025-11-20",
      "  isnad add reports.jsonl --data jdbc:postgresql://localhost/isnad?user=desk"
    })
final class AddCommand implements Callable<Integer> {
  /** Reports that are written in one transaction. */
  private static final int BATCH = 20;

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, http(s) addresses, or - for standard input.")
  List<String> paths = List.of();

  @Mixin RecordOption record = new RecordOption();

  @Mixin GivenOptions given = new GivenOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin WebSettings web = new WebSettings();

  @Mixin LexiconOption lexicon = new LexiconOption();

  private final List<CodedReport> batch = new ArrayList<>();
  private Store.Added added = new Store.Added(0, 0, 0, 0);
  private boolean incomplete;

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Coder coder =
        new Coder(
            lexicon.load(
                message -> {
                  console.warn(message);
                  incomplete = true;
                }),
            CoderOptions.defaults());
    ReadOptions options = reading.options(given.given(), 1);
    Inputs inputs = new Inputs(paths, console, web.options(options.limits().documentBytes()));
    try (Store store = record.open();
        ReportReader reader = new ReportReader(options);
        Progress progress = Progress.of(console, inputs)) {
      read(inputs, reader, coder, store, progress);
      write(store);
    }
    console.say(
        added.reports()
            + " reports added, "
            + added.known()
            + " known before, "
            + added.statements()
            + " statements, "
            + added.events()
            + " new events");
    return incomplete ? Exit.INCOMPLETE : Exit.OK;
  }

  private void read(
      Inputs inputs, ReportReader reader, Coder coder, Store store, Progress progress) {
    Consumer<Problem> problems =
        problem -> {
          progress.warn("isnad: " + problem);
          incomplete = true;
        };
    Consumer<Report> reports =
        given.single(
            report -> {
              batch.add(coder.code(report));
              progress.report();
              if (batch.size() >= BATCH) {
                write(store);
              }
            },
            problems);
    inputs.forEach(
        source -> {
          Consumer<Item> items =
              item -> {
                item.problems().forEach(problems);
                item.reports().forEach(reports);
              };
          inputs.read(reader, source, 0, items);
          progress.source(source.bytes());
        },
        problems);
  }

  private void write(Store store) {
    added = added.plus(store.add(batch, CodedReport.coderVersion()));
    batch.clear();
  }
}

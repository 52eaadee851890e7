package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.CoderOptions;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.ingest.ReadOptions;
import org.isnad.ingest.ReportReader;
import org.isnad.ingest.web.WebOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}: how each sentence came to be coded as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows for each sentence the words, mentions, triggers, the frame that fired, how each slot",
      "was filled, and why others were not.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  isnad explain page.html",
      "  echo 'زار الوزير المدينة أمس' | isnad explain - --published 2025-08-25"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files or folders of reports, or - for standard input.")
  List<String> paths = List.of();

  @Mixin GivenOptions given = new GivenOptions();

  @Mixin LexiconOption lexicon = new LexiconOption();

  private boolean incomplete;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Coder coder = new Coder(lexicon.load(this::incomplete), CoderOptions.defaults());
    Consumer<Problem> problems = problem -> incomplete("isnad: " + problem);
    Consumer<Report> reports = given.single(report -> console.say(coder.explain(report)), problems);
    Inputs inputs = new Inputs(paths, console, WebOptions.defaults());
    try (ReportReader reader = new ReportReader(ReadOptions.defaults().withGiven(given.given()))) {
      inputs.forEach(
          source ->
              inputs.read(
                  reader,
                  source,
                  0,
                  item -> {
                    item.problems().forEach(problems);
                    item.reports().forEach(reports);
                  }),
          problems);
    }
    return incomplete ? Exit.INCOMPLETE : Exit.OK;
  }

  private void incomplete(String message) {
    console.warn(message);
    incomplete = true;
  }
}

package org.isnad.cli;

import java.util.List;
import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.EventViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds statements by their words; hamza, alef, ya, article and the like do not matter."
    },
    footer = {"", "Example:", "  isnad search هدنة طرابلس"})
final class SearchCommand extends TableCommand {
  @Parameters(
      paramLabel = "WORD",
      arity = "1..*",
      description = "Words, all of which must stand there.")
  List<String> words = List.of();

  @Option(names = "--most", paramLabel = "N", description = "Most statements (default: 50).")
  int most = 50;

  SearchCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return EventViews.found(reading, reading.search(String.join(" ", words), most));
  }
}

package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.EventViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad queue}. */
@Command(
    name = "queue",
    mixinStandardHelpOptions = true,
    description = {"Statements on which nobody has decided, those of disputed events first."},
    footer = {"", "Example:", "  isnad queue --most 10"})
final class QueueCommand extends TableCommand {
  @Option(names = "--most", paramLabel = "N", description = "Most statements (default: 20).")
  int most = 20;

  QueueCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return EventViews.found(reading, reading.queue(most));
  }
}

package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.RecordException;
import org.isnad.record.view.EventViews;
import org.isnad.story.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad event}. */
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    description = {
      "Shows one event: every value of every slot with the statements for and against it; with",
      "--links, why each statement is with the event and which others may be."
    },
    footer = {"", "Example:", "  isnad event e0123456789abcde --links"})
final class EventCommand extends TableCommand {
  @Parameters(paramLabel = "ID", description = "Id of the event.")
  String id = "";

  @Option(names = "--links", description = "Show why the statements are with the event.")
  boolean links;

  EventCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    Event event = reading.event(id);
    if (event == null) {
      throw new RecordException("no event " + id);
    }
    return links ? EventViews.links(reading, event) : EventViews.slots(reading, event);
  }
}

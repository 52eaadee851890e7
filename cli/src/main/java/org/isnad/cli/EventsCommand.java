package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.EventViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad events}. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {"Lists the events of the record, one row each."},
    footer = {"", "Example:", "  isnad events --actor حفتر --from 2025-05-01"})
final class EventsCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  EventsCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return EventViews.events(reading, filter.filter());
  }
}

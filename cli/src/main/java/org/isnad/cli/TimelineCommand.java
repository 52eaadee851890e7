package org.isnad.cli;

import java.util.List;
import org.isnad.formats.Table;
import org.isnad.record.Filter;
import org.isnad.record.Reading;
import org.isnad.record.view.EventViews;
import org.isnad.record.view.ProcessViews;
import org.isnad.story.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad timeline}. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what happened in the order of days, each event with all its statements: of an actor, of",
      "a process (by its id), or of all."
    },
    footer = {"", "Example:", "  isnad timeline 'جهاز الردع' --from 2025-05-01"})
final class TimelineCommand extends TableCommand {
  @Parameters(
      paramLabel = "OF",
      arity = "0..1",
      description = "Name of an actor, or id of a process or event.")
  @Nullable String of;

  @Mixin FilterOptions filter = new FilterOptions();

  TimelineCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return EventViews.timeline(events(reading));
  }

  private List<Event> events(Reading reading) {
    Filter asked = filter.filter();
    if (of == null) {
      return reading.events(asked);
    }
    Event event = reading.event(of);
    if (event != null) {
      return List.of(event);
    }
    List<Event> process = ProcessViews.eventsOf(reading, reading.processes(asked), of);
    return process == null ? reading.events(asked.of(of)) : process;
  }
}

package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.CountViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad durations}. */
@Command(
    name = "durations",
    mixinStandardHelpOptions = true,
    description = {
      "Tells days between turns: first clash to ceasefire, ceasefire to its end, agreement to first step."
    },
    footer = {"", "Example:", "  isnad durations"})
final class DurationsCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  DurationsCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return CountViews.durations(reading.processes(filter.filter()));
  }
}

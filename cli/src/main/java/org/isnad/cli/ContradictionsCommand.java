package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.EventViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad contradictions}. */
@Command(
    name = "contradictions",
    mixinStandardHelpOptions = true,
    description = {
      "Lists where the statements of one event exclude each other, each value with its statements."
    },
    footer = {"", "Example:", "  isnad contradictions --country LBY"})
final class ContradictionsCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  ContradictionsCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return EventViews.contradictions(reading, filter.filter());
  }
}

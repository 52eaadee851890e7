package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.ProcessViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad processes}. */
@Command(
    name = "processes",
    mixinStandardHelpOptions = true,
    description = {"Lists who fights whom, truces, agreements and mediation."},
    footer = {"", "Example:", "  isnad processes --from 2025-05-01 --to 2025-09-30"})
final class ProcessesCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  ProcessesCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return ProcessViews.all(reading.processes(filter.filter()));
  }
}

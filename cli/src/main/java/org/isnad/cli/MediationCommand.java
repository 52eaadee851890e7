package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.ProcessViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad mediation}. */
@Command(
    name = "mediation",
    mixinStandardHelpOptions = true,
    description = {"Lists what third parties did: offers, contacts, roles, outcome."},
    footer = {"", "Example:", "  isnad mediation --from 2025-05-01"})
final class MediationCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  MediationCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return ProcessViews.efforts(reading, reading.processes(filter.filter()).efforts());
  }
}

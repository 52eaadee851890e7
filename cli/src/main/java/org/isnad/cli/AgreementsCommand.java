package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.ProcessViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad agreements}. */
@Command(
    name = "agreements",
    mixinStandardHelpOptions = true,
    description = {
      "Lists agreements other than truces, with their provisions in every wording and what was done of them."
    },
    footer = {"", "Example:", "  isnad agreements --actor الردع"})
final class AgreementsCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  AgreementsCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return ProcessViews.agreements(reading, reading.processes(filter.filter()).agreements());
  }
}

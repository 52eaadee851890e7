package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.ProcessViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad ceasefires}. */
@Command(
    name = "ceasefires",
    mixinStandardHelpOptions = true,
    description = {
      "Lists truces: who is bound, who declared, every date told, each move and violation with its statements."
    },
    footer = {"", "Example:", "  isnad ceasefires --format jsonl"})
final class CeasefiresCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  CeasefiresCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return ProcessViews.ceasefires(reading, reading.processes(filter.filter()).ceasefires());
  }
}

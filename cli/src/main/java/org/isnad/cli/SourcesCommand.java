package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.CountViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad sources}. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = {
      "Counts statements by outlet: in its own voice, of named, of anonymous sources only."
    },
    footer = {"", "Example:", "  isnad sources --country LBY"})
final class SourcesCommand extends TableCommand {
  @Mixin FilterOptions filter = new FilterOptions();

  SourcesCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return CountViews.sources(reading, filter.filter());
  }
}

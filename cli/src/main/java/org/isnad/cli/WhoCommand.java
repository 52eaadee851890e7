package org.isnad.cli;

import java.time.LocalDate;
import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.ActorViews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad who}. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description = {"Says who a name may mean: names, posts as told, spellings by outlet."},
    footer = {"", "Example:", "  isnad who حفتر --on 2025-08-25"})
final class WhoCommand extends TableCommand {
  @Parameters(paramLabel = "NAME", description = "A name, in Arabic or English, in part or whole.")
  String name = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "Only from what was told of days up to this one.")
  @Nullable LocalDate on;

  WhoCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return ActorViews.who(reading, name, on);
  }
}

package org.isnad.cli;

import java.util.Locale;
import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.EventViews;
import org.isnad.record.view.ExportViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes tables for other programs, with --format csv or jsonl:",
      "  flat    one row an event, the value of most origins in each cell",
      "  slots   one row a value of a slot, with the statements for and against it",
      "  months  one row a pair of parties and month, with counts of events",
      "  full    one row an event with all its statements"
    },
    footer = {"", "Example:", "  isnad export flat --format csv --output events.csv --country LBY"})
final class ExportCommand extends TableCommand {
  /** What is written. */
  enum Kind {
    FLAT,
    SLOTS,
    MONTHS,
    FULL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @picocli.CommandLine.Parameters(
      paramLabel = "TABLE",
      arity = "0..1",
      description = "flat, slots, months or full (default: flat).")
  Kind kind = Kind.FLAT;

  @Mixin FilterOptions filter = new FilterOptions();

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return switch (kind) {
      case FLAT -> ExportViews.flat(reading, filter.filter());
      case SLOTS -> ExportViews.slots(reading, filter.filter());
      case MONTHS -> ExportViews.months(reading, filter.filter());
      case FULL -> EventViews.timeline(reading.events(filter.filter()));
    };
  }
}

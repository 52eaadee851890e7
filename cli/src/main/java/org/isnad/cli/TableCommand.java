package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks the record and writes rows. */
abstract class TableCommand implements Callable<Integer> {
  /** How rows are written. */
  enum Format {
    LISTING,
    JSONL,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Mixin RecordOption record = new RecordOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "listing, jsonl or csv (default: listing).")
  Format format = Format.LISTING;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write instead of standard output; it appears when it is whole.")
  @Nullable Path output;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "What the record said at the end of this day (UTC), not what it says now.")
  @Nullable LocalDate asOf;

  TableCommand(Console console) {
    this.console = console;
  }

  /** The rows. */
  abstract Table rows(Reading reading);

  @Override
  public Integer call() throws IOException {
    try (Store store = record.open();
        Output to = output == null ? Output.to(console) : Output.to(output)) {
      Table table = rows(asOf == null ? store.read() : store.asOf(asOf));
      switch (format) {
        case LISTING -> table.listing(to.writer());
        case JSONL -> table.json(to.writer());
        case CSV -> table.csv(to.writer());
      }
      to.complete();
      if (table.rows().isEmpty()) {
        console.warn("nothing found");
      }
    }
    return Exit.OK;
  }
}

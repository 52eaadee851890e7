package org.isnad.ingest;

import org.isnad.ingest.limit.Limits;
import org.isnad.ingest.table.Columns;

/**
 * How inputs are read.
 *
 * @param given what the caller knows about them
 * @param limits how much of them is read at most
 * @param columns which column or field of a table is what
 * @param threads on which pages and documents are read
 */
public record ReadOptions(Given given, Limits limits, Columns columns, int threads) {
  private static final ReadOptions DEFAULTS =
      new ReadOptions(Given.NOTHING, Limits.defaults(), Columns.usual(), 1);

  public ReadOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more: " + threads);
    }
  }

  /** Nothing given, usual limits and columns, one thread. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  public ReadOptions withGiven(Given known) {
    return new ReadOptions(known, limits, columns, threads);
  }

  public ReadOptions withLimits(Limits most) {
    return new ReadOptions(given, most, columns, threads);
  }

  public ReadOptions withColumns(Columns named) {
    return new ReadOptions(given, limits, named, threads);
  }

  public ReadOptions withThreads(int count) {
    return new ReadOptions(given, limits, columns, count);
  }
}

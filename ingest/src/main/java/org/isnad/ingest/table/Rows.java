package org.isnad.ingest.table;

import org.isnad.core.coder.Report;

/** Takes the rows of a table. */
public interface Rows {
  /** One row. */
  void report(Report report);

  /** Something that cannot be read; the line counts from 1, and 0 is the whole table. */
  void refused(long line, String why);
}

package org.isnad.formats;

import java.io.IOException;
import java.io.Writer;
import org.isnad.core.coder.CodedReport;

/**
 * One way to write coded reports. Implementations hold no state and are thread-safe, so that
 * reports can be written apart and put in order afterwards.
 */
public interface ReportFormat {

  /** Writes what stands before the first report. */
  default void open(Writer out) throws IOException {}

  /** Writes one report with all its statements. */
  void write(CodedReport coded, Writer out) throws IOException;

  /** Writes what stands after the last report. */
  default void close(Totals totals, Writer out) throws IOException {}
}

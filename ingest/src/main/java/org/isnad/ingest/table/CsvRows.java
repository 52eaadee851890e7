package org.isnad.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables as text: comma, semicolon or tab between cells, quotes around cells that hold any of
 * these, the names of the columns in the first line.
 */
public final class CsvRows {
  private static final char[] SEPARATORS = {'\t', ';', ','};

  private CsvRows() {}

  /** What separates the cells of a table that begins so, or null when it is no table. */
  public static @Nullable Character separator(String start, Columns columns) {
    String header = start.lines().findFirst().orElse("");
    for (char separator : SEPARATORS) {
      List<String> names = cells(header, separator);
      boolean longest = names.stream().mapToInt(String::length).max().orElse(0) <= 60;
      if (names.size() > 1 && longest && columns.fit(names)) {
        return separator;
      }
    }
    return null;
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(String.valueOf(separator))) {
      cells.add(cell.replace("\"", "").strip());
    }
    return cells;
  }

  /**
   * Reads a table to its end.
   *
   * @param most letters of a row
   */
  public static void read(Reader in, char separator, Columns columns, int most, Rows rows)
      throws IOException {
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(most)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true);
    List<@Nullable Field> fields = new ArrayList<>();
    // Not closed: the stream is the caller's.
    CsvReader<CsvRecord> table = builder.ofCsvRecord(in);
    long line = 1;
    try {
      for (CsvRecord record : table) {
        line = record.getStartingLineNumber();
        if (fields.isEmpty()) {
          record.getFields().forEach(name -> fields.add(columns.of(name)));
        } else {
          row(record.getFields(), fields, line, rows);
        }
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      rows.refused(line + 1, "the table is not read on: " + cause.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static void row(List<String> cells, List<@Nullable Field> fields, long line, Rows rows) {
    Row row = new Row();
    boolean blank = true;
    for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
      Field field = fields.get(i);
      blank &= cells.get(i).isBlank();
      if (field != null) {
        row.put(field, cells.get(i));
      }
    }
    if (!row.isEmpty()) {
      rows.report(row.report());
    } else if (!blank) {
      rows.refused(line, "neither title nor text");
    }
  }
}

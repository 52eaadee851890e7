package org.isnad.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.isnad.ingest.limit.LimitException;
import org.isnad.ingest.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Sheets of a workbook, each with the names of its columns in the first row that has any. */
public final class XlsxRows {
  private XlsxRows() {}

  /** Reads all sheets; one without a title or text column is refused and the next goes on. */
  public static void read(Path file, Columns columns, Limits limits, Rows rows) throws IOException {
    measure(file, limits.documentBytes());
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (Sheet sheet : (Iterable<Sheet>) book.getSheets()::iterator) {
        sheet(sheet, columns, rows);
      }
    } catch (ExcelReaderException | IllegalStateException | IllegalArgumentException e) {
      throw new IOException("not a workbook that can be read: " + e.getMessage(), e);
    }
  }

  /** Refuses a workbook that unpacks to too much, before it is unpacked into memory. */
  private static void measure(Path file, long most) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long length = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        try (InputStream in = zip.getInputStream(e.nextElement())) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            length += n;
            if (length > most) {
              throw new LimitException("unpacks to more than " + Limits.size(most));
            }
          }
        }
      }
    }
  }

  private static void sheet(Sheet sheet, Columns columns, Rows rows) throws IOException {
    List<@Nullable Field> fields = new ArrayList<>();
    String name = sheet.getName();
    try (Stream<org.dhatim.fastexcel.reader.Row> all = sheet.openStream()) {
      for (org.dhatim.fastexcel.reader.Row row :
          (Iterable<org.dhatim.fastexcel.reader.Row>) all::iterator) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(text(row.getOptionalCell(i).orElse(null)));
        }
        if (!fields.isEmpty()) {
          CsvRows.row(cells, fields, row.getRowNum(), rows);
        } else if (columns.fit(cells)) {
          cells.forEach(cell -> fields.add(columns.of(cell)));
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.refused(row.getRowNum(), "sheet " + name + ": no column for title or text");
          return;
        }
      }
    }
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    boolean number = cell.getType() == CellType.NUMBER;
    if (number && isDate(cell.getDataFormatString())) {
      return cell.asDate().toString();
    }
    return cell.getText();
  }

  /** Formats of days have a year and a day: «dd/mm/yyyy». */
  private static boolean isDate(@Nullable String format) {
    String letters = format == null ? "" : format.toLowerCase(Locale.ROOT);
    return letters.contains("yy") || letters.contains("d") && letters.contains("m");
  }
}

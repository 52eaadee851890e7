package org.isnad.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows with named cells, written as a listing for reading, as JSON Lines or as CSV.
 *
 * <p>A cell is a text, a number, or a list; lists in one CSV cell are parted by «; ».
 */
public final class Table {
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

  /** A row to be filled; cells are shown in the order in which they are put. */
  public Map<String, @Nullable Object> row() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    rows.add(row);
    return row;
  }

  /** The rows so far. */
  public List<Map<String, @Nullable Object>> rows() {
    return rows;
  }

  /** One JSON object a line. */
  public void json(Writer out) throws IOException {
    for (Map<String, @Nullable Object> row : rows) {
      out.write(Json.write(row));
      out.write('\n');
    }
  }

  /** UTF-8 CSV with a byte order mark and a header line; all cells of all rows are columns. */
  public void csv(Writer out) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    out.write('\uFEFF');
    out.write(String.join(",", columns));
    out.write("\r\n");
    for (Map<String, @Nullable Object> row : rows) {
      boolean first = true;
      for (String column : columns) {
        if (!first) {
          out.write(',');
        }
        first = false;
        Object value = row.get(column);
        Csv.cell(value instanceof Number ? value : text(value), out);
      }
      out.write("\r\n");
    }
  }

  /** Each row a block: the first cell as a heading, the others below it; empty cells left out. */
  public void listing(Writer out) throws IOException {
    int width = 0;
    for (Map<String, @Nullable Object> row : rows) {
      for (String name : row.keySet()) {
        width = Math.max(width, name.length());
      }
    }
    for (Map<String, @Nullable Object> row : rows) {
      boolean first = true;
      for (Map.Entry<String, @Nullable Object> cell : row.entrySet()) {
        if (first) {
          out.write(Shown.text(text(cell.getValue())));
          out.write('\n');
          first = false;
        } else {
          block(cell.getKey(), cell.getValue(), width, out);
        }
      }
      out.write('\n');
    }
  }

  private static void block(String name, @Nullable Object value, int width, Writer out)
      throws IOException {
    List<?> items =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    String label = name.replace('_', ' ');
    for (Object item : items) {
      String text = text(item);
      if (!text.isEmpty()) {
        out.write("  " + label + " ".repeat(Math.max(0, width - label.length())) + "  ");
        out.write(Shown.text(text));
        out.write('\n');
        label = "";
      }
    }
  }

  /** A cell in one line. */
  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Iterable<?> items) {
      List<String> texts = new ArrayList<>();
      items.forEach(item -> texts.add(text(item)));
      return String.join("; ", texts);
    }
    if (value instanceof Map<?, ?> map) {
      List<String> texts = new ArrayList<>();
      map.forEach(
          (name, item) -> {
            String text = text(item);
            if (!text.isEmpty()) {
              texts.add(text);
            }
          });
      return String.join(" · ", texts);
    }
    return value.toString();
  }
}

package org.isnad.core.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one list: tab-separated cells under a header line. A fault names file and line; the
 * other rows are kept.
 */
public final class Rows {
  private final WordList list;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /** Reads a list; every column of {@code required} must be in its header. */
  public Rows(WordList list, List<WordListFault> faults, String... required) {
    this.list = list;
    int from = 0;
    int line = 0;
    String text = list.text();
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        end = text.length();
      }
      line++;
      int cut = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      String s = text.substring(from, cut);
      if (line == 1 && s.startsWith("\uFEFF")) {
        s = s.substring(1);
      }
      from = end + 1;
      if (s.isBlank() || s.startsWith("#")) {
        continue;
      }
      String[] cells = s.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i].strip(), i);
        }
        for (String r : required) {
          if (!columns.containsKey(r)) {
            faults.add(
                new WordListFault(list.name(), line, "the header has no column \"" + r + "\""));
            return;
          }
        }
        continue;
      }
      if (cells.length != columns.size()) {
        faults.add(
            new WordListFault(
                list.name(), line, cells.length + " cells, the header has " + columns.size()));
        continue;
      }
      rows.add(new Row(line, cells));
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of a list. */
  public final class Row {
    private final int line;
    private final String[] cells;

    Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** A cell, without white space at its ends; empty when the list has no such column. */
    public String get(String column) {
      Integer i = columns.get(column);
      return i == null ? "" : cells[i].strip();
    }

    /** The values of a cell that holds several, separated by semicolons. */
    public List<String> values(String column) {
      List<String> out = new ArrayList<>();
      for (String s : get(column).split("[;؛]")) {
        if (!s.isBlank()) {
          out.add(s.strip());
        }
      }
      return out;
    }

    public WordListFault fault(String message) {
      return new WordListFault(list.name(), line, message);
    }
  }
}

package org.isnad.formats;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Cells of a CSV file (RFC 4180) that a spreadsheet shows and does not run. */
final class Csv {
  private Csv() {}

  /** Writes one cell; text that would be run as a formula is led by an apostrophe. */
  static void cell(@Nullable Object value, Writer out) throws IOException {
    if (value == null) {
      return;
    }
    String text = value.toString();
    if (!(value instanceof Number) && looksLikeFormula(text)) {
      text = "'" + text;
    }
    boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    if (quote) {
      out.write('"');
      out.write(text.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(text);
    }
  }

  /**
   * Spreadsheets look past white space, invisible marks and a quotation mark at the beginning of a
   * cell.
   */
  private static boolean looksLikeFormula(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) <= ' ' || Shown.isInvisible(text.charAt(i)))) {
      i++;
    }
    return i < text.length() && "=+-@＝＋－＠".indexOf(text.charAt(i)) >= 0;
  }
}

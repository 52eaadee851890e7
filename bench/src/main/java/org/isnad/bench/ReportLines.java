package org.isnad.bench;

import org.isnad.core.coder.Report;

/** Reports as lines of JSON, for generated files. */
final class ReportLines {
  private ReportLines() {}

  static String line(Report report) {
    StringBuilder line = new StringBuilder("{");
    field(line, "id", report.id()).append(',');
    field(line, "title", report.title()).append(',');
    if (report.published() != null) {
      field(line, "published", report.published().toString()).append(',');
    }
    return field(line, "body", report.body()).append("}\n").toString();
  }

  private static StringBuilder field(StringBuilder to, String name, String value) {
    to.append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        to.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        to.append(String.format("\\u%04x", (int) c));
      } else {
        to.append(c);
      }
    }
    return to.append('"');
  }
}

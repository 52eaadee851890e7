package org.isnad.record.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.formats.Json;
import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.jspecify.annotations.Nullable;

/** What stands no more, and what stands in its place. */
public final class ChangeViews {
  private static final Set<String> NOT_COMPARED =
      Set.of("id", "report", "cite_info", "content_of", "same_as");

  private ChangeViews() {}

  /** One row a statement that ended. */
  public static Table changes(Reading reading) {
    Table table = new Table();
    for (Reading.Change c : reading.changes()) {
      Map<?, ?> before = Json.object(Json.parse(c.json()));
      Map<String, @Nullable Object> row = table.row();
      row.put("text", before.get("text"));
      row.put("change", c.replacement() == null ? "gone" : "changed");
      row.put("fields", fields(c));
      row.put("report", c.report());
      row.put("statement", c.statement());
      row.put("replaced_by", c.replacedBy());
    }
    return table;
  }

  /** How often each field changed. */
  public static Table counts(Reading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Reading.Change c : reading.changes()) {
      if (c.replacement() == null) {
        counts.merge("gone", 1, Integer::sum);
      }
      fields(c).forEach(field -> counts.merge(field, 1, Integer::sum));
    }
    Table table = new Table();
    counts.forEach(
        (field, n) -> {
          Map<String, @Nullable Object> row = table.row();
          row.put("field", field);
          row.put("changes", n);
        });
    return table;
  }

  private static List<String> fields(Reading.Change c) {
    List<String> fields = new ArrayList<>();
    if (c.replacement() == null) {
      return fields;
    }
    Map<?, ?> before = Json.object(Json.parse(c.json()));
    Map<?, ?> after = Json.object(Json.parse(c.replacement()));
    for (Object key : after.keySet()) {
      String field = String.valueOf(key);
      if (!NOT_COMPARED.contains(field) && !Objects.equals(before.get(key), after.get(key))) {
        fields.add(field);
      }
    }
    return fields;
  }
}

package org.isnad.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a report is coded again.
 *
 * @param added lines that are new, or new in their values and so under a new id
 * @param ended ids that stand no more, each with the id that stands in its place, or null
 */
record Recoding(List<Map<?, ?>> added, Map<String, @Nullable String> ended) {

  boolean isNothing() {
    return added.isEmpty() && ended.isEmpty();
  }

  static Recoding of(Map<String, Map<?, ?>> before, Map<String, Map<?, ?>> now, long seq) {
    Map<String, Map<?, ?>> old = new LinkedHashMap<>();
    before.forEach((id, line) -> old.put(plain(id), line));
    Map<String, String> renamed = new LinkedHashMap<>();
    List<String> changed = new ArrayList<>();
    now.forEach(
        (id, line) -> {
          Map<?, ?> was = old.get(id);
          if (was == null || !same(was, line)) {
            changed.add(id);
            renamed.put(id, was == null ? id : id + "." + seq);
          } else {
            renamed.put(id, String.valueOf(was.get("id")));
          }
        });
    List<Map<?, ?>> added = new ArrayList<>();
    for (String id : changed) {
      added.add(rename(Objects.requireNonNull(now.get(id)), renamed));
    }
    Map<String, @Nullable String> ended = new LinkedHashMap<>();
    old.forEach(
        (id, line) -> {
          if (!now.containsKey(id)) {
            ended.put(String.valueOf(line.get("id")), null);
          } else if (changed.contains(id)) {
            ended.put(String.valueOf(line.get("id")), renamed.get(id));
          }
        });
    return new Recoding(added, ended);
  }

  /** The id that the coder gives, without the number of the recoding. */
  static String plain(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static boolean same(Map<?, ?> a, Map<?, ?> b) {
    return text(a).equals(text(b));
  }

  /** The line without what changes with every release. */
  private static String text(Map<?, ?> line) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    line.forEach(
        (name, value) -> {
          String field = String.valueOf(name);
          if (field.equals("cite_info")) {
            return;
          }
          boolean id = field.equals("id") || field.equals("content_of") || field.equals("same_as");
          copy.put(field, id && value != null ? plain(String.valueOf(value)) : value);
        });
    return Json.write(copy);
  }

  private static Map<?, ?> rename(Map<?, ?> line, Map<String, String> renamed) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    line.forEach(
        (name, value) -> {
          String field = String.valueOf(name);
          boolean id = field.equals("id") || field.equals("content_of") || field.equals("same_as");
          copy.put(
              field,
              id && value != null
                  ? renamed.getOrDefault(String.valueOf(value), String.valueOf(value))
                  : value);
        });
    return copy;
  }
}

package org.isnad.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the log does to the state, in small steps that can be done again in the same
 * order.
 */
final class Steps {
  private final List<Map<String, @Nullable Object>> list = new ArrayList<>();

  /** The steps so far, for the payload of an entry. */
  List<Map<String, @Nullable Object>> list() {
    return list;
  }

  /** A statement belongs to an event, in a role: told, content, possible. */
  Map<String, @Nullable Object> link(
      String statement, String event, String role, int points, List<String> reasons) {
    Map<String, @Nullable Object> step = step("link");
    step.put("statement", statement);
    step.put("event", event);
    step.put("role", role);
    step.put("points", points);
    step.put("reasons", String.join("; ", reasons));
    return step;
  }

  /** A statement no longer belongs to an event. */
  Map<String, @Nullable Object> unlink(String statement, String event) {
    Map<String, @Nullable Object> step = step("unlink");
    step.put("statement", statement);
    step.put("event", event);
    return step;
  }

  /** An event is another. */
  Map<String, @Nullable Object> merge(String event, String into) {
    Map<String, @Nullable Object> step = step("merge");
    step.put("event", event);
    step.put("into", into);
    return step;
  }

  /** A statement stands no more; another may stand in its place. */
  Map<String, @Nullable Object> end(String statement, @Nullable String replacedBy) {
    Map<String, @Nullable Object> step = step("end");
    step.put("statement", statement);
    step.put("replaced_by", replacedBy);
    return step;
  }

  /** The steps of a payload without anything that a statement says: events made, events joined. */
  static List<Map<String, @Nullable Object>> withoutStatements(Map<?, ?> payload) {
    Steps rest = new Steps();
    for (Object item : Json.list(payload.get("steps"))) {
      Map<?, ?> step = Json.object(item);
      String event = String.valueOf(step.get("event"));
      if ("merge".equals(step.get("step"))) {
        rest.merge(event, String.valueOf(step.get("into")));
      } else if ("event".equals(step.get("step")) || "told".equals(step.get("role"))) {
        rest.step("event").put("event", event);
      }
    }
    return rest.list();
  }

  private Map<String, @Nullable Object> step(String name) {
    Map<String, @Nullable Object> step = new LinkedHashMap<>();
    step.put("step", name);
    list.add(step);
    return step;
  }
}

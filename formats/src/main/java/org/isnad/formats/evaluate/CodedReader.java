package org.isnad.formats.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads coded statements from JSON Lines in the project's output format and checks their offsets
 * against the reports.
 */
final class CodedReader {
  private static final int LONGEST_TRIGGER = 12;

  private final Map<String, String> texts;
  private final Map<String, Coding.Sheet> reports = new LinkedHashMap<>();
  private int unplaced;

  private CodedReader(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Reads all lines.
   *
   * @param texts title, newline and body by report id
   * @throws IOException when the file cannot be read or a line is no statement; the message names
   *     the line
   */
  static Coding read(Path file, Map<String, String> texts) throws IOException {
    CodedReader reader = new CodedReader(texts);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            reader.line(Json.object(Json.parse(line)));
          } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    }
    return new Coding(reader.reports, reader.unplaced, false);
  }

  private void line(Map<?, ?> e) {
    String report = String.valueOf(e.get("report"));
    Map<?, ?> trigger = Json.object(e.get("trigger"));
    String text = texts.getOrDefault(report, "");
    Event.Span at = placed(e, Json.object(e.get("text_info")), trigger, text);
    unplaced += at == null ? 1 : 0;
    Map<?, ?> place = Json.object(first(e.get("event_loc")));
    String type = first(e.get("event")) instanceof String s ? s : null;
    if (type == null) {
      throw new IllegalArgumentException("event is missing");
    }
    String from = Json.text(e, "date");
    String contentOf = Json.text(e, "content_of");
    Event event =
        new Event(
            Json.text(e, "id"),
            type,
            Set.of(type),
            orEmpty(Json.text(e, "text")),
            orEmpty(Json.text(trigger, "text")),
            null,
            at,
            from,
            e.containsKey("enddate") ? Json.text(e, "enddate") : from,
            Json.text(place, "resolved_place"),
            e.containsKey("status") ? Json.text(e, "status") : "occurred",
            Json.text(e, "same_as"),
            Json.text(e, "force"),
            contentOf != null && !contentOf.isEmpty(),
            entities(e, "actor"),
            entities(e, "recipient"),
            entities(e, "third"),
            entities(e, "attribution"),
            Map.of(),
            Json.text(e, "rule"));
    reports.computeIfAbsent(report, id -> new Coding.Sheet()).add(event);
  }

  /** The trigger's place when sentence and trigger are exactly what stands at their offsets. */
  private static Event.@Nullable Span placed(
      Map<?, ?> e, Map<?, ?> info, Map<?, ?> trigger, String text) {
    int start = offset(info, "start");
    int end = offset(info, "end");
    int from = offset(trigger, "start");
    int to = offset(trigger, "end");
    String words = Json.text(trigger, "text");
    boolean inOrder = 0 <= start && start <= from && from < to && to <= end && end <= text.length();
    boolean holds =
        inOrder
            && text.substring(start, end).equals(Json.text(e, "text"))
            && text.substring(from, to).equals(words)
            && Naming.words(words).size() <= LONGEST_TRIGGER;
    return holds ? new Event.Span(from, to) : null;
  }

  private static int offset(Map<?, ?> object, String field) {
    return object.get(field) instanceof Number n ? n.intValue() : -1;
  }

  private static @Nullable Object first(@Nullable Object value) {
    return value instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : value;
  }

  private static List<Actor> entities(Map<?, ?> event, String field) {
    List<Actor> entities = new ArrayList<>();
    for (Object item : Json.list(event.get(field))) {
      Map<?, ?> x = Json.object(item);
      List<String> mentions = new ArrayList<>();
      add(mentions, x.get("entity_text"));
      add(mentions, x.get("name_ar"));
      Json.list(x.get("mentions")).forEach(m -> add(mentions, m));
      String name = orEmpty(Json.text(x, "identifier_text"));
      String role = orEmpty(Json.text(x, "role"));
      entities.add(
          new Actor(
              name.isEmpty() ? orEmpty(Json.text(x, "name")) : name,
              mentions,
              mentions,
              role.isEmpty() ? null : role));
    }
    return entities;
  }

  private static void add(List<String> mentions, @Nullable Object mention) {
    if (mention instanceof String s && !s.isEmpty()) {
      mentions.add(s);
    }
  }

  private static String orEmpty(@Nullable String s) {
    return s == null ? "" : s;
  }
}

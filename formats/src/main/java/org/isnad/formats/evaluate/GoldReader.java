package org.isnad.formats.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of gold files, one report a file, in the format of the codebook (docs, "Gold
 * files").
 *
 * <p>Gold gives no offsets: a quote is looked for from 400 letters before the one before it, so
 * that a sentence that is printed twice is found twice.
 */
final class GoldReader {
  private static final int BACK = 400;

  private GoldReader() {}

  /**
   * Reads the files whose report is among the texts, in the order of their names.
   *
   * @param texts title, newline and body by report id
   * @throws IOException when a file cannot be read or is not in the format; the message names it
   */
  static Coding read(Path folder, Map<String, String> texts) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    Map<String, Coding.Sheet> reports = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        Map<?, ?> gold = Json.object(Json.parse(Files.readString(file)));
        String id = required(gold, "id");
        String text = texts.get(id);
        if (text != null) {
          reports.put(id, sheet(gold, text));
        }
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return new Coding(reports, 0, true);
  }

  private static Coding.Sheet sheet(Map<?, ?> gold, String text) {
    Map<String, Actor> actors = actors(Json.list(gold.get("actors")));
    Coding.Sheet sheet = new Coding.Sheet();
    sheet.withContent = Boolean.TRUE.equals(gold.get("content"));
    int at = 0;
    for (Object item : Json.list(gold.get("events"))) {
      Map<?, ?> e = Json.object(item);
      String quote = required(e, "quote");
      int p = text.indexOf(quote, Math.max(0, at - BACK));
      at = p < 0 ? text.indexOf(quote) : p;
      sheet.add(event(e, quote, at, actors));
    }
    return sheet;
  }

  private static Event event(Map<?, ?> e, String quote, int start, Map<String, Actor> actors) {
    String trigger = required(e, "trigger");
    int inside = quote.indexOf(trigger);
    if (inside < 0) {
      throw new IllegalArgumentException("the trigger is not in the quote: " + trigger);
    }
    int at = start + inside;
    String type = required(e, "type");
    Set<String> types = new LinkedHashSet<>(Set.of(type));
    Json.list(e.get("alt")).forEach(t -> types.add(String.valueOf(t)));
    Map<String, String> roles = new LinkedHashMap<>();
    Json.object(e.get("third_roles"))
        .forEach((k, v) -> roles.put(actor(actors, k).name(), String.valueOf(v)));
    String contentOf = Json.text(e, "content_of");
    return new Event(
        Json.text(e, "id"),
        type,
        types,
        quote,
        trigger,
        new Event.Span(start, start + quote.length()),
        new Event.Span(at, at + trigger.length()),
        Json.text(e, "from"),
        Json.text(e, "to"),
        Json.text(e, "place"),
        Json.text(e, "status"),
        Json.text(e, "same_as"),
        Json.text(e, "force"),
        contentOf != null && !contentOf.isEmpty(),
        actors(e, "actor", actors),
        actors(e, "recipient", actors),
        actors(e, "third", actors),
        actors(e, "attribution", actors),
        roles,
        null);
  }

  private static Map<String, Actor> actors(List<?> items) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Object item : items) {
      Map<?, ?> a = Json.object(item);
      for (String m : mentions(a)) {
        owners.computeIfAbsent(Naming.norm(m), k -> new HashSet<>()).add(required(a, "id"));
      }
    }
    Map<String, Actor> actors = new HashMap<>();
    for (Object item : items) {
      Map<?, ?> a = Json.object(item);
      List<String> mentions = mentions(a);
      List<String> identifying =
          mentions.stream()
              .filter(m -> owners.getOrDefault(Naming.norm(m), Set.of()).size() == 1)
              .toList();
      actors.put(required(a, "id"), new Actor(required(a, "name"), identifying, mentions, null));
    }
    return actors;
  }

  private static List<String> mentions(Map<?, ?> actor) {
    return Json.list(actor.get("mentions")).stream().map(String::valueOf).toList();
  }

  private static List<Actor> actors(Map<?, ?> event, String field, Map<String, Actor> actors) {
    List<Actor> named = new ArrayList<>();
    Json.list(event.get(field)).forEach(id -> named.add(actor(actors, id)));
    return named;
  }

  private static Actor actor(Map<String, Actor> actors, @Nullable Object id) {
    Actor actor = actors.get(String.valueOf(id));
    if (actor == null) {
      throw new IllegalArgumentException("no such actor: " + id);
    }
    return actor;
  }

  private static String required(Map<?, ?> object, String field) {
    String value = Json.text(object, field);
    if (value == null) {
      throw new IllegalArgumentException("field missing: " + field);
    }
    return value;
  }
}

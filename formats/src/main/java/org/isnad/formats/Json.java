package org.isnad.formats;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Any JSON document as Java values: maps in the order of the text, lists, strings, numbers,
 * booleans and null.
 *
 * <p>For documents of which the shape is not ours or that are small. Nesting is limited by the
 * parser.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /**
   * The value of a document.
   *
   * @throws IllegalArgumentException when it is not JSON; the message says where and why
   */
  public static @Nullable Object parse(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = json.nextToken();
      if (first == null) {
        throw new IllegalArgumentException("not JSON: empty");
      }
      Object value = value(json, first);
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("not JSON: more than one value");
      }
      return value;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * A value as a JSON document: maps, lists, strings, numbers, booleans and null; anything else as
   * its text.
   */
  public static String write(@Nullable Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, value);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, item) -> {
            json.writeName(String.valueOf(name));
            write(json, item);
          });
      json.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value instanceof Boolean b) {
      json.writeBoolean(b);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number n && Double.isFinite(n.doubleValue())) {
      json.writeNumber(n.doubleValue());
    } else {
      json.writeString(value.toString());
    }
  }

  /** The fields of an object; none when the value is anything else. */
  public static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The items of a list; none when the value is anything else. */
  public static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** A text field of an object, or null when it is absent or no text. */
  public static @Nullable String text(Map<?, ?> object, String field) {
    return object.get(field) instanceof String s ? s : null;
  }

  /** The value at which a parser stands; afterwards it stands at the end of it. */
  public static @Nullable Object value(JsonParser json) {
    return value(json, json.currentToken());
  }

  private static @Nullable Object value(JsonParser json, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = json.currentName();
          map.put(name, value(json, json.nextToken()));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
          list.add(value(json, t));
        }
        yield list;
      }
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}

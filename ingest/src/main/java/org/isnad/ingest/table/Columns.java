package org.isnad.ingest.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table, or field of a JSON object, is what.
 *
 * <p>A caller's word comes first; without it the usual names are known, in English and Arabic.
 * Case, spaces and underscores in names do not count.
 */
public final class Columns {
  private static final Columns USUAL = new Columns(Map.of());

  private final Map<String, Field> fields = new HashMap<>();
  private final boolean asked;

  private Columns(Map<Field, String> own) {
    asked = !own.isEmpty();
    own.forEach((field, name) -> fields.put(key(name), field));
    for (Field field : Field.values()) {
      if (!own.containsKey(field)) {
        field.names().forEach(name -> fields.putIfAbsent(key(name), field));
      }
    }
  }

  /** The usual names. */
  public static Columns usual() {
    return USUAL;
  }

  /**
   * Names of columns by what they are: {@code body=نص الخبر}.
   *
   * @throws IllegalArgumentException when the key is no field
   */
  public static Columns of(Map<String, String> names) {
    Map<Field, String> own = new EnumMap<>(Field.class);
    names.forEach(
        (word, name) -> {
          try {
            own.put(Field.valueOf(word.strip().toUpperCase(Locale.ROOT)), name);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "no such field: " + word + "; fields are " + Field.words(), e);
          }
        });
    return new Columns(own);
  }

  /** True when the caller named columns. */
  public boolean asked() {
    return asked;
  }

  /** What the column of this name is, or null. */
  @Nullable Field of(String name) {
    return fields.get(key(name));
  }

  /** True when there is a title or a text among columns of these names. */
  public boolean fit(Collection<String> names) {
    return names.stream()
        .map(this::of)
        .anyMatch(f -> f == Field.TITLE || f == Field.BODY || f == Field.SUMMARY);
  }

  private static String key(String name) {
    return name.replace("\uFEFF", "").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}

package org.isnad.story.duplicate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.core.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Names of outlets compared: «أ ف ب», «فرانس برس» and «وكالة فرانس برس» are one. The list of names
 * that are not alike by their words is {@code agencies.tsv}.
 */
final class Agencies {
  /** Words that many outlets have in their names. */
  private static final Set<String> COMMON =
      Set.of("وكاله", "انباء", "الانباء", "للانباء", "الاخباريه", "نيوز", "news", "agency");

  private static final Map<String, String> NAMES = load();

  private Agencies() {}

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        for (String cell : cells) {
          names.put(words(cell), words(cells[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** Equal for names of one outlet; empty for no name. */
  static String key(@Nullable String name) {
    String words = name == null ? "" : words(name);
    return NAMES.getOrDefault(words, words);
  }

  private static String words(String name) {
    StringBuilder key = new StringBuilder();
    for (String word :
        Letters.fold(name).toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !COMMON.contains(word)) {
        key.append(key.isEmpty() ? "" : " ").append(word.replaceFirst("^ال(?=.{3})", ""));
      }
    }
    return key.toString();
  }
}

package org.isnad.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.core.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell kinds of agreements and moves apart, from {@code story/words.tsv}: class, word,
 * gloss. A word stands for all its forms in normal form, with and without article.
 */
public final class Words {
  private static final Map<String, List<String>> CLASSES = load();

  private Words() {}

  /** True when the text has a word of the class. */
  public static boolean has(String type, @Nullable String text) {
    return first(type, text) != null;
  }

  /** The first word of the class, in the order of the list, that the text has; or null. */
  public static @Nullable String first(String type, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    String folded = " " + Letters.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    for (String word : CLASSES.getOrDefault(type, List.of())) {
      int at = folded.indexOf(word);
      if (at > 0 && begins(folded, at)) {
        return word;
      }
    }
    return null;
  }

  /** At a word's beginning, proclitics and article aside. */
  private static boolean begins(String text, int at) {
    int start = text.lastIndexOf(' ', at - 1) + 1;
    String before = text.substring(start, at);
    return before.length() <= 4 && before.chars().allMatch(c -> "وفبلكسا".indexOf(c) >= 0);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> classes = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Words.class.getResourceAsStream("/story/words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        classes.computeIfAbsent(cells[0], c -> new ArrayList<>()).add(Letters.fold(cells[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }
}

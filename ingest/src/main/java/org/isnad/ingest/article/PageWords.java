package org.isnad.ingest.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words that pages put around an article, by what they do; the list is {@code page-words.tsv}.
 *
 * <p>Phrases are compared in the form of {@link Words}.
 */
final class PageWords {

  /** What a phrase is. */
  enum Kind {
    /** A line made of nothing else is a share bar. */
    SHARE,
    /** Opens a link to another article, or a few of them. */
    RELATED,
    /** Heads a list of other articles. */
    SECTION,
    /** After this nothing of the article comes. */
    END,
    /** Begins a line that asks to follow, subscribe, accept. */
    FOLLOW,
    /** Is debris when alone on its line. */
    ALONE,
    /** Heads the keywords. */
    TAGS,
    /** Begins the caption of a picture. */
    CAPTION,
    /** Is credited in brackets at the end of a caption. */
    ARCHIVE,
    /** Begins the line of the writer. */
    BYLINE,
    /** Begins the line of the source. */
    SOURCE,
    /** Labels the day of publication. */
    PUBLISHED,
    /** Labels the day of the last change. */
    UPDATED,
    /** Says an age: «منذ». */
    AGO,
    /** Says an age by itself: «أمس». */
    RELATIVE,
    /** Unit of an age. */
    UNIT,
    /** A month. */
    MONTH,
    /** Goes with dates and times. */
    CLOCK,
    /** Opens the name of a time zone. */
    ZONE,
    /** A news agency. */
    AGENCY,
    /** Begins the part of a dateline that names the outlet's own people. */
    DESK
  }

  private static final PageWords SHIPPED = load();

  private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> longest = new EnumMap<>(Kind.class);

  private PageWords() {
    for (Kind k : Kind.values()) {
      phrases.put(k, new HashSet<>());
      longest.put(k, 0);
    }
  }

  private static PageWords load() {
    PageWords words = new PageWords();
    try (InputStream in =
            Objects.requireNonNull(
                PageWords.class.getResourceAsStream("page-words.tsv"), "page-words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || Words.of(cells[1]).isEmpty()) {
          throw new IllegalStateException("page-words.tsv:" + number + ": not kind and phrase");
        }
        words.add(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), Words.of(cells[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(Kind kind, List<String> phrase) {
    set(kind).add(String.join(" ", phrase));
    longest.merge(kind, phrase.size(), Math::max);
  }

  private Set<String> set(Kind kind) {
    return Objects.requireNonNull(phrases.get(kind));
  }

  /** True when the words are a phrase of this kind. */
  static boolean is(Kind kind, List<String> words) {
    return words.size() <= SHIPPED.most(kind)
        && SHIPPED.set(kind).contains(String.join(" ", words));
  }

  /** How many words at this place the longest phrase of this kind has; 0 when none is there. */
  static int at(Kind kind, List<String> words, int from) {
    for (int n = Math.min(SHIPPED.most(kind), words.size() - from); n > 0; n--) {
      if (SHIPPED.set(kind).contains(String.join(" ", words.subList(from, from + n)))) {
        return n;
      }
    }
    return 0;
  }

  private int most(Kind kind) {
    return Objects.requireNonNull(longest.get(kind));
  }
}

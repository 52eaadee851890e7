package org.isnad.ingest.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.core.time.Anchor;
import org.isnad.core.time.PageAge;
import org.isnad.ingest.article.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line in which a page tells its own age or date.
 *
 * <ul>
 *   <li>«منذ 2 شهور», «قبل 3 ساعات», «أمس»
 *   <li>«نشر في 25 أغسطس/آب 2025 الساعة 10:15 بتوقيت غرينتش», «2025-08-25»
 *   <li>«آخر تحديث: الخميس 20 نوفمبر 2025»
 *   <li>the same beside a name or place: «سامي الخطيب - تونس | 25 أغسطس 2025»
 * </ul>
 *
 * <p>Every word of the part must be one that dates are made of, so that no sentence is taken for
 * one.
 *
 * @param text the part that tells the age, as printed
 * @param updated true when the words say that it is the last change
 * @param certain true when it cannot be a heading of the article: an age, a label or a time of day
 */
record AgeLine(String text, boolean updated, boolean certain) {
  private static final int MOST_WORDS = 16;
  private static final int MOST_BESIDE = 5;
  private static final Pattern SEPARATOR = Pattern.compile("[|•·¦]|\\s[-–—]\\s");

  /** The age that a line tells, or null when it is another line. */
  static @Nullable AgeLine of(Line line) {
    String text = line.text();
    if (text.length() > 200 || Words.count(text) > 2 * MOST_WORDS) {
      return null;
    }
    AgeLine whole = read(text);
    if (whole != null && !whole.updated()) {
      return whole;
    }
    AgeLine beside = beside(List.of(SEPARATOR.split(text)));
    if (beside != null && !beside.updated()) {
      return beside;
    }
    if (whole == null) {
      whole = beside(line.parts());
    }
    return whole == null ? beside : whole;
  }

  /**
   * The age among the parts of a line, of several the one that is not of the last change; the rest
   * must be short.
   */
  private static @Nullable AgeLine beside(List<String> parts) {
    AgeLine found = null;
    for (String part : parts) {
      String trimmed = Words.trim(part);
      AgeLine age = parts.size() < 2 ? null : read(trimmed);
      if (age != null) {
        found = found == null || found.updated() && !age.updated() ? age : found;
      } else if (Words.count(trimmed) > MOST_BESIDE || Words.endsSentence(trimmed)) {
        return null;
      }
    }
    return found;
  }

  private static @Nullable AgeLine read(String part) {
    List<String> words = Words.of(part);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return null;
    }
    Signs signs = new Signs();
    for (int i = 0; i < words.size(); ) {
      int n = signs.take(words, i);
      if (n == 0) {
        return null;
      }
      i += n;
    }
    boolean timed = hasTime(part);
    boolean dated = signs.month && signs.numbers > 0 || hasDate(part);
    boolean aged = signs.ago && signs.unit || signs.relative;
    boolean labelled = signs.published || signs.updated;
    if (!dated && !aged && !(labelled && signs.numbers > 0)) {
      return null;
    }
    return new AgeLine(part, signs.updated, aged || labelled || timed);
  }

  /** What kinds of words a line has. */
  private static final class Signs {
    private boolean published;
    private boolean updated;
    private boolean ago;
    private boolean unit;
    private boolean relative;
    private boolean month;
    private int numbers;

    int take(List<String> words, int i) {
      int n;
      if ((n = PageWords.at(Kind.UPDATED, words, i)) > 0) {
        updated = true;
      } else if ((n = PageWords.at(Kind.PUBLISHED, words, i)) > 0) {
        published = true;
      } else if ((n = PageWords.at(Kind.MONTH, words, i)) > 0) {
        month = true;
      } else if ((n = PageWords.at(Kind.AGO, words, i)) > 0) {
        ago = true;
      } else if ((n = PageWords.at(Kind.UNIT, words, i)) > 0) {
        unit = true;
      } else if ((n = PageWords.at(Kind.RELATIVE, words, i)) > 0) {
        relative = true;
      } else if ((n = PageWords.at(Kind.ZONE, words, i)) > 0) {
        n = Math.min(n + 2, words.size() - i);
      } else if ((n = PageWords.at(Kind.CLOCK, words, i)) == 0 && isNumeric(words.get(i))) {
        numbers++;
        n = 1;
      }
      return n;
    }
  }

  /** Digits, also with the letters of ISO 8601: «2025-08-25T10:15:00Z». */
  private static boolean isNumeric(String word) {
    return Words.isNumber(word) || word.matches("\\d{1,4}(t\\d{2}|z|h)?");
  }

  private static boolean hasDate(String part) {
    return part.matches(
        "(?s).*(?<!\\d)\\d{1,4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,4}(?!\\d).*");
  }

  private static boolean hasTime(String part) {
    return part.matches("(?s).*(?<!\\d)\\d{1,2}:\\d{2}(?!\\d).*");
  }

  /** A time of day and nothing else: «18:37 ت م». */
  static boolean isTimeOfDay(String line) {
    List<String> words = Words.of(line);
    if (words.size() > 8 || !hasTime(line)) {
      return false;
    }
    for (int i = 0; i < words.size(); ) {
      int n = Words.isNumber(words.get(i)) ? 1 : PageWords.at(Kind.CLOCK, words, i);
      if (n == 0) {
        n = PageWords.at(Kind.ZONE, words, i) > 0 ? Math.min(3, words.size() - i) : 0;
      }
      if (n == 0) {
        return false;
      }
      i += n;
    }
    return true;
  }

  /** The day, when the words give it whole; null for an age or a date without its year. */
  @Nullable LocalDate day() {
    Anchor days = PageAge.interval(text, null);
    return days.from() != null && days.from().equals(days.to()) ? days.from() : null;
  }
}

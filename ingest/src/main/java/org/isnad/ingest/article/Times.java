package org.isnad.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.text.Letters;
import org.isnad.core.time.Anchor;
import org.isnad.core.time.PageAge;
import org.jspecify.annotations.Nullable;

/**
 * Days and times as machines write them.
 *
 * <ul>
 *   <li>ISO 8601: {@code 2025-08-25}, {@code 2025-08-25T10:15:00+03:00}, also without the colon of
 *       the zone
 *   <li>mail and RSS: {@code Mon, 25 Aug 2025 10:15:00 +0300}
 *   <li>digits: {@code 25/8/2025}, {@code 25.08.2025 14:03:22 UTC+03:00}, {@code 2025/08/25 10:15};
 *       of two that may both be the month the first is the day, as Arabic writes it
 *   <li>seconds or milliseconds since 1970, read in UTC
 *   <li>words: «25 أغسطس 2025»
 * </ul>
 *
 * <p>The day is the one that is written; its zone is the outlet's.
 *
 * @param day the day
 * @param time the whole time in ISO 8601, with a zone if one was written; null for a day only
 */
public record Times(LocalDate day, @Nullable String time) {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T\\s]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(?:UTC|GMT)?\\s*(Z|[+-]\\d{2}:?\\d{0,2})?)?.*",
          Pattern.DOTALL);
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[,T\\s]+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(?:UTC|GMT)?\\s*(Z|[+-]\\d{2}:?\\d{0,2})?)?.*",
          Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*[\\s-]+(\\d{4})(?:\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,4})?)?.*",
          Pattern.DOTALL);
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, String> ZONES =
      Map.of(
          "gmt", "Z", "ut", "Z", "utc", "Z", "z", "Z", "est", "-05:00", "edt", "-04:00", "cst",
          "-06:00", "pst", "-08:00");
  private static final DateTimeFormatter SHOWN =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("'T'HH:mm:ss")
          .toFormatter(Locale.ROOT);
  private static final int LONGEST = 80;

  /** The day and time of a value; null when it is none of these. */
  public static @Nullable Times of(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = Words.trim(value);
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      Times digits = digits(Letters.fold(text).toUpperCase(Locale.ROOT));
      return digits != null ? digits : words(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Times digits(String text) {
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return of(number(m, 1), number(m, 2), number(m, 3), m.group(4), m.group(5));
    }
    m = DIGITS.matcher(text);
    if (m.matches()) {
      boolean american = number(m, 2) > 12;
      int day = american ? number(m, 2) : number(m, 1);
      int month = american ? number(m, 1) : number(m, 2);
      return of(number(m, 3), month, day, m.group(4), m.group(5));
    }
    m = MAIL.matcher(text);
    if (m.matches()) {
      int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
      return month == 0 ? null : of(number(m, 3), month, number(m, 1), m.group(4), m.group(5));
    }
    if (EPOCH.matcher(text).matches()) {
      long n = Long.parseLong(text);
      Instant at = text.length() > 10 ? Instant.ofEpochMilli(n) : Instant.ofEpochSecond(n);
      return of(at);
    }
    return null;
  }

  /** A moment, read in UTC. */
  public static Times of(Instant at) {
    OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
    return new Times(time.toLocalDate(), SHOWN.format(time) + "Z");
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Times of(
      int year, int month, int day, @Nullable String clock, @Nullable String zone) {
    LocalDate date = LocalDate.of(year, month, day);
    if (clock == null) {
      return new Times(date, null);
    }
    String[] parts = clock.split(":");
    int second = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    LocalDateTime time =
        date.atTime(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Math.min(second, 59));
    return new Times(date, SHOWN.format(time) + zone(zone));
  }

  private static String zone(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String name = written.toLowerCase(Locale.ROOT);
    if (Character.isLetter(name.charAt(0))) {
      return ZONES.getOrDefault(name, "");
    }
    String digits = (name.substring(1).replace(":", "") + "00").substring(0, 4);
    return name.charAt(0) + digits.substring(0, 2) + ":" + digits.substring(2);
  }

  private static @Nullable Times words(String text) {
    Anchor days = PageAge.interval(text, null);
    return days.from() != null && days.from().equals(days.to())
        ? new Times(days.from(), null)
        : null;
  }
}

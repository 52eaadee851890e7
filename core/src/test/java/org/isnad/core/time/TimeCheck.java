package org.isnad.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Scanner;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences for the tests; the day of publication is Wednesday, 20 August 2025, unless they
 * say another.
 */
final class TimeCheck {
  static final String WEDNESDAY = "2025-08-20";

  private TimeCheck() {}

  /** The first time in the sentence means these days; "-" is an open or unknown end. */
  static void check(String sentence, String published, String from, String to) {
    check(sentence, published, Tense.UNKNOWN, from, to);
  }

  static void check(String sentence, String published, Tense tense, String from, String to) {
    check(sentence, Anchor.of(day(published)), tense, from, to);
  }

  static void check(String sentence, Anchor anchor, Tense tense, String from, String to) {
    List<TimeExpression> found = find(sentence);
    assertEquals(false, found.isEmpty(), () -> "no time in " + sentence);
    Resolved days = found.get(0).resolve(anchor, tense);
    assertEquals(from + ".." + to, text(days.from()) + ".." + text(days.to()), sentence);
  }

  static void check(String sentence, String from, String to) {
    check(sentence, WEDNESDAY, from, to);
  }

  /** The words of the times in the sentence, parted by bars. */
  static void words(String sentence, String expected) {
    Tokens t = new Tokens();
    StringBuilder out = new StringBuilder();
    for (TimeExpression e : find(sentence, t)) {
      out.append(out.isEmpty() ? "" : " | ");
      out.append(sentence, t.rawStart[e.firstToken()], t.rawEnd[e.endToken() - 1]);
    }
    assertEquals(expected, out.toString());
  }

  static void none(String sentence) {
    words(sentence, "");
  }

  static Resolved first(String sentence) {
    return find(sentence).get(0).resolve(Anchor.of(day(WEDNESDAY)));
  }

  static List<TimeExpression> find(String sentence) {
    return find(sentence, new Tokens());
  }

  static List<TimeExpression> find(String sentence, Tokens t) {
    Scanner.scan(sentence, t);
    int[] codes = new int[t.count];
    for (int i = 0; i < t.count; i++) {
      codes[i] = t.kind[i] == Tokens.WORD ? TimeWords.code(t.word(i)) : 0;
    }
    List<TimeExpression> found = new ArrayList<>();
    new TimeTagger().tag(t, codes, 0, t.count, found);
    return found;
  }

  static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }
}

package org.isnad.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Scanner;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A page's own age or date as printed («منذ 2 شهور», «قبل ساعتين», «أمس», «13 سبتمبر 2025»), read
 * on a known day.
 */
public final class PageAge {
  private static final int LONGEST = 200;

  private PageAge() {}

  /**
   * The days on which the page may have been published.
   *
   * <p>Pages round an age down, some to the nearest: «منذ 2 شهور» is from two months less a half to
   * three months. Hours may reach into the day before. A date without a year is the latest. {@link
   * Anchor#ABSENT} when the words say no day, or when {@code seen} is null and they need it.
   */
  public static Anchor interval(String publishedText, @Nullable LocalDate seen) {
    String text =
        publishedText.length() > LONGEST ? publishedText.substring(0, LONGEST) : publishedText;
    Tokens tokens = new Tokens();
    Scanner.scan(text, tokens);
    int[] codes = new int[tokens.count];
    for (int i = 0; i < tokens.count; i++) {
      codes[i] = tokens.kind[i] == Tokens.WORD ? TimeWords.code(tokens.word(i)) : 0;
    }
    List<TimeExpression> found = new ArrayList<>();
    new TimeTagger().tag(tokens, codes, 0, tokens.count, found);
    Anchor read = Anchor.of(seen);
    for (TimeExpression e : found) {
      Anchor interval = read(e, read);
      if (!interval.absent()) {
        return interval;
      }
    }
    return Anchor.ABSENT;
  }

  private static Anchor read(TimeExpression e, Anchor seen) {
    When when = e.when() instanceof When.Since since ? since.start() : e.when();
    LocalDate day = seen.to();
    if (when instanceof When.Ago ago) {
      return day == null || ago.count() < 1 ? Anchor.ABSENT : aged(ago.count(), ago.unit(), day);
    }
    Resolved resolved =
        new TimeExpression(e.firstToken(), e.endToken(), when, e.introducedBy())
            .resolve(seen, Tense.PAST);
    return new Anchor(resolved.from(), resolved.to());
  }

  private static Anchor aged(int n, Unit unit, LocalDate seen) {
    return switch (unit) {
      case MINUTE -> n < 60 ? Anchor.of(seen) : new Anchor(seen.minusDays(1 + n / 1440), seen);
      case HOUR -> new Anchor(seen.minusDays(n / 24 + 1L), seen.minusDays(n / 24));
      case DAY, NIGHT -> new Anchor(seen.minusDays(n + 1L), seen.minusDays(n));
      case WEEK -> new Anchor(seen.minusWeeks(n + 1L).plusDays(1), seen.minusWeeks(n));
      case MONTH ->
          new Anchor(seen.minusMonths(n + 1L).plusDays(1), seen.minusMonths(n).plusDays(15));
      case YEAR ->
          new Anchor(seen.minusYears(n + 1L).plusDays(1), seen.minusYears(n).plusMonths(6));
      case DECADE -> Anchor.ABSENT;
    };
  }
}

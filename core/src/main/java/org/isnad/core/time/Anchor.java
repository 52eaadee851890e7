package org.isnad.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a report was published, as far as it is known: an interval of days, both
 * inclusive, or nothing at all.
 *
 * @param from first possible day, or null when nothing is known
 * @param to last possible day, or null when nothing is known
 */
public record Anchor(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Nothing is known of the day of publication. */
  public static final Anchor ABSENT = new Anchor(null, null);

  /** Longest interval of which every day is tried; a longer one is as good as none. */
  static final int MAX_DAYS = 200;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 3000;

  /** An interval that is reversed, half open, absurdly early or late is none. */
  public Anchor {
    if (from == null
        || to == null
        || from.isAfter(to)
        || from.getYear() < FIRST_YEAR
        || to.getYear() > LAST_YEAR) {
      from = null;
      to = null;
    }
  }

  /** One known day; null gives {@link #ABSENT}. */
  public static Anchor of(@Nullable LocalDate day) {
    return new Anchor(day, day);
  }

  /** True when no day is known. */
  public boolean absent() {
    return from == null;
  }
}

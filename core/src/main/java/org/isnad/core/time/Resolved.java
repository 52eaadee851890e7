package org.isnad.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a time expression means, once the day of publication is known.
 *
 * @param from earliest day, inclusive; null when open or unknown
 * @param to latest day, inclusive; null when open or unknown
 * @param precision how finely the words tell it; {@link Precision#VAGUE} when both ends are null
 * @param range one day inside, or the whole interval
 * @param basis what the days rest on
 */
public record Resolved(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Precision precision,
    DateRange range,
    DateBasis basis) {

  /** The words say a time, but no day can be named. */
  public static final Resolved UNKNOWN =
      new Resolved(null, null, Precision.VAGUE, DateRange.SOME_DAY, DateBasis.PUBLISHED);

  static Resolved day(LocalDate day, DateBasis basis) {
    return new Resolved(day, day, Precision.DAY, DateRange.SOME_DAY, basis);
  }

  static Resolved days(LocalDate from, LocalDate to, Precision precision, DateBasis basis) {
    return new Resolved(from, to, precision, DateRange.SOME_DAY, basis);
  }

  /** True when at least one end is known. */
  public boolean known() {
    return from != null || to != null;
  }

  Resolved throughout() {
    return new Resolved(from, to, precision, DateRange.THROUGHOUT, basis);
  }
}

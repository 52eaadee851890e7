package org.isnad.core.coder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, as days, both inclusive.
 *
 * @param from earliest day, or null when open or unknown
 * @param to latest day, or null when open or unknown
 * @param precision day, days, week, month, season, year, open; or null when no date is known
 * @param range some_day (one day inside the interval) or throughout; or null when no date is known
 * @param text the words, or null when the text gives no date
 * @param basis how the date was found; null when no date is known
 */
public record EventDate(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String precision,
    @Nullable String range,
    @Nullable String text,
    @Nullable Basis basis) {

  /** No date in the text. */
  public static final EventDate UNKNOWN = new EventDate(null, null, null, null, null, null);
}

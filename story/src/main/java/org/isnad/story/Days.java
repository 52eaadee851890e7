package org.isnad.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.core.coder.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days, both inclusive; null is open.
 *
 * @param from earliest day, or null
 * @param to latest day, or null
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** No day is known. */
  public static final Days UNKNOWN = new Days(null, null);

  /** The days of a date. */
  public static Days of(EventDate date) {
    return new Days(date.from(), date.to());
  }

  /** True when neither end is known. */
  public boolean unknown() {
    return from == null && to == null;
  }

  /** True when both ends are known. */
  public boolean closed() {
    return from != null && to != null;
  }

  /** Number of days of a closed interval, else a great number. */
  public long width() {
    return from != null && to != null ? ChronoUnit.DAYS.between(from, to) + 1 : 100_000;
  }

  /** Days that lie between two intervals; 0 when they meet or something is not known. */
  public long gap(Days other) {
    if (to != null && other.from != null && to.isBefore(other.from)) {
      return ChronoUnit.DAYS.between(to, other.from);
    }
    if (from != null && other.to != null && other.to.isBefore(from)) {
      return ChronoUnit.DAYS.between(other.to, from);
    }
    return 0;
  }

  /** The earliest day that is known, else the latest. */
  public @Nullable LocalDate first() {
    return from != null ? from : to;
  }

  /** The latest day that is known, else the earliest. */
  public @Nullable LocalDate last() {
    return to != null ? to : from;
  }

  /** As people write it: «2025-05-12», «2025-05-01/2025-05-10», «…/2025-05-10». */
  @Override
  public String toString() {
    if (unknown()) {
      return "";
    }
    if (from != null && from.equals(to)) {
      return from.toString();
    }
    return (from == null ? "…" : from) + "/" + (to == null ? "…" : to);
  }
}

package org.isnad.core.time;

/** A unit that time words count in; {@link TimeWords} keeps its ordinal as the value of a code. */
public enum Unit {
  MINUTE,
  HOUR,
  DAY,
  NIGHT,
  WEEK,
  MONTH,
  YEAR,
  DECADE
}

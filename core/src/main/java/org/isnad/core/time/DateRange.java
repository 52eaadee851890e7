package org.isnad.core.time;

import java.util.Locale;

/** What an interval of days means. */
public enum DateRange {
  /** One day or several inside the interval: «مطلع مايو». */
  SOME_DAY,
  /** The whole interval: «من مايو إلى سبتمبر», «منذ 2011». */
  THROUGHOUT;

  /** The word used in output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.isnad.core.time;

import java.util.Locale;

/** How finely the words tell the time. */
public enum Precision {
  /** One day, or the day and night of one («ليل الخميس - الجمعة» has two days). */
  DAY,
  /** A few days: «يومي 23 و24», «مطلع مايو», «خلال اليومين الماضيين». */
  DAYS,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  /** One end is open: «منذ 2011», «حتى نهاية العام», «الأيام المقبلة». */
  OPEN,
  /** No day can be named: «قبل أيام», «مؤخرا». */
  VAGUE;

  /** The word used in output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

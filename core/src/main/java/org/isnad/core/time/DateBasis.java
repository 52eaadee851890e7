package org.isnad.core.time;

/** What a date rests on, the weakest part of it. */
public enum DateBasis {
  /** The words give it whole: «12 مايو 2015». */
  STATED,
  /** The day of publication gives the year: «12 مايو». */
  INFERRED,
  /** Counted from the day of publication: «أمس», «الجمعة», «الشهر الماضي». */
  PUBLISHED;

  /** The weaker of two. */
  DateBasis and(DateBasis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

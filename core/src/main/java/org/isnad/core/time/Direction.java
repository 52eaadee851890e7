package org.isnad.core.time;

/** Which way a word beside a time noun points. */
public enum Direction {
  /** No such word. */
  NONE,
  /** «الماضي», «المنصرم», «الفائت». */
  LAST,
  /** «الجاري», «الحالي», «هذا». */
  THIS,
  /** «المقبل», «القادم». */
  NEXT,
  /** «الأخيرة»: the past, up to the day of publication. */
  RECENT;

  /** -1, 0 or 1. */
  int sign() {
    return this == NEXT ? 1 : this == LAST || this == RECENT ? -1 : 0;
  }
}

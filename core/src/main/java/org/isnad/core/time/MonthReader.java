package org.isnad.core.time;

import static org.isnad.core.time.TimeWords.*;

/**
 * Reads the name of a month, or both its names: «مايو», «كانون الأول», «ذي الحجة», «يونيو/حزيران»,
 * «آب (أغسطس)», «يوليو تموز».
 */
final class MonthReader {
  private final Line line;

  int month;
  boolean hijri;

  /**
   * {@link TimeWords#F_WEAK}, {@link TimeWords#F_NAME} or 0; with both its names a month is not
   * weak.
   */
  int weak;

  MonthReader(Line line) {
    this.line = line;
  }

  /** The token after the month that begins here, or -1; a month read is left in the fields. */
  int read(int i) {
    int e = name(i);
    if (e < 0) {
      return -1;
    }
    int first = month;
    boolean firstHijri = hijri;
    int firstWeak = weak;
    boolean bracket = line.mark(e, '(');
    boolean sign = bracket || line.mark(e, '/') || line.dash(e) || line.mark(e, '\\');
    int f = sign || !line.has(e, F_AND) ? name(sign ? e + 1 : e) : -1;
    boolean same = f >= 0 && month == first && hijri == firstHijri;
    month = first;
    hijri = firstHijri;
    weak = same ? 0 : firstWeak;
    if (!same) {
      return e;
    }
    return bracket && line.mark(f, ')') ? f + 1 : f;
  }

  private int name(int i) {
    int kind = line.kind(i);
    weak = 0;
    switch (kind) {
      case MONTH, HIJRI -> {
        month = line.value(i);
        hijri = kind == HIJRI;
        weak = line.has(i, F_NAME) ? F_NAME : line.has(i, F_WEAK) ? F_WEAK : 0;
        return i + 1;
      }
      case MONTH_STEM, HIJRI_STEM -> {
        int which = line.is(i + 1, ORDINAL) && !line.has(i + 1, F_AND) ? line.value(i + 1) : 0;
        if (which != 1 && which != 2) {
          return -1;
        }
        month = which == 1 ? line.value(i) >> 4 : line.value(i) & 15;
        hijri = kind == HIJRI_STEM;
        return i + 2;
      }
      case DHU -> {
        if (!line.is(i + 1, HIJRI_TAIL)) {
          return -1;
        }
        month = line.value(i + 1);
        hijri = true;
        return i + 2;
      }
      default -> {
        return -1;
      }
    }
  }
}

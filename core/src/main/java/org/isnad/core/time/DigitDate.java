package org.isnad.core.time;

/**
 * Reads dates in digits: «12/5/2025», «2025-09-13», «13.9.2025», «27/ 9/ 1436».
 *
 * <p>The day stands before the month, unless only the other way can be right. A year of two digits
 * needs slashes. A year from 1300 to 1500 is Hijri.
 */
final class DigitDate {
  private final Line line;

  boolean hijri;
  int year;
  int month;
  int day;

  DigitDate(Line line) {
    this.line = line;
  }

  /** The token after the date that begins here, or -1; a date read is left in the fields. */
  int read(int i) {
    int a = line.digits(i);
    if (a < 0) {
      return line.is(i, TimeWords.DIGITS) ? withPoints(i) : -1;
    }
    boolean slash = slash(i + 1);
    boolean signs = slash ? slash(i + 3) : line.dash(i + 1) && line.dash(i + 3);
    int b = line.digits(i + 2);
    int c = line.digits(i + 4);
    boolean longer = slash(i + 5) || line.dash(i + 5) && line.digits(i + 6) >= 0;
    if (!signs || b < 0 || c < 0 || longer) {
      return -1;
    }
    int length = line.digitCount(i + 4);
    boolean made =
        (slash || length != 2 || a > 31) && calendar(a, line.digitCount(i), b, c, length);
    return made ? era(i + 5) : -1;
  }

  private boolean slash(int i) {
    return line.mark(i, '/') || line.mark(i, '\\');
  }

  /** All in one token: «13.9.2025». */
  private int withPoints(int i) {
    int a = line.digitsAt(i, 0);
    int second = a < 0 ? 0 : (a & 0xFF) + 1;
    int b = a < 0 ? -1 : line.digitsAt(i, second);
    int third = b < 0 ? 0 : second + (b & 0xFF) + 1;
    int c = b < 0 ? -1 : line.digitsAt(i, third);
    if (c < 0 || third + (c & 0xFF) != line.digitCount(i)) {
      return -1;
    }
    return calendar(a >> 8, a & 0xFF, b >> 8, c >> 8, c & 0xFF) ? era(i + 1) : -1;
  }

  private int era(int e) {
    return line.is(e, TimeWords.ERA) && line.value(e) != 3 ? e + 1 : e;
  }

  private boolean calendar(int a, int aLength, int b, int c, int cLength) {
    boolean yearFirst = aLength == 4 && cLength <= 2;
    boolean yearLast = aLength <= 2 && (cLength == 4 || cLength == 2);
    if (!yearFirst && !yearLast) {
      return false;
    }
    year = yearFirst ? a : cLength == 2 ? 2000 + c : c;
    boolean swapped = b > 12;
    int other = yearFirst ? c : a;
    month = swapped ? other : b;
    day = swapped ? b : other;
    hijri = year >= 1300 && year <= 1500;
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && (hijri || year >= 1800 && year <= 2100);
  }
}

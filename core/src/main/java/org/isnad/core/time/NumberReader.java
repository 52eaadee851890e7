package org.isnad.core.time;

/**
 * Reads numbers in digits and words.
 *
 * <p>Every method takes a token, returns the token after what it read, or -1, and leaves what it
 * read in a field.
 */
final class NumberReader {
  /** Larger amounts of time are not read. */
  static final int LARGEST = 10_000;

  private static final int MOST_WORDS = 8;

  private final Line line;

  /** What was read last. */
  int value;

  /** The unit of the amount read last. */
  Unit unit = Unit.DAY;

  NumberReader(Line line) {
    this.line = line;
  }

  /** «12», «ثلاثة», «خمسة عشر», «أربع وعشرين», «ألفين وأحد عشر». */
  int number(int i) {
    if (line.is(i, TimeWords.ARTICLE) && line.joined(i + 1) && line.amount(i + 1) >= 0) {
      value = line.amount(i + 1);
      return i + 2;
    }
    int digits = line.amount(i);
    if (digits >= 0) {
      value = digits;
      return i + 1;
    }
    return line.is(i, TimeWords.NUMBER) ? words(i) : -1;
  }

  private int words(int i) {
    int total = line.value(i);
    int last = total;
    int e = i + 1;
    for (int step = 0; step < MOST_WORDS && line.is(e, TimeWords.NUMBER); step++, e++) {
      int next = line.value(e);
      if (line.has(e, TimeWords.F_AND) || andEleven(e)) {
        boolean onesAndTens = last < 10 && next >= 20 && next < 100;
        boolean largeFirst = last >= 100 && next < last;
        if (!onesAndTens && !largeFirst) {
          break;
        }
        total += next;
      } else if (next == 10 && last < 10) {
        total += 10;
      } else if ((next == 100 || next == 1000) && last >= 3 && last <= 10) {
        total = total - last + last * next;
        next = last * next;
      } else {
        break;
      }
      if (total > LARGEST) {
        return -1;
      }
      last = next;
    }
    value = total;
    return e;
  }

  /** «وأحد عشر» looks like «واحد عشر» in normal form. */
  private boolean andEleven(int i) {
    return line.value(i) == 1 && line.is(i + 1, TimeWords.NUMBER) && line.value(i + 1) == 10;
  }

  /** A day of the month: «4», «الـ12», «الرابع», «الحادي والعشرين», «العشرين», «خمسة عشر». */
  int day(int i) {
    if (line.is(i, TimeWords.AND) && line.joined(i + 1)) {
      i++;
    }
    int e = -1;
    if (line.is(i, TimeWords.ORDINAL) && !line.has(i, TimeWords.F_FEMININE)) {
      value = line.value(i);
      e = i + 1;
      int next = line.is(e, TimeWords.NUMBER) ? line.value(e) : 0;
      boolean teens = next == 10 && !line.has(e, TimeWords.F_AND);
      boolean twenties = (next == 20 || next == 30) && line.has(e, TimeWords.F_AND);
      if (teens || twenties) {
        value += next;
        e++;
      }
    } else if (line.is(i, TimeWords.ARTICLE) || line.is(i, TimeWords.NUMBER)) {
      e = number(i);
    } else if (line.digits(i) >= 0 && line.digitCount(i) <= 2 && !clock(i)) {
      value = line.digits(i);
      e = i + 1;
    }
    return value >= 1 && value <= 31 ? e : -1;
  }

  /** True of both numbers in «14:20». */
  private boolean clock(int i) {
    return line.joined(i) && line.mark(i - 1, ':')
        || line.joined(i + 1) && line.mark(i + 1, ':') && line.joined(i + 2);
  }

  /**
   * An amount of time: «يومين», «ثلاثة أسابيع», «نحو 15 عاما», «شهر». The value is 0 when no number
   * can be named: «أيام», «عدة أشهر», «أكثر من عام», «عام ونصف».
   */
  int amount(int i) {
    boolean vague = false;
    int e = i;
    if (line.is(e, TimeWords.WHAT) && line.is(e + 1, TimeWords.HEDGE)) {
      e++;
    }
    if (line.is(e, TimeWords.HEDGE)) {
      e++;
    } else if (line.is(e, TimeWords.MORE) && line.is(e + 1, TimeWords.FROM)) {
      vague = true;
      e += 2;
    }
    if (line.is(e, TimeWords.FEW)) {
      vague = true;
      e++;
    }
    int count = -1;
    int number = number(e);
    if (number >= 0) {
      count = value;
      e = number;
    }
    if (!line.is(e, TimeWords.UNIT) || line.has(e, TimeWords.F_CONSTRUCT)) {
      return -1;
    }
    boolean article = line.has(e, TimeWords.F_AL);
    if (article && !vague && count < 0) {
      return -1;
    }
    unit = line.unit(e);
    if (count < 0) {
      count = line.has(e, TimeWords.F_PLURAL) ? 0 : line.has(e, TimeWords.F_DUAL) ? 2 : 1;
    }
    e++;
    if (line.is(e, TimeWords.NUMBER) && line.value(e) <= 2 && !line.has(e, TimeWords.F_AND)) {
      e++; // «يوم واحد», «عامين اثنين»
    }
    if (line.is(e, TimeWords.FEW)) {
      vague = true;
      e++;
    }
    if (line.is(e, TimeWords.HALF) && line.has(e, TimeWords.F_AND)) {
      vague = true;
      e += line.is(e + 1, TimeWords.UNIT) ? 2 : 1;
    }
    value = vague ? 0 : count;
    return e;
  }
}

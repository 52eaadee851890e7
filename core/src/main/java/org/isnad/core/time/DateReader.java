package org.isnad.core.time;

import static org.isnad.core.time.TimeWords.*;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the calendar.
 *
 * <ul>
 *   <li>day and month: «25 أغسطس/آب», «الرابع من يونيو/حزيران الماضي», «12 من الشهر الجاري»
 *   <li>runs of days: «يومي 23 و24 من شهر أغسطس», «من 4 إلى 7 مايو», «4-7 مايو»
 *   <li>month: «مايو», «آب (أغسطس) 2011», «شهر رمضان», «كانون الأول من العام الماضي»
 *   <li>year: «عام 2011», «في 2014», «1442 هـ»
 *   <li>digits: «12/5/2025», «2025-09-13», «13.9.2025»
 *   <li>two calendars: «16 صفر 1442 هـ الموافق 3 أكتوبر 2020» is the Gregorian day
 * </ul>
 *
 * <p>Methods that return a {@link When} leave the token after it in {@link #next}.
 */
final class DateReader {
  private static final int MOST_DAYS = 12;

  private final Line line;
  private final NumberReader numbers;
  private final DigitDate inDigits;
  private final MonthReader months;

  /** The token after what was read. */
  int next;

  private boolean hijri;
  private int year;
  private int yearShift;
  private int month;
  private int monthShift;
  private int day;
  private int lastDay;
  private Direction direction = Direction.NONE;

  DateReader(Line line, NumberReader numbers) {
    this.line = line;
    this.numbers = numbers;
    this.inDigits = new DigitDate(line);
    this.months = new MonthReader(line);
  }

  private void reset() {
    hijri = false;
    year = 0;
    yearShift = When.NO_SHIFT;
    month = 0;
    monthShift = When.NO_SHIFT;
    day = 0;
    lastDay = 0;
    direction = Direction.NONE;
  }

  /** The year read last. */
  int year() {
    return year;
  }

  private When made(int end, int weekday) {
    next = end;
    return new When.Date(
        hijri, year, yearShift, month, monthShift, day, lastDay, weekday, direction);
  }

  /**
   * A day or run of days, in digits or with its month; {@code weekday} is what stood before it, or
   * 0.
   */
  @Nullable When day(int i, int weekday) {
    reset();
    int e = digits(i);
    if (e < 0) {
      e = dayOfMonth(i);
    }
    if (e < 0) {
      return null;
    }
    return made(otherCalendar(e), weekday);
  }

  /**
   * A month; a weak name only when a preposition led to it, a person's name only with a year or the
   * like.
   */
  @Nullable When month(int i, boolean led, boolean named) {
    reset();
    int e = month(i);
    if (e < 0) {
      return null;
    }
    boolean certain = named || months.weak == 0 || led && months.weak == F_WEAK;
    int t = tail(e);
    return certain || t > e ? made(otherCalendar(t), 0) : null;
  }

  /** A year in digits or words, where the words before it say that it is one. */
  @Nullable When year(int i, boolean noun) {
    reset();
    int e = yearNumber(i, noun);
    if (e < 0 && noun) {
      e = yearWords(i);
    }
    return e < 0 ? null : made(e, 0);
  }

  private int dayOfMonth(int i) {
    int e = numbers.day(i);
    if (e < 0) {
      return -1;
    }
    day = numbers.value;
    lastDay = day;
    for (int step = 0; step < MOST_DAYS; step++) {
      int item = nextItem(e);
      int f = item < 0 ? -1 : numbers.day(item);
      if (f < 0) {
        break;
      }
      lastDay = numbers.value;
      e = f;
    }
    int m = line.is(e, FROM) ? e + 1 : e;
    m = line.isUnit(m, Unit.MONTH) && !line.has(m, F_AL) && line.singular(m) ? m + 1 : m;
    int f = month(m);
    if (f >= 0) {
      return tail(f);
    }
    return dayOfThisMonth(e);
  }

  /** «12 من الشهر الماضي», «12 الجاري», «12 من الجاري». */
  private int dayOfThisMonth(int e) {
    boolean from = line.is(e, FROM);
    int d = from ? e + 1 : e;
    if (from) {
      int f = shifted(d, Unit.MONTH);
      if (f >= 0) {
        monthShift = shift;
        return tail(f);
      }
    }
    if (line.direction(d) == Direction.THIS) {
      monthShift = 0;
      return d + 1;
    }
    return -1;
  }

  /**
   * The item after «و», «أو», «إلى», «حتى», a dash or comma; the same token when «و» is written on
   * it; -1 when there is none.
   */
  int nextItem(int e) {
    boolean joins =
        line.is(e, AND)
            || line.is(e, TO)
            || line.is(e, UNTIL)
            || line.is(e, OR)
            || line.dash(e)
            || line.mark(e, '/')
            || line.comma(e);
    return joins ? e + 1 : line.has(e, F_AND) ? e : -1;
  }

  /** The shift that {@link #shifted} read last. */
  int shift;

  /** «الشهر الماضي», «هذا العام», «العام قبل الماضي». */
  int shifted(int i, Unit unit) {
    if (line.is(i, THIS) && line.isUnit(i + 1, unit) && line.has(i + 1, F_AL)) {
      shift = 0;
      return line.direction(i + 2) == Direction.THIS ? i + 3 : i + 2;
    }
    if (!line.isUnit(i, unit) || !line.has(i, F_AL) || !line.singular(i)) {
      return -1;
    }
    boolean feminine = line.has(i, F_FEMININE);
    int d = line.is(i + 1, BEFORE) ? i + 2 : i + 1;
    Direction way = line.direction(d);
    boolean agrees = line.has(d, F_FEMININE) == feminine && !line.has(d, F_DUAL);
    if (way == Direction.NONE || !agrees) {
      return -1;
    }
    shift = way.sign() * (d == i + 2 ? 2 : 1);
    return d + 1;
  }

  private int month(int i) {
    int e = months.read(i);
    if (e >= 0) {
      month = months.month;
      hijri = months.hijri;
    }
    return e;
  }

  /** What may follow a month: «الماضي», «2015», «من عام 2015», «من العام الماضي». */
  private int tail(int i) {
    int e = i;
    if (line.is(e, DIRECTION)) {
      direction = line.direction(e);
      e++;
    }
    int y = line.comma(e) && line.digitCount(e + 1) == 4 ? e + 1 : e;
    int f = yearNumber(y, false);
    if (f >= 0) {
      return f;
    }
    y = line.is(e, FROM) ? e + 1 : e;
    if (line.isUnit(y, Unit.YEAR) && line.singular(y)) {
      f = yearNumber(y + 1, true);
      if (f >= 0) {
        return f;
      }
    }
    f = shifted(y, Unit.YEAR);
    if (f >= 0) {
      yearShift = shift;
      return f;
    }
    f = yearOfTheText(y);
    if (f >= 0) {
      year = -1;
      return f;
    }
    return e;
  }

  /** «العام نفسه», «ذلك العام»: a year that the text gave before, which is not known here. */
  private int yearOfTheText(int i) {
    if (line.is(i, THAT) && line.isUnit(i + 1, Unit.YEAR)) {
      return i + 2;
    }
    boolean same = line.isUnit(i, Unit.YEAR) && line.has(i, F_AL) && line.is(i + 1, NOT_TODAY);
    return same ? i + 2 : -1;
  }

  private int yearNumber(int i, boolean noun) {
    int value = line.digits(i);
    int e = i + 1;
    if (value < 0) {
      return -1;
    }
    int era = line.is(e, ERA) ? line.value(e) : 0;
    boolean four = line.digitCount(i) == 4;
    if (era == 3) {
      year = -1;
      return e + 1;
    }
    if (four && value >= 1300 && value <= 1500 && (era == 1 || hijri)) {
      hijri = true;
      year = value;
    } else if (hijri) {
      return -1;
    } else if (four && value >= (noun || era == 2 ? 1000 : 1900) && value <= 2100) {
      year = value;
    } else if (noun && line.digitCount(i) == 2 && value >= 30) {
      year = 1900 + value;
    } else {
      return -1;
    }
    return era != 0 ? e + 1 : e;
  }

  /** «ألفين وأحد عشر». */
  private int yearWords(int i) {
    int e = line.is(i, NUMBER) && line.value(i) >= 1000 ? numbers.number(i) : -1;
    if (e >= 0 && numbers.value >= 1900 && numbers.value <= 2100) {
      year = numbers.value;
      return e;
    }
    return -1;
  }

  private int digits(int i) {
    int e = inDigits.read(i);
    if (e >= 0) {
      hijri = inDigits.hijri;
      year = inDigits.year;
      month = inDigits.month;
      day = inDigits.day;
      lastDay = day;
    }
    return e;
  }

  /** «الموافق 3 أكتوبر 2020»: the Gregorian one of two is kept. */
  private int otherCalendar(int e) {
    int i = line.comma(e) || line.mark(e, '(') ? e + 1 : e;
    if (!line.is(i, EQUALS)) {
      return e;
    }
    i++;
    i = line.isUnit(i, Unit.DAY) ? i + 1 : i;
    i = line.is(i, WEEKDAY) ? i + 1 : i;
    When.Date kept =
        new When.Date(hijri, year, yearShift, month, monthShift, day, lastDay, 0, direction);
    reset();
    int f = digits(i);
    f = f < 0 ? dayOfMonth(i) : f;
    if (f < 0 || !kept.hijri()) {
      restore(kept);
    }
    return f < 0 ? e : f;
  }

  private void restore(When.Date kept) {
    hijri = kept.hijri();
    year = kept.year();
    yearShift = kept.yearShift();
    month = kept.month();
    monthShift = kept.monthShift();
    day = kept.day();
    lastDay = kept.lastDay();
    direction = kept.direction();
  }
}

package org.isnad.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days of calendar dates, and the year of those that give none.
 *
 * <ul>
 *   <li>With no word beside it: the latest occurrence, at most {@link #AHEAD} days after
 *       publication; in the past tense at most one; in the future tense the first that is not over.
 *   <li>«الماضي»: the latest that ended before publication. «المقبل»: the first after. «الجاري»:
 *       the nearest.
 *   <li>A weekday beside the day («الجمعة 22 مايو») picks the nearest year in which they agree.
 *   <li>A Hijri day is not certain by one day either way; a Hijri month is its days in the Umm
 *       al-Qura calendar.
 * </ul>
 */
final class CalendarDates {
  /** Days after publication up to which an undated day is still this year's. */
  private static final int AHEAD = 30;

  private static final int YEARS_TRIED = 8;

  private final @Nullable LocalDate published;
  private final Tense tense;

  CalendarDates(@Nullable LocalDate published, Tense tense) {
    this.published = published;
    this.tense = tense;
  }

  @Nullable Resolved date(When.Date d) {
    if (d.year() < 0) {
      return null;
    }
    if (d.monthShift() != When.NO_SHIFT) {
      return dayOfShiftedMonth(d);
    }
    if (d.year() > 0) {
      return occurrence(d, d.year(), DateBasis.STATED);
    }
    LocalDate day = published;
    if (day == null) {
      return null;
    }
    int year = yearOf(day, d.hijri());
    if (d.yearShift() != When.NO_SHIFT) {
      return occurrence(d, year + d.yearShift(), DateBasis.PUBLISHED);
    }
    return d.month() == 0 ? null : nearest(d, day, year);
  }

  private @Nullable Resolved nearest(When.Date d, LocalDate day, int year) {
    if (d.weekday() != 0 && d.day() != 0) {
      Resolved agreeing = withWeekday(d, day, year);
      if (agreeing != null) {
        return agreeing;
      }
    }
    Direction way = d.direction();
    boolean forward = way == Direction.NEXT || way == Direction.NONE && tense == Tense.FUTURE;
    Resolved closest = null;
    for (int k = 0; k < YEARS_TRIED; k++) {
      int y = forward ? year - 1 + k : year + 1 - k;
      Resolved one = occurrence(d, y, DateBasis.INFERRED);
      if (one == null || one.from() == null || one.to() == null) {
        continue;
      }
      if (way == Direction.THIS) {
        closest = closest == null || nearer(one, closest, day) ? one : closest;
      } else if (fits(one, way, day)) {
        return one;
      }
    }
    return closest;
  }

  private boolean fits(Resolved one, Direction way, LocalDate day) {
    LocalDate from = one.from();
    LocalDate to = one.to();
    if (from == null || to == null) {
      return false;
    }
    return switch (way) {
      case NEXT -> from.isAfter(day);
      case LAST, RECENT -> to.isBefore(day);
      default ->
          switch (tense) {
            case FUTURE -> !to.isBefore(day);
            case PAST -> !from.isAfter(day.plusDays(1));
            case UNKNOWN -> !from.isAfter(day.plusDays(AHEAD));
          };
    };
  }

  private static boolean nearer(Resolved a, Resolved b, LocalDate day) {
    return distance(a, day) < distance(b, day);
  }

  private static long distance(Resolved r, LocalDate day) {
    LocalDate from = r.from();
    LocalDate to = r.to();
    if (from == null || to == null) {
      return Long.MAX_VALUE;
    }
    long before = ChronoUnit.DAYS.between(to, day);
    long after = ChronoUnit.DAYS.between(day, from);
    return Math.max(0, Math.max(before, after));
  }

  private @Nullable Resolved withWeekday(When.Date d, LocalDate day, int year) {
    Resolved closest = null;
    for (int y = year - 3; y <= year + 1; y++) {
      Resolved one = occurrence(d, y, DateBasis.INFERRED);
      LocalDate from = one == null ? null : one.from();
      boolean agrees = from != null && from.getDayOfWeek().getValue() == d.weekday();
      if (one != null && agrees && (closest == null || nearer(one, closest, day))) {
        closest = one;
      }
    }
    return closest;
  }

  private @Nullable Resolved dayOfShiftedMonth(When.Date d) {
    LocalDate day = published;
    if (day == null) {
      return null;
    }
    YearMonth month = YearMonth.from(day).plusMonths(d.monthShift());
    return gregorian(month.getYear(), month.getMonthValue(), d, DateBasis.PUBLISHED);
  }

  private static @Nullable Resolved occurrence(When.Date d, int year, DateBasis basis) {
    try {
      return d.hijri() ? hijri(d, year, basis) : gregorian(year, d.month(), d, basis);
    } catch (DateTimeException e) {
      return null; // a year beyond the tables of the Hijri calendar
    }
  }

  private static @Nullable Resolved gregorian(int year, int month, When.Date d, DateBasis basis) {
    if (month == 0) {
      LocalDate first = LocalDate.of(year, 1, 1);
      return Resolved.days(first, LocalDate.of(year, 12, 31), Precision.YEAR, basis);
    }
    YearMonth whole = YearMonth.of(year, month);
    if (d.day() == 0) {
      return Resolved.days(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, basis);
    }
    if (!whole.isValidDay(d.lastDay())) {
      return null;
    }
    // «من 25 إلى 3 مايو» begins in April.
    YearMonth first = d.day() > d.lastDay() ? whole.minusMonths(1) : whole;
    if (!first.isValidDay(d.day())) {
      return null;
    }
    LocalDate from = first.atDay(d.day());
    return d.day() == d.lastDay()
        ? Resolved.day(from, basis)
        : Resolved.days(from, whole.atDay(d.lastDay()), Precision.DAYS, basis).throughout();
  }

  private static @Nullable Resolved hijri(When.Date d, int year, DateBasis basis) {
    int firstMonth = d.month() == 0 ? 1 : d.month();
    int lastMonth = d.month() == 0 ? 12 : d.month();
    if (d.day() == 0) {
      HijrahDate last = HijrahDate.of(year, lastMonth, 1);
      LocalDate to = LocalDate.from(last).plusDays(last.lengthOfMonth() - 1L);
      LocalDate from = LocalDate.from(HijrahDate.of(year, firstMonth, 1));
      Precision precision = d.month() == 0 ? Precision.YEAR : Precision.MONTH;
      return Resolved.days(from, to, precision, basis);
    }
    if (d.day() > d.lastDay()) {
      return null;
    }
    LocalDate from = LocalDate.from(HijrahDate.of(year, firstMonth, d.day()));
    LocalDate to = LocalDate.from(HijrahDate.of(year, firstMonth, d.lastDay()));
    return Resolved.days(from.minusDays(1), to.plusDays(1), Precision.DAYS, basis);
  }

  private static int yearOf(LocalDate day, boolean hijri) {
    if (!hijri) {
      return day.getYear();
    }
    try {
      return HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return 0; // no year fits, as none is in the tables
    }
  }

  /** Spring begins in March; winter of a year begins in its December. */
  @Nullable Resolved season(When.Season s) {
    if (s.year() > 0) {
      return seasonOf(s.season(), s.year(), DateBasis.STATED);
    }
    LocalDate day = published;
    if (day == null) {
      return null;
    }
    if (s.yearShift() != When.NO_SHIFT) {
      return seasonOf(s.season(), day.getYear() + s.yearShift(), DateBasis.PUBLISHED);
    }
    Resolved closest = null;
    boolean next = s.direction() == Direction.NEXT;
    for (int k = 0; k < 4; k++) {
      int year = next ? day.getYear() - 1 + k : day.getYear() + 1 - k;
      Resolved one = seasonOf(s.season(), year, DateBasis.PUBLISHED);
      if (s.direction() == Direction.THIS) {
        closest = closest == null || nearer(one, closest, day) ? one : closest;
      } else if (fits(one, s.direction(), day)) {
        return one;
      }
    }
    return closest;
  }

  private static Resolved seasonOf(int season, int year, DateBasis basis) {
    LocalDate from = LocalDate.of(year, 3 + 3 * season, 1);
    return Resolved.days(from, from.plusMonths(3).minusDays(1), Precision.SEASON, basis);
  }
}

package org.isnad.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns what words say into days, for one day of publication.
 *
 * <ul>
 *   <li>A weekday is the latest one up to publication, the next one in the future tense; «الماضي»
 *       leaves out the day itself.
 *   <li>A week is Sunday to Saturday; this month and this year end with publication in the past
 *       tense.
 *   <li>«قبل أسبوعين» is the day fourteen days ago, «قبل شهرين» the month, «قبل ثلاث سنوات» the
 *       year.
 *   <li>«خلال اليومين الماضيين» are the two days before publication.
 * </ul>
 *
 * <p>What falls out of the calendar is null.
 */
final class Reckoner {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 3000;

  private final @Nullable LocalDate published;
  private final Tense tense;
  private final CalendarDates calendar;

  Reckoner(@Nullable LocalDate published, Tense tense) {
    this.published = published;
    this.tense = tense;
    this.calendar = new CalendarDates(published, tense);
  }

  @Nullable Resolved resolve(When when) {
    if (when instanceof When.Date d) {
      return calendar.date(d);
    }
    if (when instanceof When.Part p) {
      return part(p);
    }
    if (when instanceof When.Decade d) {
      LocalDate from = LocalDate.of(d.firstYear(), 1, 1);
      return Resolved.days(
          from, from.plusYears(10).minusDays(1), Precision.DECADE, DateBasis.STATED);
    }
    if (when instanceof When.Season s) {
      return calendar.season(s);
    }
    if (when instanceof When.Between b) {
      return between(b);
    }
    if (when instanceof When.Since s) {
      Resolved start = resolve(s.start());
      return start == null || start.from() == null ? null : open(start.from(), null, start);
    }
    if (when instanceof When.Until u) {
      Resolved end = untilTense().resolve(nearest(u.end()));
      return end == null || end.to() == null ? null : open(null, end.to(), end);
    }
    if (when instanceof When.Before b) {
      return before(b);
    }
    if (when instanceof When.After a) {
      Resolved limit = resolve(a.limit());
      LocalDate to = limit == null ? null : limit.to();
      return limit == null || to == null ? null : someDay(open(to.plusDays(1), null, limit));
    }
    LocalDate day = published;
    return day == null ? null : relative(when, day);
  }

  private static Resolved open(@Nullable LocalDate from, @Nullable LocalDate to, Resolved of) {
    return new Resolved(from, to, Precision.OPEN, DateRange.THROUGHOUT, of.basis());
  }

  private static Resolved someDay(Resolved r) {
    return new Resolved(r.from(), r.to(), r.precision(), DateRange.SOME_DAY, r.basis());
  }

  /** «حتى» looks forward unless the clause is known to be in the past. */
  private Reckoner untilTense() {
    return tense == Tense.UNKNOWN ? new Reckoner(published, Tense.FUTURE) : this;
  }

  /** «حتى 30 يونيو» may just be over: the nearest one, if the tense is not known. */
  private When nearest(When end) {
    if (tense == Tense.UNKNOWN && end instanceof When.Part p) {
      return new When.Part(p.part(), nearest(p.whole()));
    }
    boolean undated =
        tense == Tense.UNKNOWN
            && end instanceof When.Date d
            && d.year() == 0
            && d.month() > 0
            && d.direction() == Direction.NONE;
    if (undated && end instanceof When.Date d) {
      return new When.Date(
          d.hijri(),
          0,
          d.yearShift(),
          d.month(),
          d.monthShift(),
          d.day(),
          d.lastDay(),
          d.weekday(),
          Direction.THIS);
    }
    return end;
  }

  private @Nullable Resolved before(When.Before b) {
    Resolved limit = resolve(b.limit());
    if (limit == null || limit.from() == null || limit.to() == null) {
      return null;
    }
    // «قبل نهاية العام» may be inside the end.
    boolean end = b.limit() instanceof When.Part p && p.part() == When.PartOf.LATE;
    LocalDate to = end ? limit.to() : limit.from().minusDays(1);
    return someDay(open(null, to, limit));
  }

  private @Nullable Resolved relative(When when, LocalDate day) {
    if (when instanceof When.Weekday w) {
      return weekday(w, day);
    }
    if (when instanceof When.DayShift s) {
      return dayShift(s, day);
    }
    if (when instanceof When.UnitShift u) {
      return unitShift(u.unit(), u.shift(), day);
    }
    if (when instanceof When.Ago a) {
      return ago(a, day);
    }
    if (when instanceof When.Last l) {
      return last(l, day);
    }
    return when instanceof When.Vague v ? vague(v, day) : null;
  }

  private @Nullable Resolved vague(When.Vague v, LocalDate day) {
    return switch (v.direction()) {
      case LAST, RECENT ->
          new Resolved(null, day, Precision.OPEN, DateRange.SOME_DAY, DateBasis.PUBLISHED);
      case NEXT -> soon(day);
      case THIS -> tense == Tense.FUTURE ? soon(day) : null;
      case NONE -> null;
    };
  }

  private static Resolved soon(LocalDate day) {
    return new Resolved(day, null, Precision.OPEN, DateRange.SOME_DAY, DateBasis.PUBLISHED);
  }

  private Resolved weekday(When.Weekday w, LocalDate day) {
    int back = Math.floorMod(day.getDayOfWeek().getValue() - w.weekday(), 7);
    boolean next = w.direction() == Direction.NEXT;
    boolean last = w.direction() == Direction.LAST || w.direction() == Direction.RECENT;
    LocalDate on;
    if (next) {
      on = day.plusDays(7 - back);
    } else if (last) {
      on = day.minusDays(back == 0 ? 7 : back);
    } else if (tense == Tense.FUTURE) {
      on = day.plusDays(Math.floorMod(-back, 7));
    } else {
      on = day.minusDays(back);
    }
    return Resolved.day(on.plusWeeks(w.weeks()), DateBasis.PUBLISHED);
  }

  /**
   * «أمس الأربعاء»: the weekday corrects a day of publication that is later than the writing, so
   * that the nearest such day from five days before to one day after is meant.
   */
  private Resolved dayShift(When.DayShift s, LocalDate day) {
    LocalDate on = day.plusDays(s.days());
    if (s.weekday() != 0) {
      int back = Math.floorMod(on.getDayOfWeek().getValue() - s.weekday(), 7);
      on = back == 6 ? on.plusDays(1) : on.minusDays(back);
    }
    return Resolved.day(on, DateBasis.PUBLISHED);
  }

  private @Nullable Resolved unitShift(Unit unit, int shift, LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> null;
      case NIGHT ->
          shift == 0
              ? Resolved.day(day, DateBasis.PUBLISHED)
              : published(day.plusDays(shift), day.plusDays(shift + 1L), Precision.DAYS);
      case WEEK -> {
        LocalDate sunday = day.minusDays(day.getDayOfWeek().getValue() % 7).plusWeeks(shift);
        yield published(sunday, sunday.plusDays(6), Precision.WEEK);
      }
      case MONTH -> {
        LocalDate first = day.withDayOfMonth(1).plusMonths(shift);
        LocalDate end = first.plusMonths(1).minusDays(1);
        yield published(first, over(shift, end, day), Precision.MONTH);
      }
      case YEAR -> {
        LocalDate first = day.withDayOfYear(1).plusYears(shift);
        LocalDate end = first.plusYears(1).minusDays(1);
        yield published(first, over(shift, end, day), Precision.YEAR);
      }
      case DECADE -> {
        LocalDate end = day.plusYears(shift < 0 ? 0 : 10L * shift);
        LocalDate start = day.minusYears(shift < 0 ? 10 : 0);
        yield published(start, end, Precision.DECADE);
      }
    };
  }

  /** «قتل المئات هذا العام»: what has happened is not after publication. */
  private LocalDate over(int shift, LocalDate end, LocalDate day) {
    return shift == 0 && tense == Tense.PAST ? day : end;
  }

  private static Resolved published(LocalDate from, LocalDate to, Precision precision) {
    return Resolved.days(from, to, precision, DateBasis.PUBLISHED);
  }

  private @Nullable Resolved ago(When.Ago a, LocalDate day) {
    int n = a.count();
    return switch (a.unit()) {
      case MINUTE, HOUR -> hours(n, a.unit(), day);
      case DAY, NIGHT -> Resolved.day(day.minusDays(n), DateBasis.PUBLISHED);
      case WEEK -> Resolved.day(day.minusWeeks(n), DateBasis.PUBLISHED);
      case MONTH -> inCalendar(unitShift(Unit.MONTH, -n, day));
      case YEAR -> inCalendar(unitShift(Unit.YEAR, -n, day));
      case DECADE -> n > 100 ? null : inCalendar(unitShift(Unit.YEAR, -10 * n, day));
    };
  }

  /** «قبل 12 ساعة» is that day or the day before. */
  private static Resolved hours(int n, Unit unit, LocalDate day) {
    long hours = unit == Unit.HOUR ? n : n / 60;
    long whole = hours / 24;
    return hours >= 0
        ? published(day.minusDays(whole + 1), day.minusDays(whole), Precision.DAYS)
        : published(day.minusDays(whole), day.minusDays(whole - 1), Precision.DAYS);
  }

  private @Nullable Resolved last(When.Last l, LocalDate day) {
    boolean next = l.direction() == Direction.NEXT;
    int n = l.count();
    LocalDate far =
        switch (l.unit()) {
          case MINUTE, HOUR -> {
            long days = n == 0 ? (next ? 0 : 1) : (n + 23L) / 24;
            yield next ? day.plusDays(days) : day.minusDays(days);
          }
          case DAY, NIGHT -> next ? day.plusDays(n) : day.minusDays(n);
          case WEEK -> next ? day.plusWeeks(n) : day.minusWeeks(n);
          case MONTH -> next ? day.plusMonths(n) : day.minusMonths(n);
          case YEAR -> next ? day.plusYears(n) : day.minusYears(n);
          case DECADE -> next ? day.plusYears(10L * n) : day.minusYears(10L * n);
        };
    LocalDate near = day;
    if (l.unit() == Unit.DAY && n > 0 && l.direction() != Direction.RECENT) {
      near = next ? day.plusDays(1) : day.minusDays(1);
    }
    return inCalendar(
        next ? published(near, far, Precision.DAYS) : published(far, near, Precision.DAYS));
  }

  private static @Nullable Resolved inCalendar(@Nullable Resolved r) {
    if (r == null || r.from() == null || r.to() == null) {
      return r;
    }
    return r.from().getYear() >= FIRST_YEAR && r.to().getYear() <= LAST_YEAR ? r : null;
  }

  private @Nullable Resolved part(When.Part p) {
    // «أواخر هذا الشهر» is a part of the whole month.
    boolean current = p.whole() instanceof When.UnitShift;
    Resolved whole = (current ? new Reckoner(published, Tense.UNKNOWN) : this).resolve(p.whole());
    if (whole == null || whole.from() == null || whole.to() == null) {
      return null;
    }
    boolean week = p.whole() instanceof When.UnitShift u && u.unit() == Unit.WEEK;
    if (week && published != null) {
      boolean thisWeek = p.whole() instanceof When.UnitShift u && u.shift() == 0;
      boolean back = thisWeek && tense != Tense.FUTURE;
      return Parts.ofWeek(p.part(), whole.from(), back ? published : LocalDate.MAX);
    }
    return Parts.of(p.part(), whole.from(), whole.to(), whole.basis());
  }

  /** Both ends; an end without a year takes the one that puts it next to the other. */
  private @Nullable Resolved between(When.Between b) {
    Resolved last = resolve(b.last());
    if (last == null || last.to() == null) {
      return null;
    }
    if (b.first() instanceof When.Weekday w
        && (w.direction() == Direction.NEXT
            || w.direction() == Direction.NONE && tense == Tense.FUTURE)) {
      return ahead(b);
    }
    Reckoner atEnd = new Reckoner(last.to(), Tense.PAST);
    boolean followsEnd = followsEnd(b.first());
    Resolved first = followsEnd ? atEnd.resolve(b.first()) : resolve(b.first());
    if (first == null || first.from() == null || first.from().isAfter(last.to())) {
      return null;
    }
    DateBasis basis = followsEnd ? last.basis() : first.basis().and(last.basis());
    Resolved whole = Resolved.days(first.from(), last.to(), Precision.DAYS, basis);
    return b.throughout() ? whole.throughout() : whole;
  }

  /** Two weekdays to come: the second is the next after the first. */
  private @Nullable Resolved ahead(When.Between b) {
    Resolved first = resolve(b.first());
    LocalDate from = first == null ? null : first.from();
    Resolved last = from == null ? null : new Reckoner(from, Tense.FUTURE).resolve(b.last());
    LocalDate to = last == null ? null : last.to();
    if (from == null || to == null || from.isAfter(to)) {
      return null;
    }
    Resolved whole = Resolved.days(from, to, Precision.DAYS, DateBasis.PUBLISHED);
    return b.throughout() ? whole.throughout() : whole;
  }

  private static boolean followsEnd(When first) {
    return first instanceof When.Weekday
        || first instanceof When.Date d
            && d.year() == 0
            && d.month() > 0
            && d.yearShift() == When.NO_SHIFT;
  }
}

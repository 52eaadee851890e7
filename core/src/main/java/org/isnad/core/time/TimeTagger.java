package org.isnad.core.time;

import static org.isnad.core.time.TimeWords.*;

import java.util.List;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds times told in words and digits.
 *
 * <p>One pass over the tokens, with a bounded look ahead; no strings. Around the times of {@link
 * PointReader} it reads the words that open or join them:
 *
 * <ul>
 *   <li>«منذ 2011», «منذ ثلاثة أيام», «حتى نهاية العام»: one end is open
 *   <li>«من مايو إلى سبتمبر», «منذ 2011 وحتى 2014»: the whole interval
 *   <li>«بين 4 و7 مايو», «ما بين 2006 و2010»: a day inside
 *   <li>«قبل يومين», «قبل أمس», «بعد غد», «قبل عام 2011»
 *   <li>«خلال أيام», «مؤخرا»: words that name no day
 * </ul>
 *
 * <p>A bare number, an age, a count, a length of time («لمدة شهرين») or a time of day is no date.
 *
 * <p>Not thread-safe: one for each thread.
 */
public final class TimeTagger {
  private static final When.Vague VAGUE = new When.Vague(Direction.NONE);
  private static final When.Vague SOON = new When.Vague(Direction.THIS);

  private final Line line = new Line();
  private final PointReader points = new PointReader(line);
  private final NumberReader numbers = points.numbers();

  private int first;
  private int next;
  private Introducer introducer = Introducer.NONE;

  /**
   * Adds the times in tokens [first, end) to the list, in text order.
   *
   * @param code the code of each token by {@link TimeWords#code}; tokens of digits need none
   */
  public void tag(Tokens t, int[] code, int first, int end, List<TimeExpression> out) {
    line.set(t, code, first, end);
    int i = line.first();
    while (i < line.end()) {
      int kind = line.kind(i);
      When when = kind == 0 ? null : expression(i, kind);
      if (when == null) {
        i++;
      } else {
        out.add(new TimeExpression(this.first, next, when, introducer));
        i = next;
      }
    }
  }

  private @Nullable When expression(int i, int kind) {
    first = i;
    introducer = line.prefixed(i) ? Introducer.IN : Introducer.NONE;
    return switch (kind) {
      case SINCE -> since(i);
      case UNTIL -> until(i);
      case FROM -> fromTo(i);
      case BETWEEN -> between(i);
      case BEFORE -> before(i);
      case AFTER -> after(i);
      case DURING -> during(i);
      case IN -> led(i + 1, Introducer.IN);
      case DATED -> dated(i);
      case RECENTLY -> {
        next = i + 1;
        yield new When.Vague(Direction.NONE);
      }
      default -> span(point(i, false));
    };
  }

  private @Nullable When point(int i, boolean led) {
    When when = points.point(i, led);
    if (when != null) {
      next = points.next;
    }
    return when;
  }

  private @Nullable When led(int i, Introducer by) {
    When when = point(i, true);
    if (when != null) {
      first = i;
      introducer = by;
    }
    return span(when);
  }

  /** «30 يونيو/حزيران - 5 يوليو/تموز» is the whole interval. */
  private @Nullable When span(@Nullable When start) {
    if (!(start instanceof When.Date d) || d.day() == 0 || !line.dash(next)) {
      return start;
    }
    int kept = next;
    if (point(next + 1, false) instanceof When.Date end && end.day() > 0) {
      return new When.Between(start, end, true);
    }
    next = kept;
    return start;
  }

  /** «بتاريخ 12 مايو». */
  private @Nullable When dated(int i) {
    return line.is(i + 1, DIGITS) ? led(i + 1, Introducer.IN) : null;
  }

  /** «منذ مايو», «منذ 2011 وحتى 2014», «منذ ثلاثة أيام». */
  private @Nullable When since(int i) {
    introducer = Introducer.SINCE;
    When start = point(i + 1, true);
    if (start != null) {
      When end = upTo(next);
      return end != null ? new When.Between(start, end, true) : new When.Since(start);
    }
    int e = numbers.amount(i + 1);
    if (e < 0) {
      return null;
    }
    next = e;
    return ago(numbers.value) == null
        ? VAGUE
        : new When.Since(new When.Ago(numbers.value, numbers.unit));
  }

  private When.@Nullable Ago ago(int count) {
    return count == 0 ? null : new When.Ago(count, numbers.unit);
  }

  /** The end of an interval: «إلى سبتمبر», «وحتى 2014». */
  private @Nullable When upTo(int i) {
    int kept = next;
    boolean joins = line.is(i, TO) || line.is(i, UNTIL);
    When end = joins ? point(i + 1, true) : null;
    if (end == null) {
      next = kept;
    }
    return end;
  }

  /** «حتى نهاية العام». */
  private @Nullable When until(int i) {
    introducer = Introducer.UNTIL;
    When end = point(i + 1, true);
    return end == null ? null : new When.Until(end);
  }

  /** «من مايو إلى سبتمبر», «من 4 إلى 7 مايو»; «من» before one time alone says nothing. */
  private @Nullable When fromTo(int i) {
    When start = point(i + 1, true);
    if (start == null) {
      return null;
    }
    boolean run = start instanceof When.Date d && d.day() != d.lastDay();
    When end = run ? null : upTo(next);
    if (end == null && !run) {
      first = i + 1;
      introducer = Introducer.NONE;
      return bareYear(start) ? null : start;
    }
    introducer = Introducer.FROM;
    return end == null ? start : new When.Between(start, end, true);
  }

  private static boolean bareYear(When when) {
    return when instanceof When.Date d && d.month() == 0 && d.year() > 0;
  }

  /** «بين 4 و7 مايو», «بين يومي الجمعة والإثنين», «بين عامي 2011 و2014». */
  private @Nullable When between(int i) {
    When start = point(i + 1, true);
    if (start == null) {
      return null;
    }
    introducer = Introducer.BETWEEN;
    if (start instanceof When.Between) {
      return start;
    }
    if (start instanceof When.Date d && d.day() != d.lastDay()) {
      return new When.Between(start, start, false); // a day inside the run, not the whole run
    }
    int item = line.is(next, AND) ? next + 1 : line.has(next, F_AND) ? next : -1;
    int kept = next;
    When end = item < 0 ? null : point(item, true);
    if (end == null) {
      next = kept;
      first = i + 1;
      introducer = Introducer.NONE;
      return bareYear(start) ? null : start;
    }
    return new When.Between(start, end, false);
  }

  /** «قبل أمس», «قبل يومين», «قبل عام 2011», «قبل ظهر اليوم». */
  private @Nullable When before(int i) {
    if (line.is(i + 1, DAY_SHIFT) && line.value(i + 1) == 1) {
      When day = point(i + 1, false);
      if (day instanceof When.DayShift d) {
        return new When.DayShift(d.days() - 1, d.weekday());
      }
      return day;
    }
    if (line.is(i + 1, DAYPART) || line.is(i + 1, PART) && line.is(i + 2, DAYPART)) {
      return point(i + 1, true);
    }
    When limit = point(i + 1, true);
    if (limit != null) {
      introducer = Introducer.BEFORE;
      return new When.Before(limit);
    }
    int e = numbers.amount(i + 1);
    if (e < 0) {
      return null;
    }
    introducer = Introducer.BEFORE;
    next = e;
    // «قبل يومين من القمة» counts from the summit.
    boolean ofSomething = line.is(e, FROM) && !line.is(e + 1, NOW);
    When.Ago ago = ofSomething ? null : ago(numbers.value);
    return ago == null ? VAGUE : ago;
  }

  /**
   * «بعد غد», «بعد ظهر أمس», «بعد عام 2011»; «بعد يومين» counts from something that is not told
   * here.
   */
  private @Nullable When after(int i) {
    if (line.is(i + 1, DAY_SHIFT) && line.value(i + 1) == 3) {
      When day = point(i + 1, false);
      if (day instanceof When.DayShift d) {
        return new When.DayShift(d.days() + 1, d.weekday());
      }
      return day;
    }
    if (line.is(i + 1, DAYPART) || line.is(i + 1, PART)) {
      When day = point(i + 1, true);
      if (day != null && !(day instanceof When.Part)) {
        return day;
      }
    }
    When limit = point(i + 1, true);
    introducer = Introducer.AFTER;
    if (limit != null) {
      return new When.After(limit);
    }
    int e = numbers.amount(i + 1);
    if (e < 0) {
      return null;
    }
    boolean fromNow = line.is(e, FROM) && line.is(e + 1, NOW) && numbers.value > 0;
    next = fromNow ? e + 2 : e;
    return fromNow ? new When.Ago(-numbers.value, numbers.unit) : VAGUE;
  }

  /** «خلال الأسبوع الماضي»; «خلال أيام» is soon, «خلال ثلاثة أيام» a length of time. */
  private @Nullable When during(int i) {
    When when = led(i + 1, Introducer.DURING);
    if (when != null) {
      return when;
    }
    boolean soon =
        line.value(i) == 1
            && line.is(i + 1, UNIT)
            && line.has(i + 1, F_PLURAL)
            && !line.has(i + 1, F_AL)
            && line.unit(i + 1).compareTo(Unit.MONTH) < 0;
    if (!soon) {
      return null;
    }
    introducer = Introducer.DURING;
    next = i + 2;
    return SOON;
  }
}

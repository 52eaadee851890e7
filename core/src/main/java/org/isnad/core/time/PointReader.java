package org.isnad.core.time;

import static org.isnad.core.time.TimeWords.*;

import org.jspecify.annotations.Nullable;

/**
 * Reads one time: a day by {@link DayReader}, a date by {@link DateReader}, or
 *
 * <ul>
 *   <li>«الأسبوع الماضي», «هذا العام», «الشهر الجاري»
 *   <li>«اليومين الماضيين», «الأيام الثلاثة المقبلة», «الساعات الـ24 الماضية»
 *   <li>«مطلع مايو», «نهاية العام», «منتصف ليل الجمعة», «النصف الأول من 2015»
 *   <li>«عام 2011», «عامي 2013 و2014», «2014» after a preposition
 *   <li>«صيف 2014», «الصيف الماضي», «التسعينات», «عيد الفطر»
 * </ul>
 */
final class PointReader {
  private static final When.PartOf[] PARTS = When.PartOf.values();
  private static final When.PartOf[] HALVES = {When.PartOf.FIRST_HALF, When.PartOf.SECOND_HALF};
  private static final When.PartOf[] QUARTERS = {
    When.PartOf.FIRST_QUARTER,
    When.PartOf.SECOND_QUARTER,
    When.PartOf.THIRD_QUARTER,
    When.PartOf.LAST_QUARTER
  };
  private static final int DEEPEST = 6;
  private static final int MOST_YEARS = 8;

  private final Line line;
  private final NumberReader numbers;
  private final DateReader dates;
  private final DayReader days;

  /** The token after what was read. */
  int next;

  private int depth;

  PointReader(Line line) {
    this.line = line;
    this.numbers = new NumberReader(line);
    this.dates = new DateReader(line, numbers);
    this.days = new DayReader(line, dates);
  }

  NumberReader numbers() {
    return numbers;
  }

  /**
   * The time that begins at a token, or null.
   *
   * @param led a preposition stands before it; one written on it counts too
   */
  @Nullable When point(int i, boolean led) {
    if (depth >= DEEPEST) {
      return null;
    }
    depth++;
    When when = one(i, led || line.prefixed(i));
    depth--;
    return when;
  }

  private @Nullable When one(int i, boolean led) {
    return switch (line.kind(i)) {
      case DAYPART, DAY_SHIFT, WEEKDAY -> day(i);
      case ORDINAL -> named(i) ? null : day(i);
      case DIGITS, ARTICLE, NUMBER -> numbered(i, led);
      case MONTH, MONTH_STEM, HIJRI, DHU -> month(i, led, false);
      case HIJRI_STEM -> {
        When month = month(i, led, false);
        yield month != null ? month : season(i, 0);
      }
      case SEASON -> season(i, line.value(i));
      case UNIT -> unit(i);
      case THIS -> thisUnit(i);
      case PART -> part(i);
      case HALF -> half(i);
      case DECADES -> decade(i);
      case FEAST -> feast(i);
      default -> null;
    };
  }

  private @Nullable When day(int i) {
    When day = days.read(i);
    if (day != null) {
      next = days.next;
    }
    return day;
  }

  private When upTo(int end, When when) {
    next = end;
    return when;
  }

  /** A month, or the span of two: «مايو ويونيو», «سبتمبر أو أكتوبر المقبلين», «يونيو-يوليو». */
  private @Nullable When month(int i, boolean led, boolean noun) {
    if (line.is(i - 2, NAMED) || line.is(i - 3, NAMED) && line.is(i - 1, FROM)) {
      return null;
    }
    When first = dates.month(i, led, noun);
    if (first == null) {
      return null;
    }
    int e = dates.next;
    int item = line.is(e, OR) || line.is(e, AND) || line.dash(e) ? e + 1 : e;
    boolean joined = item > e || line.has(item, F_AND);
    if (joined && first instanceof When.Date a && a.year() == 0 && !a.hijri()) {
      When second = dates.month(item, true, noun);
      if (second instanceof When.Date b && later(a, b)) {
        return upTo(dates.next, new When.Between(first, second, false));
      }
    }
    return upTo(e, first);
  }

  private static boolean later(When.Date a, When.Date b) {
    return !b.hijri() && (b.month() > a.month() || a.month() == 12 && b.month() == 1);
  }

  /** True of the day in «ثورة 17 فبراير», «لواء السابع من أبريل». */
  private boolean named(int i) {
    return line.is(i - 1, NAMED);
  }

  /** A date, «24 ساعة الماضية», a year after a preposition. */
  private @Nullable When numbered(int i, boolean led) {
    When date = dates.day(i, 0);
    if (date instanceof When.Date d) {
      return named(i) && d.year() == 0 ? null : upTo(dates.next, date);
    }
    int e = numbers.number(i);
    boolean unit = e >= 0 && line.is(e, UNIT) && !line.has(e, F_AL);
    if (unit && line.direction(e + 1) != Direction.NONE) {
      return upTo(e + 2, new When.Last(numbers.value, line.unit(e), line.direction(e + 1)));
    }
    boolean era = line.is(i + 1, ERA) && line.joined(i + 1);
    return led || era ? years(i, false) : null;
  }

  /** «2011», «2013 و2014», «2013-2014». */
  private @Nullable When years(int i, boolean noun) {
    When first = dates.year(i, noun);
    if (first == null) {
      return null;
    }
    When last = null;
    int e = dates.next;
    for (int step = 0; step < MOST_YEARS; step++) {
      boolean joins = !line.is(e, TO) && !line.is(e, UNTIL) && !line.comma(e);
      int item = joins ? dates.nextItem(e) : -1;
      When more = item < 0 ? null : dates.year(item, false);
      if (more == null) {
        break;
      }
      last = more;
      e = dates.next;
    }
    return upTo(e, last == null ? first : new When.Between(first, last, false));
  }

  private @Nullable When season(int i, int season) {
    int e = i + 1;
    if (line.has(i, F_AL)) {
      Direction way = line.direction(e);
      return way == Direction.NONE
          ? null
          : upTo(e + 1, new When.Season(season, 0, When.NO_SHIFT, way));
    }
    e = line.is(e, FROM) ? e + 1 : e;
    int shifted = dates.shifted(e, Unit.YEAR);
    if (shifted >= 0) {
      return upTo(shifted, new When.Season(season, 0, dates.shift, Direction.NONE));
    }
    e = line.isUnit(e, Unit.YEAR) ? e + 1 : e;
    boolean year = dates.year(e, e > i + 1) instanceof When.Date d && !d.hijri() && d.year() > 0;
    return year
        ? upTo(dates.next, new When.Season(season, dates.year(), When.NO_SHIFT, Direction.NONE))
        : null;
  }

  private @Nullable When unit(int i) {
    Unit unit = line.unit(i);
    if (unit == Unit.DAY || unit == Unit.NIGHT) {
      When day = day(i);
      return day == null && line.has(i, F_AL) && !line.singular(i) ? several(i, unit) : day;
    }
    if (line.has(i, F_AL)) {
      return definite(i, unit);
    }
    if (line.has(i, F_DUAL) && !line.has(i, F_CONSTRUCT)) {
      return null;
    }
    return switch (unit) {
      case MONTH -> line.has(i, F_PLURAL) ? null : month(i + 1, true, true);
      case YEAR -> years(i + 1, true);
      case DECADE -> line.is(i + 1, DECADES) ? decade(i + 1) : null;
      default -> null;
    };
  }

  /** «الأسبوع الماضي», «العام 2015», «الأشهر الستة الماضية»; not «الأمين العام». */
  private @Nullable When definite(int i, Unit unit) {
    if (unit == Unit.YEAR) {
      When year = years(i + 1, true);
      if (year != null) {
        return year;
      }
    }
    if (!line.singular(i)) {
      return several(i, unit);
    }
    boolean adjective = unit == Unit.YEAR && line.is(i - 1, TITLE) && !line.prefixed(i);
    int shifted = adjective ? -1 : dates.shifted(i, unit);
    return shifted < 0 ? null : upTo(shifted, new When.UnitShift(unit, dates.shift));
  }

  /** «الأيام الماضية», «اليومين الماضيين», «الأشهر الستة الأخيرة», «الساعات القليلة المقبلة». */
  private @Nullable When several(int i, Unit unit) {
    int count = line.has(i, F_DUAL) ? 2 : 0;
    int e = i + 1;
    if (line.is(e, FEW)) {
      e++;
    } else if (count == 0) {
      int number = numbers.number(e);
      if (number >= 0) {
        count = numbers.value;
        e = number;
      }
    }
    Direction way = line.direction(e);
    if (way == Direction.NONE) {
      return null;
    }
    next = e + 1;
    boolean hours = unit == Unit.HOUR || unit == Unit.MINUTE;
    return count == 0 && !hours ? new When.Vague(way) : new When.Last(count, unit, way);
  }

  /** «هذا العام», «هذا اليوم». */
  private @Nullable When thisUnit(int i) {
    int u = i + 1;
    if (!line.is(u, UNIT) || !line.has(u, F_AL) || !line.singular(u)) {
      return null;
    }
    Unit unit = line.unit(u);
    if (unit == Unit.DAY || unit == Unit.NIGHT) {
      return day(i);
    }
    int e = dates.shifted(i, unit);
    return e < 0 ? null : upTo(e, new When.UnitShift(unit, 0));
  }

  /** «مطلع مايو», «نهاية العام الماضي», «منتصف ليل الجمعة», «أواخر 2013». */
  private @Nullable When part(int i) {
    int d = i + 1;
    When.PartOf part = PARTS[line.value(i)];
    int n = line.is(d, THIS) ? d + 1 : d;
    boolean night = line.is(d, DAYPART) || line.isUnit(n, Unit.NIGHT);
    if (part == When.PartOf.MIDDLE && night) {
      return day(d);
    }
    When whole = whole(d);
    return whole == null ? null : upTo(next, new When.Part(part, whole));
  }

  /** What has parts: a month, year, decade or week; «العام» alone is this year. */
  private @Nullable When whole(int i) {
    When when = point(i, true);
    boolean has =
        when instanceof When.Date d && d.day() == 0
            || when instanceof When.UnitShift u && u.unit() != Unit.NIGHT
            || when instanceof When.Decade;
    if (has) {
      return when;
    }
    boolean bare = when == null && line.is(i, UNIT) && line.has(i, F_AL) && line.singular(i);
    if (bare && !line.is(i + 1, NOT_TODAY)) {
      Unit unit = line.unit(i);
      if (unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR) {
        return upTo(i + 1, new When.UnitShift(unit, 0));
      }
    }
    return null;
  }

  /** «النصف الأول من عام 2015», «الربع الأخير من العام». */
  private @Nullable When half(int i) {
    int parts = line.value(i);
    int which = line.is(i + 1, ORDINAL) ? line.value(i + 1) : 0;
    which = line.direction(i + 1) == Direction.RECENT ? parts : which;
    if (which < 1 || which > parts || !line.is(i + 2, FROM)) {
      return null;
    }
    When whole = whole(i + 3);
    When.PartOf[] of = parts == 2 ? HALVES : QUARTERS;
    return whole == null ? null : upTo(next, new When.Part(of[which - 1], whole));
  }

  /** «التسعينات», «ستينيات القرن الماضي»; not «في الثلاثينات من عمره». */
  private @Nullable When decade(int i) {
    int tens = line.value(i);
    int e = i + 1;
    int century = line.is(e, FROM) ? e + 1 : e;
    if (line.is(century, CENTURY) && line.direction(century + 1) == Direction.LAST) {
      return upTo(century + 2, new When.Decade(1900 + tens));
    }
    return line.is(e, FROM) || tens < 50 ? null : upTo(e, new When.Decade(1900 + tens));
  }

  private @Nullable When feast(int i) {
    if (!line.is(i + 1, FEAST_NAME)) {
      return null;
    }
    int month = line.value(i + 1);
    int day = month == 10 ? 1 : 10;
    Direction way = line.direction(i + 2);
    return upTo(
        way == Direction.NONE ? i + 2 : i + 3,
        new When.Date(true, 0, When.NO_SHIFT, month, When.NO_SHIFT, day, day + 2, 0, way));
  }
}

package org.isnad.core.time;

import static org.isnad.core.time.TimeWords.*;

import org.jspecify.annotations.Nullable;

/**
 * Reads one day, or two told together.
 *
 * <ul>
 *   <li>«أمس», «أول من أمس», «أمس الأول الخميس», «البارحة», «غدا»
 *   <li>«اليوم», «اليوم (الاثنين)»; not «اليوم التالي», «صحيفة اليوم», «المصري اليوم» in quotation
 *       marks
 *   <li>«الجمعة», «يوم الثلاثاء الماضي», «الخميس قبل الماضي»; not «سوق الجمعة», «كل جمعة»
 *   <li>«الجمعة 22 مايو», «الجمعة (22 مايو)», «يوم الجمعة الموافق 22 مايو», «غدا الخميس 28 أفريل»:
 *       the date wins
 *   <li>«مساء أمس الأربعاء», «فجر اليوم», «ليلة أمس», «الليلة الماضية»
 *   <li>«ليل الخميس - الجمعة», «الخميس والجمعة», «ليل الأربعاء ويوم الخميس»
 * </ul>
 */
final class DayReader {
  private static final int DEEPEST = 6;

  /** «الخميس والسبت» are read together, «الخميس والأربعاء» apart. */
  private static final int MOST_APART = 3;

  private final Line line;
  private final DateReader dates;

  /** The token after what was read. */
  int next;

  private int depth;

  DayReader(Line line, DateReader dates) {
    this.line = line;
    this.dates = dates;
  }

  /** The day that begins at a token, or null. */
  @Nullable When read(int i) {
    if (depth >= DEEPEST) {
      return null;
    }
    depth++;
    When day = one(i);
    depth--;
    return day == null || depth > 0 ? day : pair(day);
  }

  private @Nullable When one(int i) {
    return switch (line.kind(i)) {
      case DAYPART -> partOfDay(i);
      case DAY_SHIFT -> shiftedDay(i);
      case WEEKDAY -> weekday(i);
      case ORDINAL -> firstOfYesterday(i);
      case DIGITS, ARTICLE, NUMBER -> date(i, 0);
      case UNIT -> unit(i);
      case THIS ->
          line.isUnit(i + 1, Unit.DAY) || line.isUnit(i + 1, Unit.NIGHT) ? thisDay(i + 1) : null;
      default -> null;
    };
  }

  private @Nullable When date(int i, int weekday) {
    When when = dates.day(i, weekday);
    if (when != null) {
      next = dates.next;
    }
    return when;
  }

  private When upTo(int end, When when) {
    next = end;
    return when;
  }

  /**
   * «الخميس والجمعة», «مساء الخميس وفجر الجمعة», «أمس واليوم»: the days from the first to the
   * second.
   */
  private When pair(When first) {
    int kept = next;
    int item = line.is(next, AND) || line.is(next, OR) ? next + 1 : next;
    if (item == next && !line.has(item, F_AND)) {
      return first;
    }
    boolean weekday = first instanceof When.Weekday w && w.direction() == Direction.NONE;
    if (weekday || first instanceof When.DayShift) {
      When second = read1(item);
      if (second instanceof When.Weekday b
          && first instanceof When.Weekday a
          && Math.floorMod(b.weekday() - a.weekday(), 7) <= MOST_APART) {
        When start = new When.Weekday(a.weekday(), b.direction(), 0);
        return new When.Between(start, second, false);
      }
      if (second instanceof When.DayShift b
          && first instanceof When.DayShift a
          && Math.abs(b.days() - a.days()) == 1) {
        boolean later = b.days() > a.days();
        return new When.Between(later ? a : b, later ? b : a, false);
      }
    }
    next = kept;
    return first;
  }

  /** One day without looking for a second. */
  private @Nullable When read1(int i) {
    depth++;
    When day = one(i);
    depth--;
    return day;
  }

  /** «فجر اليوم», «مساء يوم أمس», «ليل الخميس - الجمعة»; alone it is no date. */
  private @Nullable When partOfDay(int i) {
    int d = i + 1;
    if (line.value(i) == 1 && line.is(d, WEEKDAY)) {
      When night = night(d);
      if (night != null) {
        return night;
      }
    }
    return line.is(d, DAYPART) || line.is(d, NUMBER) ? null : read(d);
  }

  /** «ليل الخميس - الجمعة», «ليل الأحد الاثنين», «ليل السبت/الأحد». */
  private @Nullable When night(int i) {
    int d = line.dash(i + 1) || line.mark(i + 1, '/') || line.is(i + 1, TO) ? i + 2 : i + 1;
    boolean pair = line.is(d, WEEKDAY) && !line.has(d, F_AND);
    if (!pair || line.value(d) != line.value(i) % 7 + 1) {
      return null;
    }
    Direction way = line.direction(d + 1);
    next = way == Direction.NONE ? d + 1 : d + 2;
    return new When.Between(
        new When.Weekday(line.value(i), way, 0), new When.Weekday(line.value(d), way, 0), false);
  }

  /** «أمس», «أمس الأول الخميس», «غدا الخميس 28 أفريل». */
  private @Nullable When shiftedDay(int i) {
    int shift = line.value(i) - 2;
    boolean name = line.has(i, F_AL) && line.is(i - 1, MEDIA);
    if (line.is(i + 1, NEED) || line.is(i - 1, THAT) || name) {
      return null;
    }
    int e = i + 1;
    if (shift == -1 && line.is(e, ORDINAL) && line.value(e) == 1 && !line.has(e, F_AND)) {
      shift = -2;
      e++;
    }
    return withNames(e, shift);
  }

  /**
   * The weekday and date that may follow «أمس», «اليوم», «غدا»: a whole date says more and wins.
   */
  private When withNames(int i, int shift) {
    boolean bracket = line.mark(i, '(');
    int d = bracket || line.comma(i) || line.dash(i) ? i + 1 : i;
    d = line.isUnit(d, Unit.DAY) && line.is(d + 1, WEEKDAY) ? d + 1 : d;
    int weekday = 0;
    int e = i;
    boolean named = line.is(d, WEEKDAY) && !line.has(d, F_AND) && !line.prefixed(d);
    if (named && line.direction(d + 1) == Direction.NONE) {
      weekday = line.value(d);
      e = bracket && line.mark(d + 1, ')') ? d + 2 : d + 1;
    }
    When whole = dateAfterName(e, weekday);
    return whole != null ? whole : upTo(e, new When.DayShift(shift, weekday));
  }

  /** The date beside a weekday: «الجمعة 22 مايو», «الجمعة (22 مايو)», «الجمعة الموافق 22 مايو». */
  private @Nullable When dateAfterName(int i, int weekday) {
    int e = i;
    boolean bracket = line.mark(e, '(');
    if (bracket || line.comma(e) || line.dash(e) || line.mark(e, '/')) {
      e++;
    }
    e = line.is(e, EQUALS) ? e + 1 : e;
    if (line.has(e, F_AND)) {
      return null;
    }
    When date = date(e, weekday);
    if (date != null && bracket && line.mark(next, ')')) {
      next++;
    }
    return date;
  }

  /** «الجمعة», «الجمعة الماضي», «الخميس قبل الماضي». */
  private @Nullable When weekday(int i) {
    if (!line.has(i, F_AL) || line.is(i - 1, MARKET) || everyBefore(i)) {
      return null;
    }
    int weekday = line.value(i);
    int e = i + 1;
    int weeks = 0;
    if (line.is(e, BEFORE) && line.direction(e + 1) == Direction.LAST) {
      weeks = -1;
      e++;
    }
    Direction way = line.direction(e);
    e = way == Direction.NONE ? e : e + 1;
    When date = dateAfterName(e, weekday);
    return date != null ? date : upTo(e, new When.Weekday(weekday, way, weeks));
  }

  private boolean everyBefore(int i) {
    return line.is(i - 1, EVERY)
        || line.is(i - 2, EVERY) && line.is(i - 1, UNIT)
        || line.isUnit(i - 1, Unit.DAY) && line.has(i - 1, F_PLURAL);
  }

  /** «أول أمس», «أول من أمس», «الرابع من يونيو»; not «الأسبوع الأول من يونيو». */
  private @Nullable When firstOfYesterday(int i) {
    if (line.value(i) == 1 && !line.has(i, F_FEMININE)) {
      int d = line.is(i + 1, FROM) ? i + 2 : i + 1;
      if (line.is(d, DAY_SHIFT) && line.value(d) == 1) {
        return withNames(d + 1, -2);
      }
    }
    boolean week = line.is(i - 1, HALF) || line.is(i - 1, UNIT) && !line.isUnit(i - 1, Unit.DAY);
    return week ? null : date(i, 0);
  }

  private @Nullable When unit(int i) {
    boolean night = line.isUnit(i, Unit.NIGHT);
    if (!night && !line.isUnit(i, Unit.DAY)) {
      return null;
    }
    if (!line.has(i, F_AL)) {
      return named(i, night);
    }
    if (!line.singular(i)) {
      return null;
    }
    if (!night) {
      return today(i);
    }
    int shifted = dates.shifted(i, Unit.NIGHT);
    return shifted >= 0
        ? upTo(shifted, new When.UnitShift(Unit.NIGHT, dates.shift))
        : upTo(i + 1, new When.DayShift(0, 0));
  }

  /**
   * «يوم الجمعة», «يوم أمس», «يومي 23 و24 مايو», «أيام 3 و4 مايو», «ليلة أمس», «ليلة السبت الأحد».
   */
  private @Nullable When named(int i, boolean night) {
    int d = i + 1;
    boolean plural = line.has(i, F_PLURAL);
    boolean dual = line.has(i, F_DUAL) && !line.has(i, F_CONSTRUCT);
    if (dual || line.is(i - 1, EVERY)) {
      return null;
    }
    if (plural) {
      return line.is(d, DIGITS) ? date(d, 0) : null;
    }
    if (night && line.is(d, WEEKDAY)) {
      When pair = night(d);
      if (pair != null) {
        return pair;
      }
    }
    boolean unit = line.is(d, UNIT) && !line.has(d, F_AL);
    if (line.has(i, F_CONSTRUCT)) {
      depth--; // the pair belongs to «يومي»
      When pair = read(d);
      depth++;
      return pair;
    }
    return unit || line.is(d, THIS) ? null : read(d);
  }

  /** «اليوم» unless its neighbours make it the day of something, or a name. */
  private @Nullable When today(int i) {
    int e = i + 1;
    boolean other =
        line.is(e, NOT_TODAY)
            || line.is(e, DIRECTION)
            || line.is(e, ORDINAL) && line.has(e, F_AL)
            || line.is(i - 1, THAT)
            || line.is(i - 1, IN)
            || line.prefixed(i)
            || line.is(i - 1, MEDIA)
            || line.is(i - 2, MEDIA)
            || line.quoted(i) && line.closesQuotation(e) && !line.is(i - 1, DAYPART);
    return other ? null : withNames(e, 0);
  }

  /** «هذا اليوم», «هذه الليلة». */
  private @Nullable When thisDay(int i) {
    return line.has(i, F_AL) && line.singular(i) ? withNames(i + 1, 0) : null;
  }
}

package org.isnad.core.time;

/**
 * What a time expression says, before anything is known of the day of publication.
 *
 * <p>Numbers are as printed; nothing here is checked against the calendar. {@link Reckoner} does
 * that.
 */
public sealed interface When {

  /** A year or month that is not given relative to the day of publication. */
  int NO_SHIFT = Integer.MIN_VALUE;

  /**
   * A year, month, day or run of days: «2011», «مايو», «25 أغسطس/آب الماضي», «يومي 23 و24 من الشهر
   * الجاري».
   *
   * @param hijri counted in the Islamic calendar
   * @param year 0 when not given, -1 when out of range («300 ق.م»)
   * @param yearShift «من العام الماضي»: -1; {@link #NO_SHIFT} when not so given
   * @param month 1–12, or 0
   * @param monthShift «من الشهر الجاري»: 0; {@link #NO_SHIFT} when not so given
   * @param day first day, or 0
   * @param lastDay last day, or 0
   * @param weekday ISO weekday printed beside it (Monday is 1), or 0
   * @param direction of the month
   */
  record Date(
      boolean hijri,
      int year,
      int yearShift,
      int month,
      int monthShift,
      int day,
      int lastDay,
      int weekday,
      Direction direction)
      implements When {}

  /** «الجمعة», «الجمعة الماضي»; {@code weeks} is -1 for «الجمعة قبل الماضية». */
  record Weekday(int weekday, Direction direction, int weeks) implements When {}

  /** «أمس» (-1), «اليوم» (0), «بعد غد» (2), with the weekday that may stand beside it, or 0. */
  record DayShift(int days, int weekday) implements When {}

  /** «الأسبوع الماضي» (-1), «هذا العام» (0), «الليلة الماضية» (-1 of nights). */
  record UnitShift(Unit unit, int shift) implements When {}

  /** «قبل ثلاثة أسابيع»; a negative count lies ahead («بعد يومين من الآن»). */
  record Ago(int count, Unit unit) implements When {}

  /**
   * «خلال اليومين الماضيين», «الساعات الـ24 المقبلة»; the count is 0 when not given («الساعات
   * الماضية»).
   */
  record Last(int count, Unit unit, Direction direction) implements When {}

  /** «مطلع مايو», «نهاية العام». */
  record Part(PartOf part, When whole) implements When {}

  /** «صيف 2014», «الصيف الماضي»; 0 is spring. */
  record Season(int season, int year, int yearShift, Direction direction) implements When {}

  /** «التسعينات»: 1990. */
  record Decade(int firstYear) implements When {}

  /** «من مايو إلى سبتمبر», «بين 2006 و2010», «ليل الخميس - الجمعة». */
  record Between(When first, When last, boolean throughout) implements When {}

  /** «منذ مايو». */
  record Since(When start) implements When {}

  /** «حتى نهاية العام». */
  record Until(When end) implements When {}

  /** «قبل عام 2011». */
  record Before(When limit) implements When {}

  /** «بعد عام 2011». */
  record After(When limit) implements When {}

  /**
   * Words that name no day: «قبل أيام», «مؤخرا» (NONE), «الأيام الماضية» (LAST), «الأيام المقبلة»
   * (NEXT), «خلال أيام» (THIS: soon, in a clause about the future).
   */
  record Vague(Direction direction) implements When {}

  /** The part of a whole that the words pick. */
  enum PartOf {
    /** «مطلع», «بداية», «أوائل»: of a month the first ten days. */
    EARLY,
    /** «منتصف», «أواسط»: of a month the 11th to the 20th. */
    MIDDLE,
    /** «أواخر», «نهاية»: of a month from the 21st on. */
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    LAST_QUARTER
  }
}

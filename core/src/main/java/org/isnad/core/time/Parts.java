package org.isnad.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a part of a month, year, decade or week.
 *
 * <ul>
 *   <li>«مطلع», «منتصف», «أواخر» of a month: its 1st–10th, 11th–20th, 21st–end
 *   <li>of a year: its first quarter, its middle third, its last quarter; of a decade likewise
 *   <li>of a week: Sunday and Monday, Tuesday and Wednesday, Friday and Saturday
 *   <li>«النصف الأول»: the first fifteen days, six months or five years
 * </ul>
 */
final class Parts {
  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_YEAR = 366;

  private Parts() {}

  static Resolved of(When.PartOf part, LocalDate from, LocalDate to, DateBasis basis) {
    int length = (int) ChronoUnit.DAYS.between(from, to) + 1;
    boolean month = length <= LONGEST_MONTH;
    int months = (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    int quarter = Math.max(1, months / 4);
    LocalDate half = month ? from.plusDays(15) : from.plusMonths(length <= LONGEST_YEAR ? 6 : 60);
    LocalDate start = from;
    LocalDate end = to;
    switch (part) {
      case EARLY -> end = (month ? from.plusDays(10) : from.plusMonths(quarter)).minusDays(1);
      case MIDDLE -> {
        start = from.plusDays(month ? 10 : length / 3);
        end = from.plusDays(month ? 19 : 2L * length / 3);
      }
      case LATE -> start = month ? from.plusDays(20) : from.plusMonths(months - quarter);
      case FIRST_HALF -> end = half.minusDays(1);
      case SECOND_HALF -> start = half;
      case FIRST_QUARTER -> end = quarter(from, length, 1).minusDays(1);
      case SECOND_QUARTER -> {
        start = quarter(from, length, 1);
        end = half.minusDays(1);
      }
      case THIRD_QUARTER -> {
        start = half;
        end = quarter(from, length, 3).minusDays(1);
      }
      case LAST_QUARTER -> start = quarter(from, length, 3);
    }
    return Resolved.days(start, end, Precision.DAYS, basis);
  }

  private static LocalDate quarter(LocalDate from, int length, int n) {
    return length > LONGEST_MONTH && length <= LONGEST_YEAR
        ? from.plusMonths(3L * n)
        : from.plusDays((long) length * n / 4);
  }

  /**
   * A part of the week that begins on this Sunday, or of the one before when it would begin after
   * the limit.
   */
  static Resolved ofWeek(When.PartOf part, LocalDate sunday, LocalDate limit) {
    int first =
        switch (part) {
          case EARLY, FIRST_HALF, FIRST_QUARTER -> 0;
          case MIDDLE, SECOND_QUARTER, THIRD_QUARTER -> 2;
          case LATE, SECOND_HALF, LAST_QUARTER -> 5;
        };
    LocalDate from = sunday.plusDays(first);
    if (from.isAfter(limit)) {
      from = from.minusWeeks(1);
    }
    return Resolved.days(from, from.plusDays(1), Precision.DAYS, DateBasis.PUBLISHED);
  }
}

package org.isnad.core.time;

import static org.isnad.core.time.TimeCheck.check;
import static org.isnad.core.time.TimeCheck.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates when the day of publication is an interval or unknown. */
class AnchorTest {
  /** What «منذ 2 شهور» read on 20 November 2025 leaves. */
  private static final Anchor WINDOW = PageAge.interval("منذ 2 شهور", day("2025-11-20"));

  @Test
  void wholeDatesNeedNoAnchor() {
    check("12 مايو 2024", "-", "2024-05-12", "2024-05-12");
    check("عام 2011", "-", "2011-01-01", "2011-12-31");
  }

  @Test
  void otherDatesStayNullWithoutOne() {
    check("12 مايو", "-", "-", "-");
    check("أمس", "-", "-", "-");
    check("الجمعة", "-", "-", "-");
    check("الشهر الماضي", "-", "-", "-");
    check("منذ مايو", "-", "-", "-");
    check("حتى نهاية العام", "-", "-", "-");
  }

  @Test
  void yearThatTheWholeIntervalAgreesOn() {
    check("في 12 مايو/أيار", WINDOW, Tense.UNKNOWN, "2025-05-12", "2025-05-12");
    check("في الرابع من يونيو/حزيران الماضي", WINDOW, Tense.UNKNOWN, "2025-06-04", "2025-06-04");
    check("في مطلع مايو", WINDOW, Tense.UNKNOWN, "2025-05-01", "2025-05-10");
    check("من مايو إلى سبتمبر", WINDOW, Tense.UNKNOWN, "2025-05-01", "2025-09-30");
    check("وفي 25 أغسطس/آب", WINDOW, Tense.UNKNOWN, "2025-08-25", "2025-08-25");
    check("هذا العام", WINDOW, Tense.UNKNOWN, "2025-01-01", "2025-12-31");
  }

  @Test
  void intervalIsNarrowedByAnUndatedDayTenMonthsOld() {
    check("في 13 سبتمبر/أيلول الماضي", WINDOW, Tense.UNKNOWN, "2025-09-13", "2025-09-13");
    check("وفي 25 أغسطس/آب", WINDOW, Tense.PAST, "2025-08-25", "2025-08-25");
  }

  @Test
  void relativeDaysNeedOneDay() {
    check("أمس", WINDOW, Tense.UNKNOWN, "-", "-");
    check("الجمعة", WINDOW, Tense.UNKNOWN, "-", "-");
    check("الشهر الماضي", WINDOW, Tense.UNKNOWN, "-", "-");
    check("منذ ثلاثة أيام", WINDOW, Tense.UNKNOWN, "-", "-");
  }

  @Test
  void reversedOrAbsurdIntervalsAreAbsent() {
    assertEquals(true, new Anchor(day("2025-08-21"), day("2025-08-20")).absent());
    assertEquals(true, Anchor.of(LocalDate.MAX).absent());
    assertEquals(true, Anchor.of(null).absent());
  }
}

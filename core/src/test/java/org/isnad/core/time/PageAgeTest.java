package org.isnad.core.time;

import static org.isnad.core.time.TimeCheck.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A page's own age. */
class PageAgeTest {
  @Test
  void monthsAreRoundedDownOrToTheNearest() {
    age("منذ 2 شهور", "2025-11-20", "2025-08-21", "2025-10-05");
    age("منذ شهرين", "2025-11-20", "2025-08-21", "2025-10-05");
    age("منذ شهر", "2025-11-20", "2025-09-21", "2025-11-04");
  }

  @Test
  void days() {
    age("منذ 3 أيام", "2025-11-20", "2025-11-16", "2025-11-17");
    age("أمس", "2025-11-20", "2025-11-19", "2025-11-19");
  }

  @Test
  void hoursMayReachIntoTheDayBefore() {
    age("قبل ساعتين", "2025-11-20", "2025-11-19", "2025-11-20");
    age("منذ 30 ساعة", "2025-11-20", "2025-11-18", "2025-11-19");
    age("قبل 5 دقائق", "2025-11-20", "2025-11-20", "2025-11-20");
  }

  @Test
  void weeksAndYears() {
    age("منذ أسبوعين", "2025-11-20", "2025-10-31", "2025-11-06");
    age("منذ سنة", "2025-11-20", "2023-11-21", "2025-05-20");
  }

  @Test
  void absoluteDates() {
    age("الأربعاء 13 سبتمبر 2023 - 14:20", "2025-11-20", "2023-09-13", "2023-09-13");
    age("2025-09-13T10:00:00Z", "2025-11-20", "2025-09-13", "2025-09-13");
    age("آخر تحديث: 12/5/2025", "2025-11-20", "2025-05-12", "2025-05-12");
    age("14:20 - 13 مايو", "2025-11-20", "2025-05-13", "2025-05-13");
  }

  @Test
  void wordsWithoutADayGiveNothing() {
    assertEquals(Anchor.ABSENT, PageAge.interval("شارك", day("2025-11-20")));
    assertEquals(Anchor.ABSENT, PageAge.interval("منذ 2 شهور", null));
    assertEquals(Anchor.ABSENT, PageAge.interval("منذ سنوات", day("2025-11-20")));
    assertEquals(Anchor.ABSENT, PageAge.interval("منذ 2147483647 سنة", day("2025-11-20")));
    assertEquals(Anchor.ABSENT, PageAge.interval("", day("2025-11-20")));
  }

  private static void age(String text, String seen, String from, String to) {
    assertEquals(new Anchor(day(from), day(to)), PageAge.interval(text, day(seen)));
  }
}

package org.isnad.core.time;

import static org.isnad.core.time.TimeCheck.check;
import static org.isnad.core.time.TimeCheck.none;

import org.junit.jupiter.api.Test;

/** Days told by their name or by their distance from publication. */
class DayReaderTest {
  @Test
  void yesterdayIsTheDayBefore() {
    check("وصل الوفد أمس إلى المدينة", "2025-08-19", "2025-08-19");
    check("غادر البارحة", "2025-08-19", "2025-08-19");
  }

  @Test
  void beforeYesterdayInItsSpellings() {
    check("وصل أول أمس إلى المدينة", "2025-08-18", "2025-08-18");
    check("وصل أول من أمس إلى المدينة", "2025-08-18", "2025-08-18");
    check("وصل أمس الأول إلى المدينة", "2025-08-18", "2025-08-18");
    check("وصل قبل أمس إلى المدينة", "2025-08-18", "2025-08-18");
  }

  @Test
  void todayIsThePublishedDay() {
    check("يصل الوفد اليوم إلى المدينة", "2025-08-20", "2025-08-20");
  }

  @Test
  void tomorrowAndTheDayAfter() {
    check("يصل غدا", "2025-08-21", "2025-08-21");
    check("يصل بعد غد", "2025-08-22", "2025-08-22");
  }

  @Test
  void weekdayIsTheLatestOne() {
    check("التقى الطرفان الجمعة", "2025-08-15", "2025-08-15");
  }

  @Test
  void weekdayOfPublicationIsThatDay() {
    check("التقى الطرفان الأربعاء", "2025-08-20", "2025-08-20");
  }

  @Test
  void lastWeekdayLeavesOutTheDayItself() {
    check("التقيا الأربعاء الماضي", "2025-08-13", "2025-08-13");
    check("التقيا يوم الجمعة الماضية", "2025-08-15", "2025-08-15");
  }

  @Test
  void nextWeekdayIsAfterPublication() {
    check("يلتقيان الأربعاء المقبل", "2025-08-27", "2025-08-27");
    check("يلتقيان يوم الخميس القادم", "2025-08-21", "2025-08-21");
  }

  @Test
  void weekdayBeforeLast() {
    check("التقيا الخميس قبل الماضي", "2025-08-07", "2025-08-07");
  }

  @Test
  void futureTenseTakesTheNextWeekday() {
    check("سيلتقيان الجمعة", "2025-08-20", Tense.FUTURE, "2025-08-22", "2025-08-22");
  }

  @Test
  void partOfDayIsTheDay() {
    check("قصفت المدينة فجر اليوم", "2025-08-20", "2025-08-20");
    check("قصفت مساء أمس الثلاثاء", "2025-08-19", "2025-08-19");
    check("قصفت بعد ظهر الاثنين", "2025-08-18", "2025-08-18");
    check("قصفت صباح يوم السبت", "2025-08-16", "2025-08-16");
  }

  @Test
  void weekdayCorrectsTheDayOfPublication() {
    check("اجتمعوا اليوم (الثلاثاء)", "2025-08-19", "2025-08-19");
    check("اجتمعوا أمس الاثنين", "2025-08-18", "2025-08-18");
  }

  @Test
  void dateBesideAWeekdayWins() {
    check("غدا الخميس 28 أغسطس الجاري", "2025-08-28", "2025-08-28");
    check("يوم الجمعة الموافق 22 مايو 2015", "2015-05-22", "2015-05-22");
    check("الجمعة (15 أغسطس)", "2025-08-15", "2025-08-15");
  }

  @Test
  void weekdayPicksTheYear() {
    check("وقع الأربعاء 22 مايو", "2024-05-22", "2024-05-22");
  }

  @Test
  void nightBetweenTwoDaysHasBoth() {
    check("قصف ليل الاثنين - الثلاثاء", "2025-08-18", "2025-08-19");
    check("قصف منتصف ليل الجمعة السبت", "2025-08-15", "2025-08-16");
  }

  @Test
  void lastNightReachesIntoToday() {
    check("سرت الهدنة منتصف الليلة الماضية", "2025-08-19", "2025-08-20");
  }

  @Test
  void twoDaysToldTogether() {
    check("اجتمعوا يومي السبت والأحد", "2025-08-16", "2025-08-17");
    check("ليل الاثنين ويوم الثلاثاء", "2025-08-18", "2025-08-19");
    check("قصف مساء أمس وفجر اليوم", "2025-08-19", "2025-08-20");
  }

  @Test
  void theDayOfSomethingIsNotToday() {
    none("في اليوم التالي");
    none("وصل في ذلك اليوم");
    none("احتفلوا باليوم الوطني");
    none("لليوم الثالث على التوالي");
  }

  @Test
  void namesWithTodayAreNoTimes() {
    none("ذكرت صحيفة اليوم");
    none("قناة روسيا اليوم");
    none("قال لصحيفة «المصري اليوم»");
  }

  @Test
  void marketsAndHabitsAreNoDays() {
    none("في سوق الجمعة");
    none("يجتمعون كل جمعة");
    none("يجتمعون كل يوم جمعة");
    none("في أمس الحاجة إلى الماء");
  }
}

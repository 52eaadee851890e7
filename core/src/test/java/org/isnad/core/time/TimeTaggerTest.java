package org.isnad.core.time;

import static org.isnad.core.time.TimeCheck.check;
import static org.isnad.core.time.TimeCheck.find;
import static org.isnad.core.time.TimeCheck.first;
import static org.isnad.core.time.TimeCheck.none;
import static org.isnad.core.time.TimeCheck.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words that open or join times, and what is no time. */
class TimeTaggerTest {
  @Test
  void sinceIsOpenAtTheEnd() {
    check("منذ 2011", "2011-01-01", "-");
    check("منذ مايو", "2025-05-01", "-");
    check("منذ ثلاثة أيام", "2025-08-17", "-");
    check("منذ الأحد الماضي", "2025-08-17", "-");
    check("منذ بداية العام", "2025-01-01", "-");
  }

  @Test
  void untilIsOpenAtTheStart() {
    check("حتى نهاية العام", "-", "2025-12-31");
    check("حتى يوم الجمعة", "-", "2025-08-22");
    check("حتى 2028", "-", "2028-12-31");
  }

  @Test
  void untilADayJustOver() {
    check("حتى 30 يوليو", "-", "2025-07-30");
    check("حتى 10 أكتوبر", "-", "2025-10-10");
  }

  @Test
  void fromToIsTheWhole() {
    check("من مايو إلى سبتمبر", "2025-05-01", "2025-09-30");
    check("منذ عام 2004 وحتى 2014", "2004-01-01", "2014-12-31");
    check("من 31 يوليو (تموز) وحتى يوم أمس", "2025-07-31", "2025-08-19");
    check("من الأحد إلى الثلاثاء", "2025-08-17", "2025-08-19");
  }

  @Test
  void endWithoutAYearFollowsTheOther() {
    check("من نوفمبر 2023 إلى مارس 2024", "2023-11-01", "2024-03-31");
    check("من نوفمبر إلى مارس 2024", "2023-11-01", "2024-03-31");
  }

  @Test
  void betweenIsSomeDay() {
    check("بين 4 و7 مايو", "2025-05-04", "2025-05-07");
    check("ما بين 2006 و2010", "2006-01-01", "2010-12-31");
    check("بين عامي 2011 و2014", "2011-01-01", "2014-12-31");
    check("بين يومي الجمعة والاثنين", "2025-08-15", "2025-08-18");
    check("بين مايو ويوليو", "2025-05-01", "2025-07-31");
  }

  @Test
  void ago() {
    check("قبل يومين", "2025-08-18", "2025-08-18");
    check("قبل ثلاثة أسابيع", "2025-07-30", "2025-07-30");
    check("قبل شهرين", "2025-06-01", "2025-06-30");
    check("قبل نحو 15 عاما", "2010-01-01", "2010-12-31");
    check("بعد يومين من الآن", "2025-08-22", "2025-08-22");
  }

  @Test
  void vagueWordsNameNoDay() {
    check("قبل أيام", "-", "-");
    check("قبل عدة أشهر", "-", "-");
    check("منذ سنوات", "-", "-");
    check("مؤخرا", "-", "-");
    check("بعد يومين من الاتفاق", "-", "-");
    check("قبل أسبوع من القمة", "-", "-");
    check("منذ أكثر من عام", "-", "-");
    check("قبل عام ونصف", "-", "-");
  }

  @Test
  void soonOnlyInTheFutureTense() {
    check("خلال أيام", "2025-08-20", Tense.FUTURE, "2025-08-20", "-");
    check("خلال أيام", "-", "-");
  }

  @Test
  void beforeAndAfterATime() {
    check("قبل عام 2011", "-", "2010-12-31");
    check("بعد عام 2011", "2012-01-01", "-");
    check("قبل نهاية العام", "-", "2025-12-31");
  }

  @Test
  void lengthsAgesCountsAndClocksAreNoTimes() {
    none("لمدة شهرين");
    none("شاب عمره 20 عاما");
    none("قتل 12 شخصا");
    none("الساعة 10:30 مساء");
    none("القرار 2254");
    none("مساء");
    none("من 2011 قرية");
    none("استمرت خمسة أيام");
    none("على مدى سنوات");
  }

  @Test
  void wordsOfTheTime() {
    words("وفي 25 أغسطس/آب، زار قالن بنغازي ومنذ مايو الماضي", "25 أغسطس/آب | ومنذ مايو الماضي");
    words("قال اليوم الخميس إن الوفد سيصل يوم الجمعة المقبل", "اليوم الخميس | يوم الجمعة المقبل");
  }

  @Test
  void introducerIsNamed() {
    assertEquals(Introducer.DURING, find("خلال الأسبوع الماضي").get(0).introducedBy());
    assertEquals(Introducer.SINCE, find("ومنذ 2011").get(0).introducedBy());
    assertEquals(Introducer.IN, find("في 2011").get(0).introducedBy());
  }

  @Test
  void rangeTellsSomeDayFromThroughout() {
    assertEquals(DateRange.SOME_DAY, first("مطلع مايو").range());
    assertEquals(DateRange.THROUGHOUT, first("من مايو إلى سبتمبر").range());
    assertEquals(DateRange.THROUGHOUT, first("منذ 2011").range());
    assertEquals(DateRange.SOME_DAY, first("بين 4 مايو و7 يونيو").range());
    assertEquals(DateRange.SOME_DAY, first("بين 4 و7 مايو").range());
    assertEquals(DateRange.THROUGHOUT, first("من 4 إلى 7 مايو").range());
  }

  @Test
  void basisTellsWhereTheYearIsFrom() {
    assertEquals(DateBasis.STATED, first("12 مايو 2024").basis());
    assertEquals(DateBasis.INFERRED, first("12 مايو").basis());
    assertEquals(DateBasis.PUBLISHED, first("أمس").basis());
  }

  @Test
  void longSentencesStayLinear() {
    String once = "من 1 و2 و3 و4 إلى يوم الخميس والجمعة قبل بعد مطلع منتصف ";
    int n = find(once.repeat(20_000)).size();
    assertEquals(true, n > 0);
  }

  @Test
  void weekdaysToComeStayInOrder() {
    check("من الثلاثاء المقبل إلى الخميس", "2025-08-26", "2025-08-28");
    check("من الأحد إلى الثلاثاء", "2025-08-20", Tense.FUTURE, "2025-08-24", "2025-08-26");
  }

  @Test
  void dashBetweenTwoDates() {
    check("30 يونيو/حزيران - 5 يوليو/تموز", "2025-06-30", "2025-07-05");
  }
}

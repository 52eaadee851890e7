package org.isnad.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgeLineTest {
  private static void check(String line, @Nullable String text, @Nullable LocalDate day) {
    AgeLine age = AgeLine.of(Line.of(line));
    assertThat(age == null ? null : age.text()).as(line).isEqualTo(text);
    assertThat(age == null ? null : age.day()).as(line).isEqualTo(day);
  }

  @Test
  void ages() {
    check("منذ 2 شهور", "منذ 2 شهور", null);
    check("قبل ٣ ساعات", "قبل ٣ ساعات", null);
    check("منذ شهرين", "منذ شهرين", null);
    check("أمس", "أمس", null);
  }

  @Test
  void dates() {
    LocalDate day = LocalDate.of(2025, 8, 25);
    check("25 أغسطس/آب 2025", "25 أغسطس/آب 2025", day);
    check("2025-08-25", "2025-08-25", day);
    check(
        "نشر في: الاثنين 25 آب 2025 الساعة 10:15 بتوقيت غرينتش",
        "نشر في: الاثنين 25 آب 2025 الساعة 10:15 بتوقيت غرينتش",
        day);
  }

  @Test
  void besideNameAndPlace() {
    check("سامي الخطيب - تونس | 25 أغسطس 2025", "25 أغسطس 2025", LocalDate.of(2025, 8, 25));
  }

  @Test
  void publicationBeforeChange() {
    check(
        "نشر في: 25 أغسطس 2025 - آخر تحديث: 26 أغسطس 2025",
        "نشر في: 25 أغسطس 2025",
        LocalDate.of(2025, 8, 25));
    AgeLine changed = AgeLine.of(Line.of("آخر تحديث: 26 أغسطس 2025"));
    assertThat(changed).isNotNull();
    assertThat(changed != null && changed.updated()).isTrue();
  }

  @Test
  void sentencesAndHeadingsAreNone() {
    check("منذ أسبوع تتواصل المعارك", null, null);
    check("قبل شهرين وقع الطرفان اتفاقا", null, null);
    check("منذ 2011", null, null);
    check("الخميس", null, null);
    check("12", null, null);
    check("في 25 أغسطس زار الوزير بنغازي.", null, null);
  }

  @Test
  void timeOfDay() {
    assertThat(AgeLine.isTimeOfDay("18:37 ت م")).isTrue();
    assertThat(AgeLine.isTimeOfDay("18:37 بتوقيت مكة المكرمة")).isTrue();
    assertThat(AgeLine.isTimeOfDay("انتهى عند 18:37")).isFalse();
  }
}

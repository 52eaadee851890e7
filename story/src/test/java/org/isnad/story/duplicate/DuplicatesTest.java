package org.isnad.story.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private static final String FIRST =
      "اتفق وفد الحكومة ولجنة الأعيان على تمديد الهدنة في ميناء الساحل أسبوعين آخرين بوساطة أممية.";
  private static final String SECOND =
      "وقال المتحدث باسم اللجنة إن الطريق الساحلي سيفتح أمام أربعين شاحنة في اليوم ابتداء من الأحد.";
  private static final String THIRD =
      "ولا تزال نقطتان محل خلاف هما إدارة المرفأ وعودة النازحين إلى الأحياء الشرقية من المدينة.";
  private static final String BACKGROUND =
      "ومنذ مطلع العام الماضي تشهد المدينة اشتباكات متقطعة بين فصائل محلية خلفت عشرات القتلى.";
  private static final String OTHER =
      "أعلن مجلس البلدية بدء ترميم مدرستين في الحي القديم بمنحة من صندوق التنمية بعد توقف دام سنوات."
          + " وذكر رئيس المجلس أن الأعمال ستنتهي قبل بداية العام الدراسي المقبل إذا توفر الوقود.";

  private static Report report(String id, String body) {
    return report(id, body, null, 1);
  }

  private static Report report(
      String id, String body, @Nullable String outlet, int day, String... credit) {
    return new Report(
        id,
        outlet,
        null,
        "عنوان " + id,
        body,
        LocalDate.of(2025, 8, day),
        null,
        null,
        null,
        List.of(credit),
        Imprint.NONE);
  }

  private static String text(String... sentences) {
    return String.join("\n", sentences);
  }

  @Test
  void reprintsOfAllKindsAreOneText() {
    List<Cluster> clusters =
        Duplicates.of(
            List.of(
                report("1", text(FIRST, SECOND, THIRD, BACKGROUND)),
                report(
                    "2",
                    text(FIRST, SECOND, THIRD, BACKGROUND).replace('أ', 'ا').replace("ة ", "ه ")),
                report("3", text(SECOND, FIRST, BACKGROUND, THIRD).replace("الساحل", "الشاطئ")),
                report("4", text(FIRST, SECOND)),
                report("5", OTHER)));
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).original()).isEqualTo("1");
    assertThat(clusters.get(0).copies())
        .extracting(Copy::report, Copy::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2", Copy.Kind.EXACT),
            org.assertj.core.groups.Tuple.tuple("3", Copy.Kind.EDITED),
            org.assertj.core.groups.Tuple.tuple("4", Copy.Kind.EXCERPT));
    assertThat(clusters.get(0).copies().get(2).overlap()).isEqualTo(1);
  }

  @Test
  void aSharedBackgroundDoesNotMakeOneText() {
    assertThat(
            Duplicates.of(
                List.of(
                    report("1", text(FIRST, SECOND, BACKGROUND)),
                    report("2", text(OTHER, BACKGROUND)))))
        .isEmpty();
  }

  @Test
  void theCreditedAgencyIsTheOriginal() {
    String body = text(FIRST, SECOND, THIRD);
    Cluster cluster =
        Duplicates.of(
                List.of(
                    report("daily", body, "صحيفة المرفأ", 1, "أ ف ب"),
                    report("site", body, "موقع الأفق", 2),
                    report("wire", body, "وكالة فرانس برس", 2)))
            .get(0);
    assertThat(cluster.original()).isEqualTo("wire");
    assertThat(cluster.copies().get(0).credited()).containsExactly("وكالة فرانس برس");
    assertThat(cluster.copies().get(1).credited()).isEmpty();
  }

  @Test
  void withoutCreditTheEarliestIsTheOriginal() {
    String body = text(FIRST, SECOND, THIRD);
    assertThat(
            Duplicates.of(List.of(report("b", body, "باء", 3), report("a", body, "ألف", 2)))
                .get(0)
                .original())
        .isEqualTo("a");
  }

  @Test
  void emptyAndShortTextsAreBorne() {
    assertThat(Duplicates.of(List.of())).isEmpty();
    assertThat(Duplicates.of(List.of(report("1", ""), report("2", "هدنة"), report("3", "لقاء"))))
        .isEmpty();
  }
}

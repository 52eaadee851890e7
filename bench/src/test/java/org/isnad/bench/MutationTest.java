package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

/** 2,000 of the inputs that {@code scripts/bench mutate} makes by the million. */
class MutationTest {
  private static final List<Report> REPORTS =
      List.of(
          Report.of(
              "a",
              "وساطة قبلية توقف القتال في شبوة",
              """
              قال مصدر أمني يمني، الثلاثاء، إن القبيلتين اتفقتا على هدنة مدتها شهر بوساطة شيوخ من المحافظة.
              وأضاف المصدر أن "أربعة قتلى سقطوا في الاشتباكات منذ 4 مايو/أيار"، ولم يصدر تعليق من السلطات.
              ويقضي الاتفاق بانسحاب المسلحين من الطريق العام وبالإفراج عن المحتجزين قبل نهاية الأسبوع المقبل.\
              """,
              LocalDate.of(2025, 5, 20)),
          Report.of(
              "b",
              "أنقرة تستضيف جولة جديدة من المحادثات",
              """
              زار وزير الخارجية التركي هاكان فيدان بغداد في 25 أغسطس/آب والتقى نظيره العراقي.
              ونفى متحدث باسم الحركة أن تكون قد هاجمت القافلة، واتهم الجيش بقصف قريتين شمالي المدينة.
              ودعت الأمم المتحدة الطرفين إلى وقف إطلاق النار، وهددت واشنطن بفرض عقوبات على من يعرقله.\
              """,
              null));

  @Test
  void nothingIsThrown() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    boolean held = new MutateBar(out).mutate(REPORTS, 2_000, 20251125);
    assertThat(held).as(shown.toString(StandardCharsets.UTF_8)).isTrue();
  }

  @Test
  void sameSeedGivesTheSameInput() {
    assertThat(new Mutator(REPORTS, 7).report(12).text())
        .isEqualTo(new Mutator(REPORTS, 7).report(12).text());
    assertThat(new Mutator(REPORTS, 7).file(13)).isEqualTo(new Mutator(REPORTS, 7).file(13));
  }
}

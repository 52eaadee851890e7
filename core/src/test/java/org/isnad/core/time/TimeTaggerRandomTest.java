package org.isnad.core.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.core.text.Tokens;
import org.junit.jupiter.api.Test;

/** Any order of time words is read without an exception. */
class TimeTaggerRandomTest {
  private static final long SEED = 20251120L;

  private static final String[] WORDS =
      ("من إلى حتى منذ بين و قبل بعد خلال في يوم يومي يومين أيام اليوم الأيام أمس الأول أول غدا"
              + " الليلة ليل ليلة الخميس والجمعة الماضي الماضية الماضيين المقبل الجاري الأخيرة هذا هذه"
              + " العام عام سنة شهر الشهر أسبوع الأسبوع مطلع منتصف أواخر النصف الثاني مايو مارس آب"
              + " كانون تشرين رمضان صفر ربيع جمادى ذي الحجة عيد الفطر صيف الصيف التسعينات القرن هـ م ق"
              + " الموافق نحو أكثر عدة القليلة كل ذلك نفسه سوق قناة ثورة الـ 1 31 32 99 2025 1442 9999"
              + " 999999999 12.5.2025 0 / - – ( ) ، . « » \" خمسة عشر والعشرين ألفين مئة عقود ساعة"
              + " الساعات دقيقة كتاب Paris أو الرابع تاريخ مؤخرا ونصف ما الآن عطلة \n")
          .split(" ");

  @Test
  void anySequenceIsReadAndResolved() {
    Random random = new Random(SEED);
    Anchor[] anchors = {
      Anchor.ABSENT,
      Anchor.of(TimeCheck.day(TimeCheck.WEDNESDAY)),
      Anchor.of(TimeCheck.day("1000-01-01")),
      Anchor.of(TimeCheck.day("3000-12-31")),
      new Anchor(TimeCheck.day("2025-12-20"), TimeCheck.day("2026-01-10"))
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(24); k >= 0; k--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      int last = 0;
      for (TimeExpression e : TimeCheck.find(text.toString())) {
        assertTrue(e.firstToken() >= last && e.endToken() > e.firstToken(), text::toString);
        last = e.endToken();
        for (Tense tense : Tense.values()) {
          Resolved days = e.resolve(anchors[round % anchors.length], tense);
          boolean inOrder =
              days.from() == null || days.to() == null || !days.from().isAfter(days.to());
          assertTrue(inOrder, text::toString);
        }
      }
    }
  }

  @Test
  void anyCodesAndLimitsAreRead() {
    Random random = new Random(SEED);
    Tokens t = new Tokens();
    TimeCheck.find("في 12 مايو 2025 ، وصل وفد - من 3 / 4 / 2020 إلى المدينة أمس".repeat(5), t);
    int[] codes = new int[t.count];
    for (int round = 0; round < 20_000; round++) {
      for (int i = 0; i < codes.length; i++) {
        codes[i] = random.nextInt(3) == 0 ? plausible(random) : 0;
      }
      List<TimeExpression> found = new ArrayList<>();
      new TimeTagger().tag(t, codes, random.nextInt(9) - 2, random.nextInt(t.count + 9), found);
      found.forEach(e -> e.resolve(Anchor.of(TimeCheck.day(TimeCheck.WEDNESDAY))));
    }
  }

  /** A random code of a real word. */
  private static int plausible(Random random) {
    return TimeWords.code(org.isnad.core.text.Letters.fold(WORDS[random.nextInt(WORDS.length)]));
  }
}

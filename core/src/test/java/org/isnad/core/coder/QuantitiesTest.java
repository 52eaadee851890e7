package org.isnad.core.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
  private static final Coder CODER = Coder.standard();

  private static List<String> of(String sentence) {
    return CODER.code(Report.of("x", "عنوان", sentence, null)).statements().stream()
        .flatMap(s -> s.quantities().stream())
        .map(q -> q.kind() + " " + q.low() + "-" + q.high() + " " + q.words())
        .toList();
  }

  @Test
  void killedAndWoundedByTheVerbOverThem() {
    assertThat(of("قتل سبعة مدنيين وأصيب عشرة آخرون في قصف على السوق."))
        .containsExactly("dead 7-7 سبعة مدنيين", "wounded 10-10 عشرة آخرون");
  }

  @Test
  void killedAndWoundedByTheNounCounted() {
    assertThat(of("أسفر الهجوم عن 3 قتلى و5 جرحى."))
        .containsExactly("dead 3-3 3 قتلى", "wounded 5-5 5 جرحى");
  }

  @Test
  void leastAndMost() {
    assertThat(of("أدى القصف إلى مقتل ما لا يقل عن 12 شخصا وإصابة أكثر من 30 بجروح."))
        .containsExactly("dead 12-null ما لا يقل عن 12 شخصا", "wounded 30-null أكثر من 30");
    assertThat(of("قتل ثمانية مدنيين على الأقل في القصف."))
        .containsExactly("dead 8-null ثمانية مدنيين على الأقل");
    assertThat(of("قتل بين 10 و15 مسلحا في غارة جوية."))
        .containsExactly("dead 10-15 بين 10 و15 مسلحا");
  }

  @Test
  void anEstimateIsAsItStands() {
    assertThat(of("اعتقلت الشرطة نحو عشرين متظاهرا."))
        .containsExactly("detained 20-20 نحو عشرين متظاهرا");
  }

  @Test
  void aDualCountsTwoAndDozensHaveNoNumber() {
    assertThat(of("لقي جنديان مصرعهما في انفجار لغم.")).containsExactly("dead 2-2 جنديان");
    assertThat(of("قتل عشرات الجنود في كمين للمسلحين."))
        .containsExactly("dead null-null عشرات الجنود");
  }

  @Test
  void partsOfTheCountedAreNoCountOfTheirOwn() {
    assertThat(of("قتل الجيش عشرين مسلحا بينهم خمسة قادة."))
        .containsExactly("dead 20-20 عشرين مسلحا");
  }

  @Test
  void releasedAbductedAndSentByTheEvent() {
    assertThat(of("أفرج الجيش عن ستة بحارة.")).containsExactly("released 6-6 ستة بحارة");
    assertThat(of("خطف مسلحون خمسة عمال قرب البلدة.")).containsExactly("hostages 5-5 خمسة عمال");
    assertThat(of("أرسل الجيش ألفي جندي إلى الحدود."))
        .containsExactly("forces 2000-2000 ألفي جندي");
  }

  @Test
  void lengthsOfTruces() {
    assertThat(of("اتفق الطرفان على هدنة لمدة ثلاثة أيام.")).containsExactly("days 3-3 ثلاثة أيام");
    assertThat(of("توصلت القبيلتان إلى هدنة مدتها شهر.")).containsExactly("months 1-1 شهر");
    assertThat(of("دخل وقف لإطلاق النار مدته 72 ساعة حيز التنفيذ."))
        .containsExactly("hours 72-72 72 ساعة");
    assertThat(of("أعلنت الجماعة هدنة من أسبوعين.")).containsExactly("days 14-14 أسبوعين");
  }

  @Test
  void theSideIsTold() {
    Statement s =
        CODER
            .code(Report.of("x", "عنوان", "قتل مسلحون ثلاثة جنود في المدينة.", null))
            .statements()
            .get(0);
    assertThat(s.quantities()).extracting(Quantity::side).containsExactly("recipient");
  }

  @Test
  void othersAreNotCounted() {
    assertThat(of("زار ثلاثة وزراء العاصمة.")).isEmpty();
    assertThat(of("قتل جندي في الهجوم.")).isEmpty();
  }
}

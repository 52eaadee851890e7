package org.isnad.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPageTest {
  private static final String FIRST =
      "زار وزير الخارجية مسقط أمس، والتقى نظيره العماني لبحث الهدنة.";
  private static final String SECOND = "وقال الوزير إن الطرفين وافقا على تمديد الهدنة شهرا آخر.";

  private static Article read(String... lines) {
    return TextPage.read(String.join("\n", lines));
  }

  @Test
  void titleThatComesTwiceIsTheTitle() {
    Article a =
        read(
            "أخبار اليوم",
            "لقاء في مسقط بشأن الهدنة",
            "منذ 3 أيام",
            "لقاء في مسقط بشأن الهدنة",
            FIRST,
            "شارك");
    assertThat(a.title()).isEqualTo("لقاء في مسقط بشأن الهدنة");
    assertThat(a.body()).isEqualTo(FIRST);
    assertThat(a.publishedText()).isEqualTo("منذ 3 أيام");
  }

  @Test
  void titleWithTheOutletIsARepetition() {
    assertThat(
            read("لقاء في مسقط بشأن الهدنة", "لقاء في مسقط بشأن الهدنة | قناة الخليج", FIRST)
                .body())
        .isEqualTo(FIRST);
  }

  @Test
  void headlinesAfterReadAlsoGoUntilASentenceComes() {
    assertThat(read("لقاء", FIRST, "اقرأ أيضا", "قمة في عمّان", "هدنة في الجنوب", SECOND).body())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void listWithSummariesGoesToTheEnd() {
    assertThat(read("لقاء", FIRST, SECOND, "مواضيع ذات صلة", "قمة", SECOND, "زلزال", FIRST).body())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void sectionTitlesStay() {
    assertThat(read("لقاء", FIRST, "ردود الفعل", SECOND).body())
        .isEqualTo(FIRST + "\nردود الفعل\n" + SECOND);
    String glued = FIRST + " ردود الفعل";
    assertThat(read("لقاء", glued, SECOND).body()).isEqualTo(glued + "\n" + SECOND);
  }

  @Test
  void datelineOnItsLineIsCredit() {
    Article a = read("لقاء", "طرابلس – الأناضول", FIRST);
    assertThat(a.credit()).containsExactly("الأناضول");
    assertThat(a.body()).isEqualTo(FIRST);
    assertThat(read("لقاء", "البصرة – مراسل النشرة، مع رويترز", FIRST).credit())
        .containsExactly("رويترز");
  }

  @Test
  void datelineInItsSentenceStays() {
    Article a = read("لقاء", "القاهرة (رويترز) - " + FIRST);
    assertThat(a.credit()).containsExactly("رويترز");
    assertThat(a.body()).isEqualTo("القاهرة (رويترز) - " + FIRST);
    assertThat(read("لقاء", "الخرطوم – أ ف ب: " + FIRST).credit()).containsExactly("أ ف ب");
  }

  @Test
  void quotedAgencyIsNoCredit() {
    assertThat(read("لقاء", "وقالت رويترز إن الوزير زار مسقط أمس والتقى نظيره العماني.").credit())
        .isEmpty();
  }

  @Test
  void agencyAfterTheLastSentenceGoes() {
    Article a = read("لقاء", FIRST + " (د ب أ)");
    assertThat(a.credit()).containsExactly("د ب أ");
    assertThat(a.body()).isEqualTo(FIRST);
    Article line = read("لقاء", FIRST, "المصدر: الأناضول + وكالات");
    assertThat(line.credit()).containsExactly("الأناضول", "وكالات");
    assertThat(line.body()).isEqualTo(FIRST);
  }

  @Test
  void oneSentenceAloneIsTheTitle() {
    assertThat(read(FIRST).title()).isEqualTo(FIRST);
    assertThat(read(FIRST).body()).isEmpty();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(read("", " \u200F ").title()).isEmpty();
  }
}

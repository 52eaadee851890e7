package org.isnad.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.core.text.Letters;
import org.junit.jupiter.api.Test;

/** Words and their proclitics. */
class TimeWordsTest {

  private static void kind(int expected, String word) {
    assertEquals(expected, TimeWords.kind(TimeWords.code(Letters.fold(word))), word);
  }

  @Test
  void procliticsAreTakenOff() {
    kind(TimeWords.IN, "وفي");
    kind(TimeWords.UNIT, "بيوم");
    kind(TimeWords.UNIT, "للشهر");
    kind(TimeWords.WEEKDAY, "والخميس");
    kind(TimeWords.WEEKDAY, "للأحد");
    kind(TimeWords.DIRECTION, "الماضية");
    kind(TimeWords.DAY_SHIFT, "بالأمس");
  }

  @Test
  void wordsThatBeginLikeProcliticsStayWhole() {
    kind(TimeWords.DAYPART, "فجر");
    kind(TimeWords.AFTER, "بعد");
    kind(TimeWords.DAYPART, "ليل");
    kind(TimeWords.PART, "بداية");
    kind(TimeWords.MONTH, "فبراير");
  }

  @Test
  void bareProcliticsBeforeDigits() {
    kind(TimeWords.AND, "و");
    kind(TimeWords.ARTICLE, "الـ");
  }

  @Test
  void otherWordsMeanNothing() {
    for (String word : new String[] {"", "ا", "كتاب", "باب", "خميس", "ماضي", "لللل", "ب"}) {
      assertEquals(0, TimeWords.code(word), word);
    }
  }
}

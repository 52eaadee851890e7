package org.isnad.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchFormTest {
  private static void same(String a, String b) {
    assertThat(SearchForm.words(a)).isEqualTo(SearchForm.words(b));
  }

  @Test
  void hamzaDiacriticsAndTaMarbutaDoNotMatter() {
    same("إطلاق", "اطلاق");
    same("وقّعت", "وقعت");
    same("حكومة", "حكومه");
  }

  @Test
  void articleAndProcliticsAreTakenOff() {
    same("والحكومة", "حكومة");
    same("بالهدنة", "هدنة");
    same("للحكومة", "الحكومة");
  }

  @Test
  void theAlefOfTanwinIsTakenOff() {
    same("اتفاقاً", "اتفاق");
  }

  @Test
  void shortWordsStayWhole() {
    assertThat(SearchForm.stem("ولد")).isEqualTo("ولد");
    assertThat(SearchForm.stem("بلد")).isEqualTo("بلد");
  }

  @Test
  void latinNamesAreFoundByAnyTransliteration() {
    same("Dbeibah", "Debaiba");
    same("Haftar", "Hafter");
  }
}

package org.isnad.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private final List<WordListFault> faults = new ArrayList<>();

  private List<Rows.Row> rows(String text) {
    return new Rows(new WordList("roles-own.tsv", text), faults, "ar", "en").rows();
  }

  @Test
  void columnsAreFoundByName() {
    List<Rows.Row> rows = rows("en\tar\tplural\nminister\tوزير\tوزراء;وزر\n");
    assertThat(rows.get(0).get("ar")).isEqualTo("وزير");
    assertThat(rows.get(0).values("plural")).containsExactly("وزراء", "وزر");
    assertThat(rows.get(0).get("none")).isEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void aMissingColumnIsAFaultOfTheFile() {
    rows("ar\tplural\nوزير\tوزراء\n");
    assertThat(faults).isNotEmpty();
    assertThat(faults.get(0).toString()).contains("roles-own.tsv").contains("en");
  }

  @Test
  void remarksAndEmptyLinesAreNoRows() {
    assertThat(rows("ar\ten\n# officials\n\nوزير\tminister\n")).hasSize(1);
  }

  @Test
  void faultsNameTheLine() {
    Rows.Row row = rows("ar\ten\n\nوزير\tminister\n").get(0);
    assertThat(row.fault("unknown kind").toString()).contains("roles-own.tsv:3");
  }

  @Test
  void theShippedListsKnowNamesAndClasses() {
    Lexicon lexicon = Lexicon.shipped();
    assertThat(lexicon.countries.size()).isGreaterThan(200);
    assertThat(lexicon.nounClass("attack")).isNotZero();
    assertThat(lexicon.verbClass("say")).isNotZero();
    assertThat(lexicon.nounClass("no such class")).isZero();
  }
}

package org.isnad.formats.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");
  private static final Path REPORTS = FOLDER.resolve("reports.jsonl");
  private static final Path GOLD = FOLDER.resolve("gold");
  private static final Path CODED = FOLDER.resolve("coded.jsonl");

  @TempDir Path temporary;

  private static Evaluation evaluate(String... only) throws IOException {
    return Evaluation.of(REPORTS, GOLD, CODED, Set.of(only));
  }

  /** expected.txt is what the reference script prints for the same files. */
  @Test
  void printsWhatTheReferencePrints() throws IOException {
    StringBuilder out = new StringBuilder();
    evaluate().print(out);
    assertThat(out.toString()).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
  }

  @Test
  void onlyTheNamedReportsCount() throws IOException {
    Evaluation e = evaluate("e3");
    assertThat(e.reports()).isEqualTo(1);
    assertThat(e.gold()).isEqualTo(1);
    assertThat(e.unplaced()).isEqualTo(1);
    assertThat(e.score(Measure.DETECT).f1()).isZero();
  }

  @Test
  void everyDisagreementIsNamed() throws IOException {
    List<Misjudgement> errors = evaluate().errors();
    assertThat(errors)
        .filteredOn(e -> e.kind() == Misjudgement.Kind.SPURIOUS)
        .extracting(e -> String.valueOf(e.coded()))
        .anySatisfy(coded -> assertThat(coded).contains("فتح", "ar.test"));
    assertThat(errors)
        .filteredOn(e -> e.kind() == Misjudgement.Kind.SLOTS)
        .extracting(Misjudgement::wrong)
        .contains(List.of("actor", "recipient", "status"));
    assertThat(errors).filteredOn(e -> e.kind() == Misjudgement.Kind.MISSED).hasSize(2);
  }

  @Test
  void twoFoldersOfGoldAreTwoCoders() throws IOException {
    Evaluation e = Evaluation.of(REPORTS, GOLD, GOLD, Set.of());
    assertThat(e.score(Measure.FULL).f1()).isEqualTo(1.0);
    assertThat(e.errors()).isEmpty();
  }

  @Test
  void aBadLineIsNamed() throws IOException {
    Path bad = temporary.resolve("bad.jsonl");
    Files.writeString(bad, Files.readAllLines(CODED).get(0) + "\n{\"report\":\n");
    assertThatThrownBy(() -> Evaluation.of(REPORTS, GOLD, bad, Set.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bad.jsonl:2: ");
  }

  @Test
  void aTriggerOutsideItsQuoteIsNamed() throws IOException {
    String gold = Files.readString(GOLD.resolve("e3.json")).replace("\"يزور\"", "\"زارت\"");
    Files.writeString(temporary.resolve("e3.json"), gold);
    assertThatThrownBy(() -> Evaluation.of(REPORTS, temporary, CODED, Set.of()))
        .hasMessageContaining("e3.json: the trigger is not in the quote");
  }
}

package org.isnad.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.isnad.core.language.arabic.LexiconCompiler;
import org.isnad.core.lexicon.Rows;
import org.isnad.core.lexicon.WordList;
import org.isnad.core.lexicon.WordListFault;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every frame fires on its {@code yes} sentences and on none of its {@code no} sentences. */
class FrameExamplesTest {
  private final Coder coder = Coder.standard();

  @TestFactory
  Stream<DynamicContainer> frames() throws IOException {
    return LexiconCompiler.shipped().stream()
        .filter(list -> list.kind().equals("frames"))
        .map(list -> dynamicContainer(list.name(), rows(list).stream().map(this::frame)));
  }

  private static List<Rows.Row> rows(WordList list) {
    List<WordListFault> faults = new ArrayList<>();
    List<Rows.Row> rows = new Rows(list, faults, "id", "yes", "no").rows();
    assertThat(faults).isEmpty();
    return rows;
  }

  private DynamicTest frame(Rows.Row row) {
    String id = row.get("id");
    return dynamicTest(
        id,
        () -> {
          assertThat(sentences(row.get("yes")))
              .isNotEmpty()
              .allSatisfy(s -> assertThat(rules(s)).as(s).contains(id));
          assertThat(sentences(row.get("no")))
              .isNotEmpty()
              .allSatisfy(s -> assertThat(rules(s)).as(s).doesNotContain(id));
        });
  }

  private static List<String> sentences(String cell) {
    return Stream.of(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private List<String> rules(String sentence) {
    Report report = Report.of("x", "عنوان", sentence + ".", null);
    return coder.code(report).statements().stream().map(Statement::rule).toList();
  }
}

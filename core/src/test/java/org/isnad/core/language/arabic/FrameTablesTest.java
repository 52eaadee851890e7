package org.isnad.core.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.lexicon.WordList;
import org.isnad.core.lexicon.WordListFault;
import org.junit.jupiter.api.Test;

/** What a line of a frame list must not hold is named by file and line. */
class FrameTablesTest {
  private static final WordList VERBS =
      new WordList("verbs.tsv", "lemma\timperfect\tform\tmasdar\nزار\tيزور\tI\tزيارة\n");
  private static final WordList CLASSES =
      new WordList("classes.tsv", "class\tpos\tmembers\ntruce\tnoun\tهدنة/هدن\n");

  private static List<String> faults(String needs, String type, String mode, String options) {
    String list =
        "id\tverbs\tnouns\tneeds\ttype\tmode\tslots\toptions\n"
            + "my.frame\tزار\t\t%s\t%s\t%s\ts=A\t%s\n".formatted(needs, type, mode, options);
    WordList frames = new WordList("frames-mine.tsv", list);
    return LexiconCompiler.compile(List.of(VERBS, CLASSES, frames)).faults().stream()
        .map(WordListFault::toString)
        .toList();
  }

  @Test
  void soundLinesAreTaken() {
    assertThat(faults("o@truce|!s=armed", "CONSULT", "visit", "mutual;content=offered")).isEmpty();
  }

  @Test
  void unknownOptionsAreNamed() {
    assertThat(faults("", "CONSULT", "", "mutual;offcial"))
        .containsExactly("frames-mine.tsv:2: no option \"offcial\"");
    assertThat(faults("", "CONSULT", "", "content=hoped"))
        .containsExactly("frames-mine.tsv:2: no option \"content=hoped\"");
  }

  @Test
  void unknownTypesAndModesAreNamed() {
    assertThat(faults("", "MEET", "", ""))
        .containsExactly("frames-mine.tsv:2: no event type \"MEET\"");
    assertThat(faults("", "CONSULT", "aerial", ""))
        .containsExactly("frames-mine.tsv:2: CONSULT has no mode \"aerial\"");
  }

  @Test
  void unknownClassesAreNamed() {
    assertThat(faults("o@truse|s", "CONSULT", "", ""))
        .containsExactly("frames-mine.tsv:2: no class \"truse\"");
  }
}

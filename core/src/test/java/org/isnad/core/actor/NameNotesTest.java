package org.isnad.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

class NameNotesTest {
  private static final Coder CODER = Coder.standard();

  private static List<String> notes(String sentence) {
    Report report = Report.of("x", "عنوان", sentence, LocalDate.of(2025, 11, 20));
    return CODER.code(report).statements().stream()
        .flatMap(s -> Stream.concat(s.actor().stream(), s.recipient().stream()))
        .map(Participant::nameNote)
        .filter(n -> n != null)
        .toList();
  }

  @Test
  void aBodyThatIsNoMoreNamesItsSuccessor() {
    assertThat(notes("رفضت حكومة الوفاق الوطني الليبية المقترح أمس."))
        .containsExactly("predecessor");
    assertThat(notes("رفضت حكومة الوفاق الوطني الليبية المقترح في مايو 2018.")).isEmpty();
  }

  @Test
  void oneSidesWordForTheOther() {
    assertThat(notes("قصفت طائرات العدو بلدة في الجنوب.")).containsExactly("hostile_name");
  }

  @Test
  void aNameWrittenOtherwise() {
    assertThat(notes("زار رئيس الاستخبارات التركية إبراهيم كالن بغداد."))
        .containsExactly("spelling");
    assertThat(notes("زار رئيس الاستخبارات التركية إبراهيم قالن بغداد.")).isEmpty();
  }
}

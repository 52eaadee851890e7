package org.isnad.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.junit.jupiter.api.Test;

class AttributionsTest {
  private static List<Source> sources(String body) {
    List<Statement> all =
        Coder.standard().code(Report.of("a", "", body, LocalDate.of(2024, 5, 20))).statements();
    return all.stream()
        .filter(s -> s.type() == EventType.ASSAULT)
        .findFirst()
        .orElseThrow()
        .attribution();
  }

  private static List<String> words(String body) {
    return sources(body).stream().map(Source::entityText).toList();
  }

  @Test
  void theReportsOwnVoiceHasNoSource() {
    assertThat(words("هاجم مسلحون معسكر الجيش.")).isEmpty();
  }

  @Test
  void theOutletComesBeforeWhomItQuotes() {
    assertThat(words("نقلت وكالة رويترز عن مسؤول أمني قوله إن مسلحين هاجموا معسكر الجيش."))
        .containsExactly("وكالة رويترز", "مسؤول أمني");
  }

  @Test
  void asSomebodySaidCoversTheWholeSentence() {
    assertThat(words("هاجم مسلحون معسكر الجيش، بحسب شهود عيان.")).containsExactly("شهود عيان");
  }

  @Test
  void claimsOfResponsibilityAndAllegationsAreMarked() {
    Source claimant = sources("تبنى تنظيم الدولة الهجوم على معسكر الجيش.").get(0);
    assertThat(claimant.assertion()).isEqualTo("claims_responsibility");
    Source accuser = sources("اتهمت الحكومة الحركة بقصف بلدة الكفرة.").get(0);
    assertThat(accuser.assertion()).isEqualTo("alleges");
    assertThat(accuser.entityText()).isEqualTo("الحكومة");
  }

  @Test
  void whoDeniesIsTheSourceOfTheDenial() {
    Source s = sources("نفى الجيش أن قواته هاجمت معسكر المسلحين.").get(0);
    assertThat(s.assertion()).isEqualTo("denies");
  }
}

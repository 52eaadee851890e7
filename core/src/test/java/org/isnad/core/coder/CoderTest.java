package org.isnad.core.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.junit.jupiter.api.Test;

class CoderTest {
  private static final Coder CODER = Coder.standard();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);

  private static List<Statement> code(String body) {
    return CODER.code(Report.of("t", "", body, PUBLISHED)).statements();
  }

  private static List<String> names(List<Participant> side) {
    return side.stream().map(Participant::identifierText).toList();
  }

  @Test
  void zaraTakesVisitorAndPlace() {
    Statement s = code("زار الرئيس التركي رجب طيب أردوغان بغداد أمس.").get(0);
    assertThat(s.type()).isEqualTo(EventType.CONSULT);
    assertThat(names(s.actor())).containsExactly("Recep Tayyip Erdogan");
    assertThat(String.valueOf(s.place())).contains("Baghdad");
    assertThat(s.date().from()).isEqualTo(LocalDate.of(2024, 5, 19));
  }

  @Test
  void joinedVerbSharesTheSubject() {
    List<Statement> all = code("زار وزير الخارجية القطري بيروت والتقى نبيه بري.");
    Statement met = all.get(all.size() - 1);
    assertThat(met.type()).isEqualTo(EventType.CONSULT);
    assertThat(names(met.recipient())).containsExactly("Nabih Berri");
    assertThat(met.actor()).hasSize(1);
  }

  @Test
  void betweenGivesBothSidesOfAnAgreement() {
    Statement s =
        code("تم التوصل إلى اتفاق بين الحكومة اليمنية وجماعة الحوثي بوساطة عمانية.").get(0);
    assertThat(s.type()).isEqualTo(EventType.AGREE);
    assertThat(s.actor()).hasSize(2);
    assertThat(s.third()).hasSize(1);
    assertThat(s.third().get(0).role()).isEqualTo("mediator");
  }

  @Test
  void demandedTruceIsNoFact() {
    List<Statement> all = code("دعا المبعوث الأممي إلى وقف إطلاق النار.");
    assertThat(all).anyMatch(s -> s.type() == EventType.REQUEST && s.status() == Status.OCCURRED);
    assertThat(all).noneMatch(s -> s.contentOf() == null && s.type() == EventType.CONCEDE);
  }

  @Test
  void plannedVisitIsAFutureAgreement() {
    Statement s = code("من المقرر أن يزور الوزير القاهرة الأسبوع المقبل.").get(0);
    assertThat(s.status()).isEqualTo(Status.FUTURE);
    assertThat(s.type()).isEqualTo(EventType.AGREE);
  }

  @Test
  void speakerIsTheSource() {
    Statement s = code("قال مصدر أمني إن مسلحين هاجموا معسكرا للجيش.").get(0);
    assertThat(s.type()).isEqualTo(EventType.ASSAULT);
    assertThat(s.attribution()).hasSize(1);
    assertThat(s.attribution().get(0).entityText()).isEqualTo("مصدر أمني");
  }

  @Test
  void wordsStandInTheTextAtTheirOffsets() {
    Report report =
        Report.of("t", "عنوان", "وقُتل ثلاثة جنود في هجوم شنه مسلحون على الحاجز.", PUBLISHED);
    for (Statement s : CODER.code(report).statements()) {
      assertThat(report.text().substring(s.start(), s.end())).isEqualTo(s.text());
      Statement.Trigger t = s.trigger();
      assertThat(report.text().substring(t.start(), t.end())).isEqualTo(t.text());
    }
  }

  @Test
  void nothingIsThrownOnBrokenText() {
    String good =
        "وأعلنت \"الحكومة\" في 12 مايو/أيار، وفقا لمصادر، مقتل 3 جنود و«إصابة» آخرين (رويترز).";
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder b = new StringBuilder(good.repeat(1 + random.nextInt(3)));
      for (int k = random.nextInt(12); k > 0 && b.length() > 1; k--) {
        int at = random.nextInt(b.length());
        switch (random.nextInt(4)) {
          case 0 -> b.setCharAt(at, (char) random.nextInt(0x10000));
          case 1 -> b.deleteCharAt(at);
          case 2 -> b.insert(at, "\u202E\uD800\"");
          default -> b.setLength(Math.max(1, at));
        }
      }
      CODER.code(Report.of("t", "", b.toString(), PUBLISHED));
    }
  }
}

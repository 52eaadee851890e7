package org.isnad.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  private static List<Statement> code(String body) {
    return Coder.standard().code(Report.of("e", "", body, LocalDate.of(2024, 5, 20))).statements();
  }

  private static List<String> names(List<Participant> side) {
    return side.stream().map(Participant::identifierText).toList();
  }

  @Test
  void aFamilyNameStandsForThePersonNamedBefore() {
    List<Statement> all =
        code("وصل المبعوث الأممي برناردينو ليون إلى الرباط. والتقى ليون رئيس البرلمان.");
    Statement met = all.get(all.size() - 1);
    assertThat(names(met.actor())).containsExactly("Bernardino León");
  }

  @Test
  void ownCountryIsThatOfTheOfficial() {
    Statement s = code("أكد وزير الخارجية المصري سامح شكري تضامن بلاده مع لبنان.").get(0);
    assertThat(names(s.recipient())).containsExactly("Lebanon");
  }

  @Test
  void theTwoCountriesAreThoseNamedLast() {
    List<Statement> all = code("زار الرئيس المصري السودان. وعقدت محادثات بين البلدين.");
    Statement talks = all.get(all.size() - 1);
    assertThat(names(talks.actor())).containsExactlyInAnyOrder("Egypt", "Sudan");
  }

  @Test
  void notablesAndWitnessesKeepTheirRoles() {
    Statement truce = code("توصلت القبيلتان إلى هدنة بوساطة وجهاء المنطقة.").get(0);
    assertThat(truce.third().get(0).role()).isEqualTo("notable");
    Statement signed = code("وقع الطرفان الاتفاق بشهادة شيوخ القبائل.").get(0);
    assertThat(signed.type()).isIn(EventType.SUPPORT, EventType.AGREE);
    assertThat(signed.third().get(0).role()).isEqualTo("witness");
  }
}

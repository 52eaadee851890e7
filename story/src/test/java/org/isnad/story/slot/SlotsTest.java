package org.isnad.story.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.core.coder.Participant;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.isnad.story.Tell;
import org.isnad.story.slot.Contradiction.Kind;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private static final Participant ARMY = Tell.actor("Army of the Coast", "جيش الساحل", "LBY");
  private static final Participant FRONT = Tell.actor("Valley Front", "جبهة الوادي", "LBY");
  private static final Participant TURKEY = Tell.actor("Turkey", "تركيا", "TUR");

  private static Tell deal(String id) {
    return Tell.of(id, EventType.AGREE, "057").by(ARMY, FRONT);
  }

  private static Slots slots(Tell... told) {
    return Slots.of(Arrays.stream(told).map(Tell::told).toList());
  }

  private static List<Kind> kinds(Tell... told) {
    return slots(told).contradictions().stream().map(Contradiction::kind).toList();
  }

  @Test
  void daysWithoutADayInCommonExcludeEachOther() {
    Slots slots = slots(deal("a").on("2025-05-12"), deal("b").on("2025-05-14"));
    assertThat(slots.values(SlotName.DATE))
        .extracting(SlotValue::value, SlotValue::contests)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2025-05-12", List.of("b")),
            org.assertj.core.groups.Tuple.tuple("2025-05-14", List.of("a")));
    assertThat(kinds(deal("a").on("2025-05-12"), deal("b").on("2025-05-14")))
        .containsExactly(Kind.VALUE);
  }

  @Test
  void aVagueDateContradictsNothingThatLiesWithin() {
    Tell vague = deal("a").between("2025-05-01", "2025-05-31");
    assertThat(kinds(vague, deal("b").on("2025-05-14"))).isEmpty();
    assertThat(slots(vague, deal("b").on("2025-05-14")).days()).hasToString("2025-05-14");
  }

  @Test
  void aDenialDisputesTheEvent() {
    Tell denial = deal("b").status(Status.NEGATED, "denied");
    assertThat(kinds(deal("a"), denial)).containsExactly(Kind.POLARITY);
    assertThat(slots(deal("a"), denial).reality()).isEqualTo("disputed");
  }

  @Test
  void aMediatorAndASponsorAreTwoClaims() {
    assertThat(kinds(deal("a").third(TURKEY, "mediator"), deal("b").third(TURKEY, "sponsor")))
        .containsExactly(Kind.ROLE);
  }

  @Test
  void aTruceIsNotAnUnderstanding() {
    assertThat(kinds(deal("a").instrument("هدنة"), deal("b").instrument("تفاهم")))
        .containsExactly(Kind.TYPE);
    assertThat(kinds(deal("a").instrument("هدنة"), deal("b").instrument("وقف إطلاق النار")))
        .isEmpty();
  }

  @Test
  void aBareSurnameIsAtOddsWithEachFullName() {
    Tell visit = Tell.of("a", EventType.CONSULT, "042").to(Tell.words("Haftar", "حفتر", null));
    Tell father =
        Tell.of("b", EventType.CONSULT, "042")
            .to(Tell.actor("Khalifa Haftar", "خليفة حفتر", "LBY"));
    Tell son =
        Tell.of("c", EventType.CONSULT, "042").to(Tell.actor("Saddam Haftar", "صدام حفتر", "LBY"));
    assertThat(slots(visit, father, son).contradictions().get(0).values())
        .extracting(SlotValue::value)
        .containsExactly("Haftar", "Khalifa Haftar", "Saddam Haftar");
  }

  @Test
  void aReportMayContradictItself() {
    Slots slots = slots(deal("a").in("r").on("2025-08-30"), deal("b").in("r").on("2025-09-01"));
    assertThat(slots.contradictions().get(0).within()).isTrue();
  }

  @Test
  void originsAreCountedNotReports() {
    Tell a = deal("a").on("2025-05-14").source("Army", "named_organisation", "asserts");
    Tell b = deal("b").on("2025-05-14").source("Army", "named_organisation", "asserts");
    assertThat(slots(a, b).values(SlotName.DATE).get(0).origins()).hasSize(1);
  }
}

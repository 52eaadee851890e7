package org.isnad.story.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.coder.Participant;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.isnad.story.Tell;
import org.isnad.story.Told;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final Participant ARMY = Tell.actor("Army of the Coast", "جيش الساحل", "LBY");
  private static final Participant FRONT = Tell.actor("Valley Front", "جبهة الوادي", "LBY");
  private static final Participant OTHERS = Tell.actor("Hill Brigade", "لواء التل", "LBY");

  private static Tell clash(String id) {
    return Tell.of(id, EventType.ASSAULT, "193").by(ARMY, FRONT);
  }

  private static Decision decide(Tell told, Tell... event) {
    List<Told> members = java.util.Arrays.stream(event).map(Tell::told).toList();
    return Linker.decide(told.told(), List.of(new Candidate("event", members)));
  }

  @Test
  void sameSidesOnTheSameDayAreOneEvent() {
    Decision d = decide(clash("b").on("2025-05-13"), clash("a").on("2025-05-13"));
    assertThat(d.event()).isEqualTo("event");
    assertThat(d.reasons()).contains("+3 the same day", "+3 side Army of the Coast");
  }

  @Test
  void anotherSideOnTheSameDayIsAnother() {
    Tell other = Tell.of("b", EventType.ASSAULT, "193").by(ARMY, OTHERS).on("2025-05-13");
    assertThat(decide(other, clash("a").on("2025-05-13")).event()).isNull();
  }

  @Test
  void daysApartAreTwoClashes() {
    assertThat(decide(clash("b").on("2025-05-16"), clash("a").on("2025-05-13")).event()).isNull();
  }

  @Test
  void aDealMayBeDatedTwoDaysApart() {
    Tell a = Tell.of("a", EventType.AGREE, "057").by(ARMY, FRONT).on("2025-05-12");
    Tell b = Tell.of("b", EventType.AGREE, "057").by(ARMY, FRONT).on("2025-05-14");
    assertThat(decide(b, a).event()).isEqualTo("event");
  }

  @Test
  void aDenialGoesWithWhatItDenies() {
    Tell denial = clash("b").on("2025-05-13").status(Status.NEGATED, "denied");
    assertThat(decide(denial, clash("a").on("2025-05-13")).event()).isEqualTo("event");
  }

  @Test
  void aPlanIsNotTheAct() {
    Tell plan = clash("b").on("2025-05-13").status(Status.FUTURE, "scheduled");
    assertThat(decide(plan, clash("a").on("2025-05-13")).event()).isNull();
  }

  @Test
  void whatIsOnlyPossibleStaysApartAndIsNamed() {
    Tell vague = Tell.of("b", EventType.ASSAULT, "193").by(ARMY).published("2025-05-14");
    Decision d =
        Linker.decide(
            vague.told(),
            List.of(
                new Candidate("one", List.of(clash("a").on("2025-05-13").told())),
                new Candidate("two", List.of(clash("c").on("2025-05-14").told()))));
    assertThat(d.event()).isNull();
    assertThat(d.possible()).extracting(Decision.Possible::event).containsExactly("one", "two");
  }

  @Test
  void thePlaceOfAClashDecides() {
    Tell here = clash("a").on("2025-05-13").at("Tripoli", 32.9, 13.2);
    Tell there = clash("b").on("2025-05-13").at("Benghazi", 32.1, 20.1);
    assertThat(decide(there, here).event()).isNull();
  }

  @Test
  void aStatementThatBelongsToTwoShowsThatTheyAreOne() {
    Told a = clash("a").published("2025-05-13").told();
    Told b = Tell.of("b", EventType.ASSAULT, "193").by(FRONT, ARMY).on("2025-05-13").told();
    Told both = clash("c").on("2025-05-13").published("2025-05-13").told();
    Decision d =
        Linker.decide(
            both, List.of(new Candidate("a", List.of(a)), new Candidate("b", List.of(b))));
    assertThat(d.event()).isEqualTo("b");
    assertThat(d.merges()).containsExactly("a");
  }

  @Test
  void likeStatementsAreFoundThroughTheirKeys() {
    Told a = clash("a").on("2025-05-13").told();
    Told b = clash("b").on("2025-05-14").told();
    assertThat(Blocks.asked(b)).containsAnyElementsOf(Blocks.filed(a));
    Told far = clash("c").on("2025-09-14").told();
    assertThat(Blocks.asked(far)).doesNotContainAnyElementsOf(Blocks.filed(a));
  }
}

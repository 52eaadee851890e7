package org.isnad.story.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.coder.Participant;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Force;
import org.isnad.core.event.Status;
import org.isnad.story.Event;
import org.isnad.story.Tell;
import org.isnad.story.Told;
import org.junit.jupiter.api.Test;

class ProcessesTest {
  private static final Participant ARMY = Tell.actor("Army of the Coast", "جيش الساحل", "LBY");
  private static final Participant FRONT = Tell.actor("Valley Front", "جبهة الوادي", "LBY");
  private static final Participant TURKEY = Tell.actor("Turkey", "تركيا", "TUR");
  private static final Participant ENVOY = Tell.actor("Ibrahim Kalin", "إبراهيم قالن", "TUR");
  private static final Participant MISSION = Tell.actor("UNSMIL", "بعثة الأمم المتحدة", "IGO");

  /** Each telling is an event of its own. */
  private static Processes of(Tell... tellings) {
    List<Event> events = new ArrayList<>();
    for (Tell tell : tellings) {
      Told told = tell.told();
      events.add(new Event("event " + told.id(), List.of(told), List.of()));
    }
    return Processes.of(events);
  }

  private static Tell clash(String id, String day) {
    return Tell.of(id, EventType.ASSAULT, "193").by(ARMY, FRONT).on(day);
  }

  private static Tell truce(String id, String day) {
    return Tell.of(id, EventType.AGREE, "057").by(ARMY, FRONT).instrument("هدنة").on(day);
  }

  private static List<String> states(Ceasefire c) {
    return c.moves().stream().map(Move::state).toList();
  }

  @Test
  void whoFightsIsADyadWithEpisodes() {
    Processes p = of(clash("a", "2025-05-12"), clash("b", "2025-05-20"), clash("c", "2025-11-02"));
    assertThat(p.dyads()).hasSize(1);
    assertThat(p.dyads().get(0).episodes())
        .extracting(e -> e.days().toString())
        .containsExactly("2025-05-12/2025-05-20", "2025-11-02");
  }

  @Test
  void aTruceLivesFromCallToForce() {
    Processes p =
        of(
            Tell.of("a", EventType.AGREE, "036")
                .by(ARMY)
                .to(FRONT)
                .instrument("هدنة")
                .status(Status.FUTURE, "proposed")
                .on("2025-05-10"),
            truce("b", "2025-05-12").third(TURKEY, "mediator"),
            Tell.of("c", EventType.RETREAT, "0871")
                .mode("ceasefire")
                .by(ARMY, FRONT)
                .instrument("الهدنة")
                .on("2025-05-13"));
    assertThat(p.ceasefires()).hasSize(1);
    Ceasefire c = p.ceasefires().get(0);
    assertThat(states(c)).containsExactly("PROPOSED", "AGREED", "IN_FORCE");
    assertThat(c.state()).isEqualTo(TruceState.IN_FORCE);
    assertThat(c.thirds())
        .extracting(Third::name, Third::role)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Turkey", "mediator"));
  }

  @Test
  void anAllegationContestsAndDoesNotBreak() {
    Tell accusation =
        Tell.of("b", EventType.ACCUSE, "1123")
            .by(FRONT)
            .to(ARMY)
            .saying("اتهمت", "اتهمت الجبهة الجيش بخرق الهدنة")
            .on("2025-05-14");
    Ceasefire c = of(truce("a", "2025-05-12"), accusation).ceasefires().get(0);
    assertThat(c.state()).isEqualTo(TruceState.CONTESTED);
    assertThat(c.violations()).hasSize(1);
    assertThat(c.violations().get(0).status()).isEqualTo("alleged");
    assertThat(c.violations().get(0).allegedBy()).containsExactly("Valley Front");
    assertThat(c.violations().get(0).perpetrators()).containsExactly("Army of the Coast");
  }

  @Test
  void sustainedFightingIsCollapseByRuleAndSaysSo() {
    Ceasefire c =
        of(truce("a", "2025-05-12"), clash("b", "2025-05-14"), clash("c", "2025-05-16"))
            .ceasefires()
            .get(0);
    assertThat(c.state()).isEqualTo(TruceState.COLLAPSED);
    assertThat(c.moves().get(c.moves().size() - 1).rule()).startsWith("made by rule");
  }

  @Test
  void aDenialDisputesThatThereIsATruce() {
    Tell denial = truce("b", "2025-05-13").status(Status.NEGATED, "denied");
    Ceasefire c = of(truce("a", "2025-05-12"), denial).ceasefires().get(0);
    assertThat(c.state()).isEqualTo(TruceState.DISPUTED_EXISTENCE);
  }

  @Test
  void aTruceAgreedMuchLaterSupersedes() {
    Processes p = of(truce("a", "2025-05-12"), truce("b", "2025-08-30"));
    assertThat(p.ceasefires())
        .extracting(Ceasefire::state)
        .containsExactly(TruceState.SUPERSEDED, TruceState.AGREED);
  }

  @Test
  void aDemandAloneIsNoTruce() {
    Tell call =
        Tell.of("a", EventType.REQUEST, "0256")
            .by(MISSION)
            .to(ARMY)
            .saying("دعت", "دعت البعثة إلى وقف إطلاق النار");
    assertThat(of(call).ceasefires()).isEmpty();
  }

  @Test
  void aProvisionIsDoneOnlyWhenItIsDone() {
    Told deal =
        Tell.of("a", EventType.AGREE, "057")
            .by(ARMY, FRONT)
            .instrument("اتفاق")
            .on("2025-09-13")
            .told();
    Told content =
        Tell.of("b", EventType.RETREAT, "0874")
            .in("report-a")
            .mode("withdraw")
            .by(FRONT)
            .at("Airport", 32.9, 13.3)
            .contentOf("a", Force.REQUIRED)
            .told();
    Event agreement = new Event("deal", List.of(deal), List.of(content));
    Provision pending = Processes.of(List.of(agreement)).agreements().get(0).provisions().get(0);
    assertThat(pending.state()).isEqualTo("PENDING");
    assertThat(pending.obligors()).containsExactly("Valley Front");

    Tell begun =
        Tell.of("c", EventType.RETREAT, "0874").mode("withdraw").by(FRONT).on("2025-09-14");
    Event first =
        new Event("begun", List.of(begun.status(Status.ONGOING, "begun").told()), List.of());
    assertThat(provision(agreement, first).state()).isEqualTo("BEGUN");

    Tell denied =
        Tell.of("d", EventType.RETREAT, "0874").mode("withdraw").by(FRONT).on("2025-09-15");
    Event second =
        new Event("denied", List.of(denied.status(Status.NEGATED, "denied").told()), List.of());
    assertThat(provision(agreement, second).state()).isEqualTo("PENDING");
    assertThat(provision(agreement, second).steps().get(0).state()).isEqualTo("REFUSED");
  }

  private static Provision provision(Event... events) {
    return Processes.of(Arrays.asList(events)).agreements().get(0).provisions().get(0);
  }

  @Test
  void aMediatorsVisitsAreContactsOfItsEffort() {
    Tell visit =
        Tell.of("a", EventType.CONSULT, "042").mode("visit").by(ENVOY).to(ARMY).on("2025-06-04");
    Processes p = of(visit, truce("b", "2025-09-13").third(TURKEY, "mediator"));
    Effort effort = p.efforts().get(0);
    assertThat(effort.mediator()).isEqualTo("Turkey");
    assertThat(effort.individuals()).containsExactly("Ibrahim Kalin");
    assertThat(effort.outcome()).isEqualTo("ceasefire");
    assertThat(effort.moves()).extracting(Move::state).containsExactly("CONTACT", "ENDED");
  }

  @Test
  void fireDuringATruceIsAViolationOfItsOwn() {
    Ceasefire c = of(truce("a", "2025-05-12"), clash("b", "2025-05-14")).ceasefires().get(0);
    assertThat(c.violations()).extracting(Violation::status).containsExactly("reported");
    assertThat(c.state()).isEqualTo(TruceState.CONTESTED);
  }
}

package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.event.EventType;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static Tell tell(String id) {
    return Tell.of(id, EventType.ASSAULT, "190");
  }

  @Test
  void oneSpeakerInManyPapersIsOneOrigin() {
    Told a = tell("a").source("Army", "named_organisation", "asserts").told();
    Told b = tell("b").source("Army", "named_organisation", "confirms").told();
    assertThat(Origins.of(List.of(a, b))).containsExactly("said:army");
  }

  @Test
  void anonymousSourcesOfTwoTextsAreTwo() {
    Told a = tell("a").source("security source", "anonymous", "asserts").told();
    Told b = tell("b").source("security source", "anonymous", "asserts").told();
    assertThat(Origins.of(List.of(a, b))).hasSize(2);
  }

  @Test
  void anAgencyThatOthersQuoteIsTheOrigin() {
    Told a =
        tell("a")
            .source("Anadolu", "media", "asserts")
            .source("security source", "anonymous", "asserts")
            .told();
    assertThat(Origins.of(a)).isEqualTo("outlet:anadolu");
  }

  @Test
  void reprintsOfOneTextAreOne() {
    Told a = tell("a").told();
    Told b = tell("b").told();
    Told reprint = new Told(b.statement(), "another", null, List.of(), a.cluster());
    assertThat(Origins.of(List.of(a, reprint))).hasSize(1);
  }
}

package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkingTest {
  @Test
  void bCubedOfTheTruthIsOne() {
    Map<String, String> truth = Map.of("a", "1", "b", "1", "c", "2");
    assertThat(BCubed.of(truth, truth)).isEqualTo(new BCubed(1, 1));
  }

  @Test
  void joiningEverythingCostsPrecisionAndNoRecall() {
    Map<String, String> truth = Map.of("a", "1", "b", "1", "c", "2");
    BCubed all = BCubed.of(truth, Map.of("a", "x", "b", "x", "c", "x"));
    assertThat(all.recall()).isEqualTo(1);
    assertThat(all.precision()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3);
  }

  @Test
  void linkingHoldsItsBarOnWorldsThatWerePutAside() {
    List<BCubed> all = LinkingBar.KEPT.stream().map(LinkingBar::measure).toList();
    BCubed mean = BCubed.mean(all);
    assertThat(mean.precision()).isGreaterThanOrEqualTo(LinkingBar.LEAST_PRECISION);
    assertThat(mean.recall()).isGreaterThanOrEqualTo(LinkingBar.LEAST_RECALL);
  }

  @Test
  void theSameSeedGivesTheSameWorld() {
    assertThat(StoryWorld.of(20, 5).truth()).isEqualTo(StoryWorld.of(20, 5).truth());
  }
}

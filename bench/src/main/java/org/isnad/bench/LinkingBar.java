package org.isnad.bench;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.story.link.Gathering;

/**
 * Linking of statements to events on made-up worlds with known truth, by B³. The worlds of {@link
 * #TUNED} were looked at while the weights were set, those of {@link #KEPT} were not.
 */
final class LinkingBar {
  static final double LEAST_PRECISION = 0.95;
  static final double LEAST_RECALL = 0.85;
  static final List<Long> TUNED = List.of(1L, 2L, 3L, 4L);
  static final List<Long> KEPT = List.of(101L, 102L);
  private static final int EVENTS = 300;
  private static final int[] GROWTH = {300, 3_000, 12_000};

  private final PrintStream out;

  LinkingBar(PrintStream out) {
    this.out = out;
  }

  /** Prints the figures; true when the bar is held on both. */
  boolean run() {
    boolean tuned = measured("worlds tuned on", TUNED);
    boolean kept = measured("worlds put aside", KEPT);
    for (int events : GROWTH) {
      StoryWorld world = StoryWorld.of(events, 7);
      Gathering gathering = new Gathering();
      long start = System.nanoTime();
      gathering.add(world.told());
      double micros = (System.nanoTime() - start) / 1e3 / world.told().size();
      out.printf("%7d statements: %.0f µs each%n", world.told().size(), micros);
    }
    return tuned && kept;
  }

  private boolean measured(String name, List<Long> seeds) {
    BCubed mean = BCubed.mean(seeds.stream().map(LinkingBar::measure).toList());
    boolean held = mean.precision() >= LEAST_PRECISION && mean.recall() >= LEAST_RECALL;
    out.printf(
        "%s: B³ precision %.3f (bar %.2f), recall %.3f (bar %.2f): %s%n",
        name,
        mean.precision(),
        LEAST_PRECISION,
        mean.recall(),
        LEAST_RECALL,
        held ? "held" : "MISSED");
    return held;
  }

  static BCubed measure(long seed) {
    StoryWorld world = StoryWorld.of(EVENTS, seed);
    Gathering gathering = new Gathering();
    Map<String, String> found = new HashMap<>();
    world.told().forEach(t -> found.put(t.id(), gathering.add(t)));
    found.replaceAll((statement, event) -> gathering.now(event));
    return BCubed.of(world.truth(), found);
  }
}

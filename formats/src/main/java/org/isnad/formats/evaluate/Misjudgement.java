package org.isnad.formats.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that coding and gold do not agree on.
 *
 * @param wrong slots of a matched event that differ: actor, recipient, third, date, place, status,
 *     source; else empty
 * @param gold what the gold says; null when only the coder has the event
 * @param coded what the coder says; null when only the gold has the event
 */
public record Misjudgement(
    String report, Kind kind, List<String> wrong, @Nullable Side gold, @Nullable Side coded) {

  /** What went wrong. */
  public enum Kind {
    /** Both have the event, slots differ. */
    SLOTS,
    /** Only the gold has it. */
    MISSED,
    /** Only the coder has it. */
    SPURIOUS
  }

  /** An event in short; {@code rule} is the frame that made it, null in gold. */
  public record Side(
      String type,
      String trigger,
      List<String> actor,
      List<String> recipient,
      List<String> third,
      @Nullable String from,
      @Nullable String to,
      @Nullable String place,
      @Nullable String status,
      List<String> source,
      String text,
      @Nullable String rule) {

    static Side of(Event e) {
      return new Side(
          e.type(),
          e.trigger(),
          names(e.actor()),
          names(e.recipient()),
          names(e.third()),
          e.from(),
          e.to(),
          e.place(),
          e.status(),
          names(e.attribution()),
          e.text(),
          e.rule());
    }

    private static List<String> names(List<Actor> actors) {
      return actors.stream().map(Actor::shown).toList();
    }
  }
}

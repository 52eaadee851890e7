package org.isnad.formats.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event of a gold report or one coded statement, in the shape in which they are compared.
 *
 * @param types the type and, in gold, those that could be defended
 * @param text the quote or sentence
 * @param quote where the gold quote stands; null for statements
 * @param at where the trigger stands; null when the offsets do not hold the words
 * @param roles roles of third parties by name, as the gold gives them
 * @param rule the frame that made a statement, or null
 */
record Event(
    @Nullable String id,
    String type,
    Set<String> types,
    String text,
    String trigger,
    @Nullable Span quote,
    @Nullable Span at,
    @Nullable String from,
    @Nullable String to,
    @Nullable String place,
    @Nullable String status,
    @Nullable String sameAs,
    @Nullable String force,
    boolean content,
    List<Actor> actor,
    List<Actor> recipient,
    List<Actor> third,
    List<Actor> attribution,
    Map<String, String> roles,
    @Nullable String rule) {

  /** Offsets in UTF-16 units, the end exclusive. */
  record Span(int start, int end) {
    boolean holds(Span other) {
      return start <= other.start && other.end <= end;
    }
  }

  /** Actors and recipients together. */
  List<Actor> parties() {
    return Stream.concat(actor.stream(), recipient.stream()).toList();
  }

  /** Fact, plan, negated, or null for a status that the codebook does not have. */
  @Nullable String statusClass() {
    return status == null
        ? null
        : switch (status) {
          case "occurred", "ongoing" -> "fact";
          case "future", "called_for", "hypothetical" -> "plan";
          case "negated" -> "negated";
          default -> null;
        };
  }

  boolean isFact() {
    return "fact".equals(statusClass());
  }
}

package org.isnad.story.slot;

import java.util.List;
import java.util.Locale;

/**
 * Values of one slot that exclude each other.
 *
 * @param kind of contradiction
 * @param slot in which
 * @param values that exclude each other, the best supported first
 * @param within true when one report contradicts itself
 */
public record Contradiction(Kind kind, SlotName slot, List<SlotValue> values, boolean within) {
  /** What the values are at odds about. */
  public enum Kind {
    /** Happened or not. */
    POLARITY,
    /** A day, a place, a number. */
    VALUE,
    /** Who. */
    IDENTITY,
    /** Truce, understanding, agreement. */
    TYPE,
    /** Mediator, sponsor, guarantor. */
    ROLE,
    /** The whole or a part. */
    SCOPE;

    /** The word used in output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Contradiction {
    values = List.copyOf(values);
  }
}

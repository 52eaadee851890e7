package org.isnad.story.process;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of a ceasefire. */
public enum TruceState {
  CALLED_FOR,
  PROPOSED,
  ACCEPTED_BY_ONE,
  REJECTED,
  DECLARED,
  AGREED,
  SCHEDULED,
  IN_FORCE,
  /** A party or monitor alleges a violation; an allegation breaks nothing. */
  CONTESTED,
  SUSPENDED,
  RENEWED,
  EXPIRED,
  /** A party renounces it in words, or a named rule says so. */
  COLLAPSED,
  SUPERSEDED,
  /** A party denies that there is one. */
  DISPUTED_EXISTENCE;

  private static final Set<TruceState> ENDS = EnumSet.of(EXPIRED, COLLAPSED, SUPERSEDED);
  private static final Set<TruceState> BEGINS =
      EnumSet.of(CALLED_FOR, PROPOSED, REJECTED, ACCEPTED_BY_ONE, DECLARED, AGREED);

  /** True of the last state of a life. */
  public boolean isEnd() {
    return ENDS.contains(this);
  }

  /** True when the state usually follows the other; null is the beginning. */
  public boolean follows(@Nullable TruceState before) {
    if (before == null) {
      return this != CONTESTED && this != RENEWED && this != EXPIRED && this != COLLAPSED;
    }
    if (before.isEnd()) {
      return false;
    }
    return switch (this) {
      case DISPUTED_EXISTENCE, IN_FORCE -> true;
      case CALLED_FOR, PROPOSED, REJECTED, ACCEPTED_BY_ONE -> BEGINS.contains(before);
      case DECLARED, AGREED -> BEGINS.contains(before) || before == DISPUTED_EXISTENCE;
      case SCHEDULED -> before == DECLARED || before == AGREED || before == ACCEPTED_BY_ONE;
      case CONTESTED, SUSPENDED, EXPIRED, COLLAPSED, RENEWED, SUPERSEDED ->
          !BEGINS.contains(before) || before == DECLARED || before == AGREED;
    };
  }
}

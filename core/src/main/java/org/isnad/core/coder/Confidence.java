package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;

/**
 * How sure the coder is that the sentence tells an event of this type: the share of statements with
 * the same marks that human coders of Arabic reports have as well. A logistic regression on those
 * marks (Hosmer and Lemeshow, Applied Logistic Regression, ch. 1); the weights were fitted on coded
 * reports, {@code scripts/bench accuracy} prints how well they hold.
 */
final class Confidence {
  private static final double BIAS = 0.47;
  private static final double NOUN = -0.26;
  private static final double ACTOR_STATED = 0.80;
  private static final double ACTOR_INFERRED = 0.51;
  private static final double RECIPIENT_STATED = 0.72;
  private static final double RECIPIENT_INFERRED = 0.24;
  private static final double THIRD = 0.94;
  private static final double PLACE = 0.39;
  private static final double DATE = 0.86;
  private static final double PLAN = -0.51;
  private static final double NEGATED = -0.06;
  private static final double TITLE = 0.36;
  private static final double LONG = -0.29;
  private static final double NOUN_WITH_ACTOR = -0.34;
  private static final double NOUN_WITH_RECIPIENT = 0.02;

  /** Characters from which a sentence counts as long. */
  private static final int LONG_SENTENCE = 260;

  private Confidence() {}

  /** 0 to 1, with two decimals. */
  static double of(Resolved r, int sentenceLength) {
    Draft d = r.draft;
    boolean noun = d.nominal || d.rule.endsWith(".noun") || d.rule.endsWith(".exist");
    double z = BIAS + type(d.type);
    z += noun ? NOUN : 0;
    z += side(r.actor, ACTOR_STATED, ACTOR_INFERRED);
    z += side(r.recipient, RECIPIENT_STATED, RECIPIENT_INFERRED);
    z += noun && !r.actor.isEmpty() ? NOUN_WITH_ACTOR : 0;
    z += noun && !r.recipient.isEmpty() ? NOUN_WITH_RECIPIENT : 0;
    z += r.third.isEmpty() ? 0 : THIRD;
    z += r.place == null ? 0 : PLACE;
    z += r.date.from() == null && r.date.to() == null ? 0 : DATE;
    boolean plan =
        d.status == Status.FUTURE
            || d.status == Status.CALLED_FOR
            || d.status == Status.HYPOTHETICAL;
    z += plan ? PLAN : d.status == Status.NEGATED ? NEGATED : 0;
    z += d.sentence == 0 ? TITLE : 0;
    z += sentenceLength > LONG_SENTENCE ? LONG : 0;
    return Math.round(100 / (1 + Math.exp(-z))) / 100.0;
  }

  private static double side(List<Resolved.Filler> side, double stated, double inferred) {
    if (side.isEmpty()) {
      return 0;
    }
    return side.stream().anyMatch(f -> f.basis() == Basis.STATED) ? stated : inferred;
  }

  private static double type(EventType type) {
    return switch (type) {
      case AGREE -> 0.18;
      case CONSULT -> -0.33;
      case SUPPORT -> -0.07;
      case CONCEDE -> -0.27;
      case COOPERATE -> -0.24;
      case AID -> -0.27;
      case RETREAT -> -0.79;
      case REQUEST -> 0.57;
      case ACCUSE -> 0.21;
      case REJECT -> 0.73;
      case THREATEN -> 0.29;
      case PROTEST -> 0.34;
      case SANCTION -> -0.13;
      case MOBILIZE -> -0.17;
      case COERCE -> -0.04;
      case ASSAULT -> -0.02;
    };
  }
}

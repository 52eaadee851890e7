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
  private static final double BIAS = 0.38;
  private static final double NOUN = -0.24;
  private static final double ACTOR_STATED = 0.93;
  private static final double ACTOR_INFERRED = 0.47;
  private static final double RECIPIENT_STATED = 0.61;
  private static final double RECIPIENT_INFERRED = 0.11;
  private static final double THIRD = 0.82;
  private static final double PLACE = 0.42;
  private static final double DATE = 0.84;
  private static final double PLAN = -0.55;
  private static final double NEGATED = -0.14;
  private static final double TITLE = 0.25;
  private static final double LONG = -0.22;
  private static final double NOUN_WITH_ACTOR = -0.42;
  private static final double NOUN_WITH_RECIPIENT = 0.16;

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
      case AGREE -> 0.27;
      case CONSULT -> -0.22;
      case SUPPORT -> -0.03;
      case CONCEDE -> -0.34;
      case COOPERATE -> -0.24;
      case AID -> -0.22;
      case RETREAT -> -0.95;
      case REQUEST -> 0.58;
      case ACCUSE -> 0.38;
      case REJECT -> 0.73;
      case THREATEN -> 0.22;
      case PROTEST -> 0.08;
      case SANCTION -> -0.12;
      case MOBILIZE -> -0.15;
      case COERCE -> 0.01;
      case ASSAULT -> 0.02;
    };
  }
}

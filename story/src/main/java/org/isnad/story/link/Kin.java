package org.isnad.story.link;

import java.util.Set;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;

/**
 * Families of types within which reports word one event differently: what one calls a meeting
 * another calls talks, and a deal is reached, signed, announced or welcomed as concluded.
 */
public enum Kin {
  /** An agreement or truce is reached, signed, declared. */
  DEAL(false, true),
  /** Visits, meetings, talks, calls, mediation. */
  TALK(false, true),
  /** A truce holds or begins. */
  CALM(false, true),
  /** Force is used, by one or by both. */
  FORCE(true, true),
  /** Troops leave, a place is handed over. */
  WITHDRAWAL(true, false),
  /** People are set free, exchanged. */
  RELEASE(true, false),
  /** Arms are laid down. */
  DISARM(true, false),
  /** Ways and crossings are opened, people let through. */
  ACCESS(true, false),
  /** Somebody gives up a post. */
  RESIGN(true, false),
  /** Other giving way on paper. */
  CONCEDE(true, false),
  AGREE(true, false),
  SUPPORT(true, false),
  COOPERATE(true, true),
  AID(true, false),
  REQUEST(true, false),
  ACCUSE(true, false),
  REJECT(true, false),
  THREATEN(true, false),
  PROTEST(true, false),
  SANCTION(true, false),
  MOBILIZE(true, false),
  COERCE(true, false);

  private static final Set<String> DEALS = Set.of("057", "0871", "087", "0356", "037", "0872");

  private final boolean directed;
  private final boolean mutual;

  Kin(boolean directed, boolean mutual) {
    this.directed = directed;
    this.mutual = mutual;
  }

  /** True when who does it and to whom it is done are different things. */
  public boolean isDirected() {
    return directed && !mutual;
  }

  /** The family of a statement. */
  public static Kin of(Statement s) {
    String mode = s.mode() == null ? "" : s.mode();
    return switch (s.type()) {
      case AGREE -> agree(s);
      case CONCEDE -> DEALS.contains(s.cameo()) || s.instrument() != null ? DEAL : CONCEDE;
      case SUPPORT -> s.cameo().equals("057") ? DEAL : SUPPORT;
      case CONSULT -> TALK;
      case RETREAT ->
          switch (mode) {
            case "ceasefire" -> CALM;
            case "release" -> RELEASE;
            case "disarm" -> DISARM;
            case "access" -> ACCESS;
            case "resign" -> RESIGN;
            default -> WITHDRAWAL;
          };
      case ASSAULT -> FORCE;
      default -> valueOf(s.type().name());
    };
  }

  private static Kin agree(Statement s) {
    boolean meeting =
        s.cameo().equals("036") || s.status() == Status.FUTURE && s.cameo().startsWith("04");
    if (meeting) {
      return TALK;
    }
    boolean deal = s.instrument() != null || DEALS.contains(s.cameo());
    return deal || s.type() == EventType.AGREE && s.actor().size() > 1 ? DEAL : AGREE;
  }
}

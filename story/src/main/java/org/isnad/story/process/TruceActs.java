package org.isnad.story.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.Status;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of an event do to a truce.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>reach, sign, announce together</td><td>AGREED</td></tr>
 *   <tr><td>one declares (CAMEO 0871)</td><td>DECLARED</td></tr>
 *   <tr><td>one accepts</td><td>ACCEPTED_BY_ONE</td></tr>
 *   <tr><td>appeal, demand (0256, 1056)</td><td>CALLED_FOR</td></tr>
 *   <tr><td>refusal (1246)</td><td>REJECTED</td></tr>
 *   <tr><td>«دخلت حيز التنفيذ», «صمدت»</td><td>IN_FORCE</td></tr>
 *   <tr><td>the same, still to come</td><td>SCHEDULED</td></tr>
 *   <tr><td>«تمديد», «تجديد»</td><td>RENEWED</td></tr>
 *   <tr><td>accusation of a breach, fire during a truce (196)</td><td>CONTESTED</td></tr>
 *   <tr><td>«انتهت», «انقضت»</td><td>EXPIRED</td></tr>
 *   <tr><td>a party withdraws from it (164)</td><td>COLLAPSED</td></tr>
 *   <tr><td>a denial that it was agreed</td><td>DISPUTED_EXISTENCE</td></tr>
 * </table>
 */
final class TruceActs {
  private static final Set<String> CALLS = Set.of("0256", "1056");

  private TruceActs() {}

  /** The statements of an event by the state they speak for; empty when it is not about a truce. */
  static Map<TruceState, List<Told>> of(Event event) {
    Map<TruceState, List<Told>> acts = new EnumMap<>(TruceState.class);
    for (Told t : event.told()) {
      TruceState state = state(t.statement());
      if (state != null) {
        acts.computeIfAbsent(state, s -> new ArrayList<>()).add(t);
      }
    }
    return acts;
  }

  private static @Nullable TruceState state(Statement s) {
    String words =
        s.instrument() == null ? s.trigger().text() : s.instrument() + " " + s.trigger().text();
    boolean named = Words.has("truce", words);
    return switch (s.type()) {
      case AGREE, SUPPORT, CONCEDE -> named || s.cameo().equals("0871") ? deal(s, words) : null;
      case RETREAT -> "ceasefire".equals(s.mode()) ? calm(s, words) : null;
      case REQUEST ->
          CALLS.contains(s.cameo()) && Words.has("truce", s.text()) ? TruceState.CALLED_FOR : null;
      case REJECT -> Words.has("truce", s.text()) ? TruceState.REJECTED : null;
      case ACCUSE -> breach(s) ? TruceState.CONTESTED : null;
      case ASSAULT -> s.cameo().equals("196") && s.status().isFact() ? TruceState.CONTESTED : null;
      case SANCTION -> Words.has("truce", s.text()) && s.status().isFact() ? ended(s) : null;
      default -> null;
    };
  }

  private static TruceState deal(Statement s, String words) {
    if (s.status() == Status.NEGATED) {
      return "denied".equals(s.statusDetail())
          ? TruceState.DISPUTED_EXISTENCE
          : TruceState.REJECTED;
    }
    if (s.status() == Status.CALLED_FOR) {
      return TruceState.CALLED_FOR;
    }
    if (!s.status().isFact() || "offered".equals(s.statusDetail())) {
      return TruceState.PROPOSED;
    }
    TruceState turn = turn(words);
    if (turn != null) {
      return turn;
    }
    if (s.type() == org.isnad.core.event.EventType.CONCEDE) {
      return s.actor().size() > 1 ? TruceState.AGREED : TruceState.DECLARED;
    }
    boolean one = s.actor().size() == 1 && s.recipient().isEmpty() && s.third().isEmpty();
    return one && s.cameo().startsWith("03") ? TruceState.ACCEPTED_BY_ONE : TruceState.AGREED;
  }

  private static TruceState calm(Statement s, String words) {
    TruceState turn = turn(words);
    if (turn != null) {
      return turn;
    }
    return switch (s.status()) {
      case OCCURRED, ONGOING -> TruceState.IN_FORCE;
      case FUTURE -> TruceState.SCHEDULED;
      case CALLED_FOR -> TruceState.CALLED_FOR;
      case NEGATED -> TruceState.CONTESTED;
      case HYPOTHETICAL -> TruceState.PROPOSED;
    };
  }

  /** Prolonged, over, broken down: by the words for it. */
  private static @Nullable TruceState turn(String words) {
    if (Words.has("renew", words)) {
      return TruceState.RENEWED;
    }
    if (Words.has("expire", words)) {
      return TruceState.EXPIRED;
    }
    return Words.has("collapse", words) ? TruceState.COLLAPSED : null;
  }

  private static TruceState ended(Statement s) {
    return Words.has("expire", s.text()) && s.actor().isEmpty()
        ? TruceState.EXPIRED
        : TruceState.COLLAPSED;
  }

  /** Accuses somebody of breaking the truce or the agreement. */
  static boolean breach(Statement s) {
    return Words.has("breach", s.text())
        && (Words.has("truce", s.text()) || Words.has("deal", s.text()));
  }
}

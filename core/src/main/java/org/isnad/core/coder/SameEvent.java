package org.isnad.core.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.core.actor.Entity;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.isnad.core.language.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * Links statements of one report that tell of the same event, and lets them share its day and
 * place.
 *
 * <ul>
 *   <li>the headline and the first event of its type in the body
 *   <li>a definite noun («اللقاء», «الهجوم») and the event of its type told last, when it brings no
 *       other parties
 *   <li>events of one type whose parties meet on every side that both tell
 * </ul>
 *
 * Days and places must not clash, and what happened is not what is planned or denied.
 */
final class SameEvent {
  private static final int WINDOW = 40;
  private static final int HEADLINE_REACH = 4;
  private static final int NOUN_REACH = 8;

  private SameEvent() {}

  /**
   * Sets what each statement repeats.
   *
   * @param titled the first sentence is a headline
   */
  static void link(List<Resolved> all, boolean titled) {
    for (int j = 0; j < all.size(); j++) {
      Resolved b = all.get(j);
      Resolved a = earlier(all, j, titled);
      if (a != null) {
        b.sameAs = a.sameAs == null ? a : a.sameAs;
        if (namedAgain(a, b)) {
          share(a, b);
        }
      }
    }
  }

  private static @Nullable Resolved earlier(List<Resolved> all, int j, boolean titled) {
    Resolved b = all.get(j);
    for (int i = j - 1; i >= Math.max(0, j - WINDOW); i--) {
      Resolved a = all.get(i);
      if (comparable(a, b) && (namedAgain(a, b) || sidesMeet(a, b))) {
        return a;
      }
    }
    return titled ? headline(all, j) : null;
  }

  /** The headline's event, if this is the first of its type in the body. */
  private static @Nullable Resolved headline(List<Resolved> all, int j) {
    Resolved b = all.get(j);
    if (b.draft.sentence == 0 || b.draft.sentence > HEADLINE_REACH) {
      return null;
    }
    for (int i = 0; i < j; i++) {
      Resolved a = all.get(i);
      if (a.draft.type == b.draft.type && a.draft.sentence > 0) {
        return null;
      }
    }
    for (int i = 0; i < j; i++) {
      Resolved a = all.get(i);
      if (comparable(a, b)) {
        return a;
      }
    }
    return null;
  }

  private static boolean comparable(Resolved a, Resolved b) {
    Draft x = a.draft;
    Draft y = b.draft;
    return x.type == y.type
        && kind(x).equals(kind(y))
        && x.contentOf == null
        && y.contentOf == null
        && x.sentence != y.sentence
        && x.status.isFact() == y.status.isFact()
        && (x.status == Status.NEGATED) == (y.status == Status.NEGATED)
        && days(a.date, b.date)
        && place(a, b);
  }

  /** Visits are no talks, and the capture of a town is no raid. */
  private static String kind(Draft d) {
    String[] parts = d.rule.split("\\.");
    String kind = parts.length > 2 ? parts[2] : "";
    return kind.startsWith("visit") || kind.startsWith("arrive") || kind.startsWith("seize")
        ? kind
        : "";
  }

  private static boolean namedAgain(Resolved a, Resolved b) {
    return b.definite
        && b.draft.sentence - a.draft.sentence <= NOUN_REACH
        && parties(a).containsAll(entities(b.actor))
        && (result(a, b) || parties(a).containsAll(entities(b.recipient)));
  }

  /** «هاجم مسلحون المعسكر. وأسفر الهجوم عن مقتل …»: victims are told later (close call 14). */
  private static boolean result(Resolved a, Resolved b) {
    return b.draft.type == EventType.ASSAULT && !mutual(a.draft);
  }

  /** True of «الهجوم», «تواصل القصف»: a trigger with a definite noun that says nothing more. */
  static boolean definite(Draft d) {
    Chunk noun = noun(d);
    return noun != null && noun.definite && noun.complement == null;
  }

  /** The event noun of a trigger: «الهجوم», or «تواصل القصف» with its verb; null when none. */
  private static @Nullable Chunk noun(Draft d) {
    if (d.trigger.isNoun()) {
      return d.trigger;
    }
    for (int k = d.at; k < d.chunks.size(); k++) {
      Chunk x = d.chunks.get(k);
      if (x.first >= d.endToken) {
        return null;
      }
      if (x.isEvent()) {
        return x;
      }
    }
    return null;
  }

  private static boolean sidesMeet(Resolved a, Resolved b) {
    if (mutual(a.draft)) {
      List<Entity> x = parties(a);
      List<Entity> y = parties(b);
      int shared = shared(x, y);
      return shared > 0 && shared >= Math.min(2, Math.min(x.size(), y.size()));
    }
    boolean actors = meet(a.actor, b.actor);
    boolean recipients = meet(a.recipient, b.recipient);
    boolean alike = a.draft.cameo.equals(b.draft.cameo) && !clash(a, b);
    return alike && (actors && recipients || (actors || recipients) && sameScene(a, b));
  }

  /** Both tell the same day or the same town. */
  private static boolean sameScene(Resolved a, Resolved b) {
    boolean day = a.date.from() != null && a.date.from().equals(b.date.from());
    boolean town =
        a.place != null
            && b.place != null
            && !a.place.kind().equals("country")
            && a.place.name().equals(b.place.name());
    return day || town;
  }

  private static boolean mutual(Draft d) {
    return d.type == EventType.CONSULT
        || d.type == EventType.AGREE
        || d.type == EventType.COOPERATE;
  }

  private static boolean clash(Resolved a, Resolved b) {
    return !a.actor.isEmpty() && !b.actor.isEmpty() && !meet(a.actor, b.actor)
        || !a.recipient.isEmpty() && !b.recipient.isEmpty() && !meet(a.recipient, b.recipient);
  }

  private static boolean meet(List<Resolved.Filler> a, List<Resolved.Filler> b) {
    return shared(entities(a), entities(b)) > 0;
  }

  private static int shared(List<Entity> a, List<Entity> b) {
    int n = 0;
    for (Entity e : a) {
      n += b.stream().anyMatch(f -> alike(e, f)) ? 1 : 0;
    }
    return n;
  }

  /** The same actor, or a state and one of its own: «تركيا», «الطيران التركي». */
  private static boolean alike(Entity e, Entity f) {
    boolean own =
        e.countryRow >= 0 && f.nisbaRow == e.countryRow
            || f.countryRow >= 0 && e.nisbaRow == f.countryRow;
    return e == f || own && !e.person && !f.person;
  }

  private static List<Entity> entities(List<Resolved.Filler> side) {
    return side.stream().map(Resolved.Filler::entity).toList();
  }

  private static List<Entity> parties(Resolved r) {
    List<Entity> out = new ArrayList<>(entities(r.actor));
    out.addAll(entities(r.recipient));
    return out;
  }

  private static boolean days(EventDate a, EventDate b) {
    return !ends(a.to(), b.from()) && !ends(b.to(), a.from());
  }

  /** True when the one is known to end before the other begins. */
  private static boolean ends(@Nullable LocalDate end, @Nullable LocalDate begin) {
    return end != null && begin != null && end.isBefore(begin);
  }

  /** Places do not clash when one is unknown, or when one name is part of the other. */
  private static boolean place(Resolved a, Resolved b) {
    if (a.place == null || b.place == null) {
      return true;
    }
    String x = a.place.name().toLowerCase(Locale.ROOT);
    String y = b.place.name().toLowerCase(Locale.ROOT);
    boolean wider =
        a.place.country() != null
            && a.place.country().equals(b.place.country())
            && (a.place.kind().equals("country") || b.place.kind().equals("country"));
    return wider || x.contains(y) || y.contains(x);
  }

  /** What one statement tells of the day and place holds for the other. */
  private static void share(Resolved from, Resolved to) {
    if (to.date.from() == null && to.date.to() == null) {
      EventDate d = from.date;
      to.date =
          d.from() == null && d.to() == null
              ? to.date
              : new EventDate(d.from(), d.to(), d.precision(), d.range(), d.text(), Basis.CARRIED);
    }
    if (to.place == null && from.place != null) {
      to.place = from.place;
      to.placeChunk = from.placeChunk;
      to.placeBasis = Basis.CARRIED;
    }
  }
}

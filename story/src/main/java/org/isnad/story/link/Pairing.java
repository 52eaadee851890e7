package org.isnad.story.link;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Quantity;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.Status;
import org.isnad.core.text.Letters;
import org.isnad.story.Days;
import org.isnad.story.Names;
import org.isnad.story.Names.Likeness;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/** Two statements compared, slot by slot. */
final class Pairing {
  /** Points from which two statements are taken for one event. */
  static final int LINK = 7;

  /** Enough as well when no other event comes near. */
  static final int LINK_ALONE = 5;

  /** Points from which a statement may show that two events are one. */
  static final int MERGE = 8;

  /** Points from which they are shown to people as possibly one event. */
  static final int POSSIBLE = 4;

  private static final double NEAR_KM = 25;
  private static final int SAME_WORDS = 4;

  /**
   * A report has the deal of its headline in its body, even where the two disagree on the sides.
   */
  private static final int HEADLINE = 12;

  private final Told a;
  private final Told b;
  private final Statement x;
  private final Statement y;
  private final Kin kin;
  private final Weight weight = new Weight();
  private boolean sameDay;
  private boolean samePlace;
  private boolean sameParty;
  private boolean sameCount;
  private boolean sameText;
  private boolean told;

  private Pairing(Told a, Told b) {
    this.a = a;
    this.b = b;
    x = a.statement();
    y = b.statement();
    kin = Kin.of(x);
  }

  /**
   * How well two statements go together.
   *
   * @param points at least {@link #LINK} for one event, at least {@link #POSSIBLE} for perhaps
   * @param vetoed they exclude each other
   */
  record Outcome(int points, boolean vetoed, List<String> reasons) {
    boolean links() {
      return !vetoed && points >= LINK;
    }

    boolean possible() {
      return !vetoed && points >= POSSIBLE;
    }
  }

  static Outcome compare(Told a, Told b) {
    return new Pairing(a, b).outcome();
  }

  private Outcome outcome() {
    if (kin != Kin.of(y)) {
      weight.veto("other family of acts");
    } else if (!sameMood()) {
      weight.veto("one is told as done, the other as wanted or planned");
    } else {
      days();
      place();
      if (!weight.vetoed()) {
        parties();
        act();
        quantities();
        thirds();
        twoOfOneReport();
        text();
        held();
      }
    }
    int points = weight.points();
    return new Outcome(points, weight.vetoed(), List.copyOf(weight.reasons()));
  }

  /** A denial goes with what it denies; a plan or demand is not the act. */
  private boolean sameMood() {
    return mood(x.status()) == mood(y.status());
  }

  private static int mood(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING, NEGATED -> 0;
      case FUTURE -> 1;
      case CALLED_FOR -> 2;
      case HYPOTHETICAL -> 3;
    };
  }

  private void text() {
    String s = Letters.fold(x.text());
    String t = Letters.fold(y.text());
    if (s.equals(t) && x.trigger().text().equals(y.trigger().text())) {
      sameText = true;
      weight.add(SAME_WORDS, "the same sentence");
      return;
    }
    double shared = shared(s, t);
    if (shared > 0.5) {
      weight.add(2, "mostly the same words");
    }
  }

  private static double shared(String s, String t) {
    Set<String> p = new HashSet<>(List.of(s.split("[^\\p{L}\\p{N}]+")));
    Set<String> q = new HashSet<>(List.of(t.split("[^\\p{L}\\p{N}]+")));
    Set<String> both = new HashSet<>(p);
    both.retainAll(q);
    p.addAll(q);
    return (double) both.size() / p.size();
  }

  private void days() {
    Days p = Days.of(x.date());
    Days q = Days.of(y.date());
    if (p.unknown() || q.unknown()) {
      published(p.unknown() ? a : b, p.unknown() ? b : a, p.unknown() ? q : p);
      return;
    }
    long gap = p.gap(q);
    if (gap == 0) {
      long width = Math.max(p.width(), q.width());
      sameDay = width <= 2;
      if (width == 1) {
        weight.add(3, "the same day");
      } else {
        weight.add(width <= 10 ? 2 : width <= 45 ? 1 : 0, "days that meet");
      }
      return;
    }
    long most = kin == Kin.DEAL || kin == Kin.CALM ? 3 : 1;
    if (gap > most) {
      weight.veto(gap + " days apart");
    } else {
      weight.add(kin == Kin.DEAL || kin == Kin.CALM ? 0 : -2, gap + " days apart");
    }
  }

  /** One has no date of its own: when was it told? */
  private void published(Told undated, Told other, Days days) {
    java.time.LocalDate published = undated.published();
    java.time.LocalDate happened = days.last() != null ? days.last() : other.published();
    if (published == null || happened == null) {
      return;
    }
    long after = ChronoUnit.DAYS.between(happened, published);
    if (after < -1) {
      if (days.unknown()) {
        within(-after);
      } else {
        weight.veto("told before it happened");
      }
      return;
    }
    within(Math.abs(after));
  }

  private void within(long days) {
    if (days <= 2) {
      weight.add(1, "told within two days");
    } else if (days > 30) {
      weight.veto("no date, and told " + days + " days apart");
    } else if (days > 7) {
      weight.add(-2, "no date, and told " + days + " days apart");
    }
  }

  private void place() {
    EventPlace p = x.place();
    EventPlace q = y.place();
    if (p == null || q == null) {
      return;
    }
    if (p.resolvedPlace().equals(q.resolvedPlace())) {
      samePlace = !p.precision().equals("country");
      weight.add(samePlace ? 2 : 1, "the same place");
      return;
    }
    if (p.countryCode() != null
        && q.countryCode() != null
        && !p.countryCode().equals(q.countryCode())) {
      apart(p, q);
      return;
    }
    if (p.precision().equals("country") || q.precision().equals("country")) {
      weight.add(1, "a place in the country");
      return;
    }
    Double km = km(p, q);
    boolean wide = isWide(p) || isWide(q);
    if (km != null && km <= NEAR_KM || wide) {
      weight.add(km != null && km <= NEAR_KM ? 1 : 0, "places near each other");
    } else {
      apart(p, q);
    }
  }

  private void apart(EventPlace p, EventPlace q) {
    String reason = p.resolvedPlace() + " is not " + q.resolvedPlace();
    if (kin == Kin.DEAL || kin == Kin.CALM || kin.isDirected()) {
      weight.add(-3, reason);
    } else {
      weight.veto(reason);
    }
  }

  private static boolean isWide(EventPlace p) {
    return switch (p.precision()) {
      case "region", "admin1", "admin2", "governorate", "sea" -> true;
      default -> false;
    };
  }

  private static @Nullable Double km(EventPlace p, EventPlace q) {
    if (p.lat() == null || p.lon() == null || q.lat() == null || q.lon() == null) {
      return null;
    }
    double dLat = Math.toRadians(q.lat() - p.lat());
    double dLon = Math.toRadians(q.lon() - p.lon()) * Math.cos(Math.toRadians(p.lat()));
    return 6371 * Math.hypot(dLat, dLon);
  }

  private void parties() {
    if (kin.isDirected() && crossed()) {
      side(a.sides(), b.sides(), "side");
      weight.add(-2, "who does it to whom is told the other way round");
    } else if (kin.isDirected()) {
      side(x.actor(), y.actor(), "actor");
      side(x.recipient(), y.recipient(), "recipient");
    } else {
      side(a.sides(), b.sides(), "side");
    }
  }

  /** Each actor is the other's recipient and the other way round, by name. */
  private boolean crossed() {
    return same(x.actor(), y.recipient()) && same(x.recipient(), y.actor());
  }

  private static boolean same(List<Participant> p, List<Participant> q) {
    return !p.isEmpty() && p.stream().allMatch(one -> Names.best(one, q) == Likeness.SAME);
  }

  private void side(List<Participant> p, List<Participant> q, String slot) {
    List<Participant> fewer = p.size() <= q.size() ? p : q;
    List<Participant> more = p.size() <= q.size() ? q : p;
    long named = more.stream().filter(Names::isNamed).count();
    for (Participant one : fewer) {
      Likeness best = Names.best(one, more);
      if (best == null) {
        continue;
      }
      switch (best) {
        case SAME -> {
          sameParty = true;
          weight.add(3, slot + " " + one.identifierText());
        }
        case VARIANT -> {
          sameParty = true;
          weight.add(2, slot + " " + one.identifierText() + " by another name");
        }
        case GENERAL -> weight.add(1, slot + " " + one.identifierText() + " in part");
        case UNKNOWN -> {}
        case OTHER -> weight.add(named >= fewer.size() ? -5 : -2, "another " + slot);
      }
    }
  }

  private void act() {
    if (x.cameo().equals(y.cameo())) {
      weight.add(1, "the same code");
    } else if (kin == Kin.FORCE || kin.isDirected()) {
      boolean modes = x.mode() != null && y.mode() != null && !x.mode().equals(y.mode());
      weight.add(modes ? -2 : 0, "another kind of act");
    }
  }

  private void quantities() {
    for (Quantity q : x.quantities()) {
      for (Quantity r : y.quantities()) {
        if (q.kind().equals(r.kind()) && q.low() != null && r.low() != null) {
          sameCount |= q.low().equals(r.low());
          weight.add(q.low().equals(r.low()) ? 1 : -1, "count of " + q.kind());
          return;
        }
      }
    }
  }

  private void thirds() {
    for (Participant p : x.third()) {
      Likeness best = Names.best(p, y.third());
      if (best == Likeness.SAME || best == Likeness.VARIANT) {
        weight.add(1, "third party " + p.identifierText());
        return;
      }
    }
  }

  /** A report that speaks twice of like things mostly means two. */
  private void twoOfOneReport() {
    if (!a.report().equals(b.report())) {
      return;
    }
    boolean said = a.id().equals(y.sameAs()) || b.id().equals(x.sameAs());
    boolean one = said || x.sameAs() != null && x.sameAs().equals(y.sameAs());
    boolean headline = (x.sequence() == 0) != (y.sequence() == 0) && kin == Kin.DEAL;
    if (one) {
      told = true;
      weight.add(LINK, "the report itself tells it again");
    } else if (headline) {
      told = true;
      weight.add(HEADLINE, "the headline's deal and the body's");
    } else {
      weight.add(-2, "two statements of one report");
    }
  }

  /** Points alone do not make one event: something must hold the two together. */
  private void held() {
    boolean scene = samePlace && sameDay && sameCount;
    if (!sameParty && !scene && !sameText && !told && weight.points() >= LINK) {
      weight.add(LINK - 1 - weight.points(), "no named side in common");
    }
  }
}

package org.isnad.formats.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which gold event a coded one is, and whether their slots agree. */
final class Agreement {
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");
  private static final double ENOUGH = 0.8;
  private static final int LONG_TEXT = 600;

  private Agreement() {}

  /** A gold event and the coded one that it was matched with, by their numbers. */
  record Pair(int gold, int coded) {}

  /** Whether the actors and the recipients are right. */
  record Sides(boolean actor, boolean recipient) {
    boolean both() {
      return actor && recipient;
    }
  }

  private record Candidate(double value, int gold, int coded) {}

  /** Matches events one to one, the pairs that agree best first. */
  static List<Pair> align(List<Event> gold, List<Event> coded) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        if (comparable(gold.get(i), coded.get(j))) {
          candidates.add(new Candidate(value(gold.get(i), coded.get(j)), i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::value)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::coded));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedCoded = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedGold.contains(c.gold()) && !usedCoded.contains(c.coded())) {
        usedGold.add(c.gold());
        usedCoded.add(c.coded());
        pairs.add(new Pair(c.gold(), c.coded()));
      }
    }
    return pairs;
  }

  private static boolean comparable(Event g, Event s) {
    Event.Span quote = Objects.requireNonNull(g.quote(), "gold has quotes");
    return s.at() != null
        && s.types().stream().anyMatch(g.types()::contains)
        && quote.holds(s.at())
        && s.text().length() <= Math.max(LONG_TEXT, 2 * g.text().length());
  }

  private static double value(Event g, Event s) {
    Event.Span a = Objects.requireNonNull(g.at(), "gold has triggers");
    Event.Span b = Objects.requireNonNull(s.at(), "only placed statements are compared");
    Sides sides = sides(g, s);
    int whole = Math.min(a.end(), b.end()) > Math.max(a.start(), b.start()) ? 6 : 0;
    whole += g.type().equals(s.type()) ? 1 : 0;
    whole += 2 * ((sides.actor() ? 1 : 0) + (sides.recipient() ? 1 : 0));
    return whole - Math.abs(a.start() - b.start()) / 10000.0;
  }

  /** Mutual acts and fights whose sides the gold lists together take both sides as one list. */
  static Sides sides(Event g, Event s) {
    boolean mutual =
        MUTUAL.contains(g.type())
            || g.type().equals("ASSAULT") && g.recipient().isEmpty() && g.actor().size() > 1;
    if (mutual && side(g.parties(), s.parties())) {
      return new Sides(true, true);
    }
    return new Sides(side(g.actor(), s.actor()), side(g.recipient(), s.recipient()));
  }

  /** Right when both are empty or the members agree one to one with F1 of at least 0.8. */
  static boolean side(List<Actor> gold, List<Actor> coded) {
    if (gold.isEmpty() || coded.isEmpty()) {
      return gold.isEmpty() && coded.isEmpty();
    }
    return 2.0 * hits(gold, coded) / (gold.size() + coded.size()) >= ENOUGH;
  }

  /** Members of the gold list that have one in the coded list, each counted once. */
  static int hits(List<Actor> gold, List<Actor> coded) {
    List<Actor> left = new ArrayList<>(coded);
    int n = 0;
    for (Actor g : gold) {
      for (Actor x : left) {
        if (Naming.sameActor(g, x)) {
          left.remove(x);
          n++;
          break;
        }
      }
    }
    return n;
  }

  /** True when the chains of sources agree link by link. */
  static boolean chain(List<Actor> gold, List<Actor> coded) {
    if (gold.size() != coded.size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!Naming.sameActor(gold.get(i), coded.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean date(Event g, Event s) {
    return Objects.equals(g.from(), s.from()) && Objects.equals(g.to(), s.to());
  }

  static boolean place(Event g, Event s) {
    boolean inGold = given(g.place());
    boolean inCoded = given(s.place());
    return inGold && inCoded
        ? Naming.samePlace(Objects.requireNonNull(g.place()), Objects.requireNonNull(s.place()))
        : !inGold && !inCoded;
  }

  static boolean given(@Nullable String value) {
    return value != null && !value.isEmpty();
  }

  /** The innermost source alone. */
  static List<Actor> innermost(Event e) {
    int n = e.attribution().size();
    return n == 0 ? List.of() : e.attribution().subList(n - 1, n);
  }

  /** For each event the one that stands for all mentions of the same real event. */
  static List<Object> clusters(List<Event> events) {
    Map<Object, Object> root = new HashMap<>();
    for (Event e : events) {
      if (given(e.sameAs()) && e.id() != null) {
        Object from = find(root, e.id());
        root.put(from, find(root, Objects.requireNonNull(e.sameAs())));
      }
    }
    List<Object> found = new ArrayList<>();
    for (Event e : events) {
      found.add(e.id() == null ? new Object() : find(root, e.id()));
    }
    return found;
  }

  private static Object find(Map<Object, Object> root, Object x) {
    Object at = x;
    for (Object up = root.getOrDefault(at, at); !up.equals(at); up = root.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }
}

package org.isnad.formats.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.formats.evaluate.Agreement.Pair;
import org.isnad.formats.evaluate.Agreement.Sides;

/** Counts right, coded and gold over reports. */
final class Tally {
  private static final int RIGHT = 0;
  private static final int CODED = 1;
  private static final int GOLD = 2;

  private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);
  private final Map<String, int[]> types = new LinkedHashMap<>();
  private final List<Misjudgement> errors = new ArrayList<>();
  private int gold;
  private int coded;
  private int reversed;
  private int plans;
  private int plansAsFact;

  Tally() {
    for (Measure m : Measure.values()) {
      counts.put(m, new int[3]);
    }
  }

  void report(String id, Coding.Sheet goldSheet, Coding.Sheet codedSheet) {
    if (goldSheet.withContent) {
      List<Pair> pairs = Agreement.align(goldSheet.content, codedSheet.content);
      int right = 0;
      for (Pair p : pairs) {
        String force = goldSheet.content.get(p.gold()).force();
        right += Objects.equals(force, codedSheet.content.get(p.coded()).force()) ? 1 : 0;
      }
      add(Measure.CONTENT, right, codedSheet.content.size(), goldSheet.content.size());
    }
    List<Event> g = goldSheet.events;
    List<Event> s = codedSheet.events;
    gold += g.size();
    coded += s.size();
    List<Pair> pairs = Agreement.align(g, s);
    types(g, s, pairs);
    sameEvents(g, s, pairs);
    for (Pair p : pairs) {
      matched(id, g.get(p.gold()), s.get(p.coded()));
    }
    unmatched(id, g, s, pairs);
  }

  private void add(Measure m, int right, int inCoded, int inGold) {
    int[] c = counts(m);
    c[RIGHT] += right;
    c[CODED] += inCoded;
    c[GOLD] += inGold;
  }

  private void add(Measure m, boolean right, boolean inCoded, boolean inGold) {
    add(m, right ? 1 : 0, inCoded ? 1 : 0, inGold ? 1 : 0);
  }

  private int[] counts(Measure m) {
    return Objects.requireNonNull(counts.get(m));
  }

  private int[] type(String type) {
    return types.computeIfAbsent(type, t -> new int[3]);
  }

  private void types(List<Event> g, List<Event> s, List<Pair> pairs) {
    g.forEach(e -> type(e.type())[0]++);
    Map<Integer, String> matchedAs = new HashMap<>();
    pairs.forEach(p -> matchedAs.put(p.coded(), g.get(p.gold()).type()));
    for (int j = 0; j < s.size(); j++) {
      type(matchedAs.getOrDefault(j, s.get(j).type()))[1]++;
    }
  }

  private void sameEvents(List<Event> g, List<Event> s, List<Pair> pairs) {
    List<Object> inGold = Agreement.clusters(g);
    List<Object> inCoded = Agreement.clusters(s);
    for (int x = 0; x < pairs.size(); x++) {
      for (int y = 0; y < x; y++) {
        Pair p = pairs.get(x);
        Pair q = pairs.get(y);
        boolean a = inGold.get(p.gold()).equals(inGold.get(q.gold()));
        boolean b = inCoded.get(p.coded()).equals(inCoded.get(q.coded()));
        add(Measure.SAME_AS, a && b, b, a);
      }
    }
  }

  private void matched(String report, Event g, Event s) {
    Sides sides = Agreement.sides(g, s);
    boolean third = Agreement.side(g.third(), s.third());
    boolean date = Agreement.date(g, s);
    boolean place = Agreement.place(g, s);
    boolean status = Objects.equals(g.statusClass(), s.statusClass());
    boolean source = Agreement.side(Agreement.innermost(g), Agreement.innermost(s));
    type(g.type())[2]++;
    counts(Measure.DETECT)[RIGHT]++;
    counts(Measure.WHO)[RIGHT] += sides.actor() ? 1 : 0;
    counts(Measure.TRIPLE)[RIGHT] += sides.both() ? 1 : 0;
    boolean full = sides.both() && third && date && place && status && source;
    counts(Measure.FULL)[RIGHT] += full ? 1 : 0;
    if (!sides.both() && !g.actor().isEmpty() && !g.recipient().isEmpty()) {
      boolean swapped =
          Agreement.side(g.actor(), s.recipient()) && Agreement.side(g.recipient(), s.actor());
      reversed += swapped ? 1 : 0;
    }
    List<Actor> parties = g.parties();
    List<Actor> codedParties = s.parties();
    add(
        Measure.PARTIES,
        Agreement.hits(parties, codedParties),
        codedParties.size(),
        parties.size());
    slots(g, s, third, date, place, source);
    roles(g, s);
    if (!g.isFact()) {
      plans++;
      plansAsFact += s.isFact() ? 1 : 0;
    }
    List<String> wrong = new ArrayList<>();
    wrong(wrong, "actor", sides.actor());
    wrong(wrong, "recipient", sides.recipient());
    wrong(wrong, "third", third);
    wrong(wrong, "date", date);
    wrong(wrong, "place", place);
    wrong(wrong, "status", status);
    wrong(wrong, "source", source);
    if (!wrong.isEmpty()) {
      errors.add(
          new Misjudgement(
              report,
              Misjudgement.Kind.SLOTS,
              List.copyOf(wrong),
              Misjudgement.Side.of(g),
              Misjudgement.Side.of(s)));
    }
  }

  private void slots(Event g, Event s, boolean third, boolean date, boolean place, boolean source) {
    boolean goldDate = Agreement.given(g.from()) || Agreement.given(g.to());
    boolean codedDate = Agreement.given(s.from()) || Agreement.given(s.to());
    add(Measure.DATE, date && goldDate, codedDate, goldDate);
    boolean goldPlace = Agreement.given(g.place());
    add(Measure.PLACE, place && goldPlace, Agreement.given(s.place()), goldPlace);
    boolean goldSource = !g.attribution().isEmpty();
    add(Measure.SOURCE, source && goldSource, !s.attribution().isEmpty(), goldSource);
    boolean goldThird = !g.third().isEmpty();
    add(Measure.THIRD, third && goldThird, !s.third().isEmpty(), goldThird);
    boolean goldChain = g.attribution().size() > 1;
    boolean chain = goldChain && Agreement.chain(g.attribution(), s.attribution());
    add(Measure.CHAIN, chain, s.attribution().size() > 1, goldChain);
    boolean same = Objects.equals(g.statusClass(), s.statusClass());
    add(Measure.NONFACT, !g.isFact() && same, !s.isFact(), !g.isFact());
  }

  private void roles(Event g, Event s) {
    if (g.roles().isEmpty()) {
      return;
    }
    Map<String, String> said = new HashMap<>(s.roles());
    if (said.isEmpty()) {
      for (Actor x : s.third()) {
        if (x.role() != null) {
          said.put(x.name(), x.role());
        }
      }
    }
    int right = 0;
    for (Actor x : g.third()) {
      String role = g.roles().get(x.name());
      boolean found =
          role != null
              && s.third().stream()
                  .anyMatch(y -> Naming.sameActor(x, y) && role.equals(said.get(y.name())));
      right += found ? 1 : 0;
    }
    add(Measure.ROLE, right, said.size(), g.roles().size());
  }

  private static void wrong(List<String> wrong, String slot, boolean right) {
    if (!right) {
      wrong.add(slot);
    }
  }

  private void unmatched(String report, List<Event> g, List<Event> s, List<Pair> pairs) {
    Set<Integer> inGold = new HashSet<>();
    Set<Integer> inCoded = new HashSet<>();
    for (Pair p : pairs) {
      inGold.add(p.gold());
      inCoded.add(p.coded());
    }
    for (int i = 0; i < g.size(); i++) {
      if (!inGold.contains(i)) {
        Misjudgement.Side side = Misjudgement.Side.of(g.get(i));
        errors.add(new Misjudgement(report, Misjudgement.Kind.MISSED, List.of(), side, null));
      }
    }
    for (int j = 0; j < s.size(); j++) {
      if (!inCoded.contains(j)) {
        Misjudgement.Side side = Misjudgement.Side.of(s.get(j));
        errors.add(new Misjudgement(report, Misjudgement.Kind.SPURIOUS, List.of(), null, side));
      }
    }
  }

  Evaluation result(int reports, int unplaced) {
    for (Measure m : List.of(Measure.DETECT, Measure.WHO, Measure.TRIPLE, Measure.FULL)) {
      counts(m)[CODED] = coded;
      counts(m)[GOLD] = gold;
    }
    Map<Measure, Measure.Score> scores = new EnumMap<>(Measure.class);
    counts.forEach((m, c) -> scores.put(m, Measure.Score.of(c[RIGHT], c[CODED], c[GOLD])));
    Map<String, Evaluation.TypeCount> counted = new LinkedHashMap<>();
    types.entrySet().stream()
        .sorted((x, y) -> Integer.compare(y.getValue()[0], x.getValue()[0]))
        .forEach(
            e -> {
              int[] c = e.getValue();
              counted.put(e.getKey(), new Evaluation.TypeCount(c[0], c[1], c[2]));
            });
    return new Evaluation(
        reports,
        gold,
        coded,
        unplaced,
        scores,
        Measure.share(plansAsFact, plans),
        Measure.share(reversed, counts(Measure.DETECT)[RIGHT]),
        counted,
        errors);
  }
}

package org.isnad.story.slot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Quantity;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.Status;
import org.isnad.story.Days;
import org.isnad.story.Names;
import org.isnad.story.Names.Likeness;
import org.isnad.story.Origins;
import org.isnad.story.Told;
import org.isnad.story.Words;
import org.isnad.story.link.Kin;
import org.jspecify.annotations.Nullable;

/**
 * All values that the statements of an event give, slot by slot.
 *
 * <ul>
 *   <li>days exclude each other when they have no day in common
 *   <li>places exclude each other when they are two of a kind in one country, or of two countries
 *   <li>sides exclude each other when they are two actors in the same slot and no statement has
 *       both
 *   <li>who meets and who agrees are one list, whoever is named as the doer
 *   <li>a third party has one role, an agreement one kind, a thing is whole or in part
 *   <li>counts exclude each other when their ranges have no number in common
 * </ul>
 */
public final class Slots {
  private static final Comparator<SlotValue> BEST_FIRST =
      Comparator.comparingInt((SlotValue v) -> -v.origins().size())
          .thenComparingInt(v -> -v.supports().size())
          .thenComparing(SlotValue::value);

  private final List<Told> told;
  private final Map<SlotName, List<Group>> groups = new EnumMap<>(SlotName.class);

  /** Statements that give one value. */
  private static final class Group {
    final String subject;
    final String value;
    final Object sample;
    final List<Told> told = new ArrayList<>();

    Group(String subject, String value, Object sample) {
      this.subject = subject;
      this.value = value;
      this.sample = sample;
    }
  }

  private Slots(Collection<Told> told) {
    this.told = List.copyOf(told);
    this.told.forEach(this::read);
  }

  /** The slots of an event's statements. */
  public static Slots of(Collection<Told> told) {
    return new Slots(told);
  }

  private void read(Told t) {
    Statement s = t.statement();
    add(SlotName.REALITY, "", s.status() == Status.NEGATED ? denied(s) : s.status().word(), s, t);
    boolean mutual = isMutual(s);
    s.actor().forEach(p -> actor(SlotName.ACTOR, p, t));
    s.recipient().forEach(p -> actor(mutual ? SlotName.ACTOR : SlotName.RECIPIENT, p, t));
    for (Participant p : s.third()) {
      add(SlotName.THIRD, p.identifierText(), String.valueOf(p.role()), p, t);
    }
    Days days = Days.of(s.date());
    if (!days.unknown()) {
      add(SlotName.DATE, "", days.toString(), days, t);
    }
    if (s.place() != null) {
      add(SlotName.PLACE, "", s.place().resolvedPlace(), s.place(), t);
    }
    String act = s.mode() == null ? s.type().name() : s.type().name() + " " + s.mode();
    add(SlotName.TYPE, "", act, s, t);
    instrument(s, t);
    for (Quantity q : s.quantities()) {
      add(SlotName.COUNT, q.kind(), range(q), q, t);
    }
  }

  private static String denied(Statement s) {
    return "denied".equals(s.statusDetail()) ? "denied" : "negated";
  }

  private void actor(SlotName slot, Participant p, Told t) {
    for (Group g : groups.getOrDefault(slot, List.of())) {
      if (Names.isNamed(p)
          && g.sample instanceof Participant other
          && Names.compare(p, other).compareTo(Likeness.VARIANT) <= 0
          && isFull(other) == isFull(p)) {
        g.told.add(t);
        return;
      }
    }
    add(slot, "", Names.isBare(p) ? p.entityText() : p.identifierText(), p, t);
  }

  /** A surname alone is a value of its own: it may be anybody's of that name. */
  private static boolean isFull(Participant p) {
    return p.nameAr() != null ? !Names.isBare(p) : Names.skeletons(p).size() > 1;
  }

  private void instrument(Statement s, Told t) {
    String words = s.instrument() != null ? s.instrument() : s.trigger().text();
    String word = Words.first("truce", words);
    word = word == null ? Words.first("deal", words) : word;
    if (word != null) {
      add(SlotName.INSTRUMENT, "", word, word, t);
    }
    if (Words.has("part", s.text())) {
      add(SlotName.EXTENT, "", "part", s, t);
    } else if (Words.has("whole", s.text())) {
      add(SlotName.EXTENT, "", "whole", s, t);
    }
  }

  private static String range(Quantity q) {
    if (q.low() == null && q.high() == null) {
      return q.words();
    }
    return q.low() != null && q.low().equals(q.high())
        ? q.low().toString()
        : (q.low() == null ? "?" : q.low()) + "–" + (q.high() == null ? "?" : q.high());
  }

  private void add(SlotName slot, String subject, String value, Object sample, Told t) {
    List<Group> all = groups.computeIfAbsent(slot, s -> new ArrayList<>());
    for (Group g : all) {
      if (g.value.equals(value) && g.subject.equals(subject)) {
        g.told.add(t);
        return;
      }
    }
    Group g = new Group(subject, value, sample);
    g.told.add(t);
    all.add(g);
  }

  /** The values of a slot, those of most independent origins first. */
  public List<SlotValue> values(SlotName slot) {
    List<Group> all = groups.getOrDefault(slot, List.of());
    return all.stream().map(g -> value(slot, g, all)).sorted(BEST_FIRST).toList();
  }

  private SlotValue value(SlotName slot, Group g, List<Group> all) {
    Set<String> contests = new LinkedHashSet<>();
    for (Group other : all) {
      if (other != g && excludes(slot).test(g, other)) {
        other.told.forEach(t -> contests.add(t.id()));
      }
    }
    g.told.forEach(t -> contests.remove(t.id()));
    return new SlotValue(
        slot,
        g.subject,
        g.value,
        g.told.stream().map(Told::id).distinct().toList(),
        List.copyOf(contests),
        Origins.of(g.told));
  }

  private BiPredicate<Group, Group> excludes(SlotName slot) {
    return switch (slot) {
      case REALITY -> Slots::polarity;
      case ACTOR, RECIPIENT -> (a, b) -> persons(slot, a, b);
      case THIRD, COUNT -> Slots::ofOneSubject;
      case DATE ->
          (a, b) -> a.sample instanceof Days x && b.sample instanceof Days y && x.gap(y) > 0;
      case PLACE ->
          (a, b) ->
              a.sample instanceof EventPlace x && b.sample instanceof EventPlace y && apart(x, y);
      case INSTRUMENT -> (a, b) -> Words.has("truce", a.value) != Words.has("truce", b.value);
      case EXTENT -> (a, b) -> true;
      case TYPE -> (a, b) -> false;
    };
  }

  private static boolean polarity(Group a, Group b) {
    return isNo(a) != isNo(b);
  }

  private static boolean isNo(Group g) {
    return g.value.equals("denied") || g.value.equals("negated");
  }

  private static boolean persons(SlotName slot, Group a, Group b) {
    if (!(a.sample instanceof Participant p) || !(b.sample instanceof Participant q)) {
      return false;
    }
    boolean together = a.told.stream().anyMatch(b.told::contains);
    if (together || !Names.isNamed(p) || !Names.isNamed(q)) {
      return false;
    }
    Likeness likeness = Names.compare(p, q);
    boolean other =
        likeness == Likeness.OTHER || likeness == Likeness.VARIANT && isFull(p) != isFull(q);
    return other && inPlaceOf(slot, a, b);
  }

  /** Two statements name as many, so that one stands where the other does; else one tells less. */
  private static boolean inPlaceOf(SlotName slot, Group a, Group b) {
    for (Told t : a.told) {
      for (Told u : b.told) {
        if (fillers(slot, t).size() == fillers(slot, u).size()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Participant> fillers(SlotName slot, Told t) {
    if (isMutual(t.statement())) {
      return t.sides();
    }
    return slot == SlotName.ACTOR ? t.statement().actor() : t.statement().recipient();
  }

  private static boolean isMutual(Statement s) {
    Kin kin = Kin.of(s);
    return kin == Kin.TALK || kin == Kin.DEAL || kin == Kin.CALM;
  }

  private static boolean ofOneSubject(Group a, Group b) {
    if (!a.subject.equals(b.subject)) {
      return false;
    }
    if (a.sample instanceof Quantity p && b.sample instanceof Quantity q) {
      return below(p, q) || below(q, p);
    }
    return true;
  }

  private static boolean below(Quantity p, Quantity q) {
    return p.high() != null && q.low() != null && p.high() < q.low();
  }

  /** A city lies in its region and country; two cities are two places. */
  private static boolean apart(EventPlace p, EventPlace q) {
    boolean countries =
        p.countryCode() != null
            && q.countryCode() != null
            && !p.countryCode().equals(q.countryCode());
    return countries || p.precision().equals(q.precision());
  }

  /** The contradictions among the values. */
  public List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Map.Entry<SlotName, List<Group>> slot : groups.entrySet()) {
      Map<String, List<SlotValue>> bySubject = new java.util.TreeMap<>();
      for (SlotValue v : values(slot.getKey())) {
        if (!v.contests().isEmpty()) {
          bySubject.computeIfAbsent(v.subject(), s -> new ArrayList<>()).add(v);
        }
      }
      for (List<SlotValue> values : bySubject.values()) {
        found.add(new Contradiction(kind(slot.getKey()), slot.getKey(), values, within(values)));
      }
    }
    return found;
  }

  private boolean within(List<SlotValue> values) {
    for (Told t : told) {
      long given =
          values.stream()
              .filter(
                  v ->
                      told.stream()
                          .anyMatch(o -> sameReport(o, t) && v.supports().contains(o.id())))
              .count();
      if (given > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameReport(Told a, Told b) {
    return a.report().equals(b.report());
  }

  private static Contradiction.Kind kind(SlotName slot) {
    return switch (slot) {
      case REALITY -> Contradiction.Kind.POLARITY;
      case ACTOR, RECIPIENT -> Contradiction.Kind.IDENTITY;
      case THIRD -> Contradiction.Kind.ROLE;
      case INSTRUMENT, TYPE -> Contradiction.Kind.TYPE;
      case EXTENT -> Contradiction.Kind.SCOPE;
      case DATE, PLACE, COUNT -> Contradiction.Kind.VALUE;
    };
  }

  /** The value of most independent origins, or null when nobody gives one. */
  public @Nullable SlotValue best(SlotName slot) {
    List<SlotValue> values = values(slot);
    return values.isEmpty() ? null : values.get(0);
  }

  /**
   * What the statements together say of whether it happened: occurred, ongoing, future, called_for,
   * hypothetical, denied or negated when none says otherwise; disputed when some say it happened
   * and some that it did not.
   */
  public String reality() {
    List<SlotValue> values = values(SlotName.REALITY);
    boolean disputed = values.stream().anyMatch(v -> !v.contests().isEmpty());
    return values.isEmpty() ? "" : disputed ? "disputed" : values.get(0).value();
  }

  /** The days in which it was by the value of most origins, narrowed by those that lie within. */
  public Days days() {
    Days best = Days.UNKNOWN;
    for (SlotValue v : values(SlotName.DATE)) {
      Days days = days(v);
      if (best.unknown() || best.gap(days) == 0 && days.width() < best.width()) {
        best = days;
      }
    }
    return best;
  }

  private Days days(SlotValue value) {
    for (Group g : groups.getOrDefault(SlotName.DATE, List.of())) {
      if (g.value.equals(value.value()) && g.sample instanceof Days d) {
        return d;
      }
    }
    return Days.UNKNOWN;
  }

  /** The statements. */
  public List<Told> told() {
    return told;
  }

  /** The independent origins of all statements. */
  public Set<String> origins() {
    return Origins.of(told);
  }
}

package org.isnad.story.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.isnad.story.Days;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.Words;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Events about truces, in the order of their days, gathered into ceasefires.
 *
 * <p>An event belongs to the latest ceasefire that still lives and has its parties; an event that
 * names nobody belongs to that of the same report. A truce agreed more than {@link #NEW_DAYS} days
 * after the last was agreed is a new one, which supersedes it.
 */
final class Truces {
  /** After so many days a new agreement is another truce. */
  static final int NEW_DAYS = 10;

  /** After so many days without news nothing is added to a truce. */
  private static final int SILENT_DAYS = 200;

  /** Fighting on so many days of a week is collapse by rule, shown as such. */
  private static final int CLASH_DAYS = 2;

  private static final int CLASH_WINDOW = 7;

  private final Parties parties;
  private final List<Life> lives = new ArrayList<>();

  /** Denials of a breach, by report. */
  private final Map<String, List<Told>> denials = new HashMap<>();

  /** A ceasefire in the making. */
  private static final class Life {
    final Set<String> parties = new LinkedHashSet<>();
    final Set<String> declaredBy = new LinkedHashSet<>();
    final Set<String> acceptedBy = new LinkedHashSet<>();
    final Set<String> terms = new LinkedHashSet<>();
    final Set<String> places = new LinkedHashSet<>();
    final Set<String> events = new LinkedHashSet<>();
    final Set<String> reports = new LinkedHashSet<>();
    final List<Move> moves = new ArrayList<>();
    final List<Violation> violations = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final List<LocalDate> clashes = new ArrayList<>();
    @Nullable TruceState state;
    @Nullable LocalDate begun;
    @Nullable LocalDate last;
  }

  Truces(Parties parties) {
    this.parties = parties;
  }

  List<Ceasefire> of(List<Event> events) {
    for (Event e : events) {
      for (Told t : e.told()) {
        Statement s = t.statement();
        if (s.cameo().equals("196") && "denied".equals(s.statusDetail())) {
          denials.computeIfAbsent(t.report(), r -> new ArrayList<>()).add(t);
        }
      }
    }
    for (Event e : events) {
      Map<TruceState, List<Told>> acts = TruceActs.of(e);
      acts.forEach((state, told) -> act(e, state, told));
      if (acts.isEmpty()) {
        clash(e);
      }
    }
    return lives.stream()
        .filter(l -> l.begun != null || l.moves.size() > 1)
        .map(this::ceasefire)
        .toList();
  }

  private void act(Event e, TruceState state, List<Told> told) {
    Set<String> sides = parties.sides(told);
    boolean founds = state == TruceState.AGREED || state == TruceState.DECLARED;
    LocalDate day = e.day();
    Life life =
        living(sides, told, day, state == TruceState.CALLED_FOR || state == TruceState.REJECTED);
    if (life != null && founds && isAnother(life, day)) {
      move(life, TruceState.SUPERSEDED, e, told, Set.of(), "another truce was reached");
      life = null;
    }
    if (life == null) {
      boolean begins = founds || state == TruceState.IN_FORCE || state == TruceState.PROPOSED;
      if (!begins || sides.isEmpty()) {
        return;
      }
      life = new Life();
      life.parties.addAll(sides);
      lives.add(life);
    }
    if (founds || state == TruceState.IN_FORCE) {
      life.parties.addAll(sides);
      life.begun = life.begun == null ? day : life.begun;
    }
    if (founds) {
      life.declaredBy.addAll(parties.actors(told));
    }
    if (state == TruceState.ACCEPTED_BY_ONE) {
      life.acceptedBy.addAll(parties.actors(told));
      life.parties.addAll(parties.actors(told));
    }
    if (state == TruceState.CONTESTED) {
      life.violations.add(violation(life, e, told));
    }
    move(life, state, e, told, by(state, told), rule(state));
  }

  private Set<String> by(TruceState state, List<Told> told) {
    return state == TruceState.IN_FORCE ? Set.of() : parties.actors(told);
  }

  private static String rule(TruceState state) {
    return switch (state) {
      case CONTESTED -> "a breach is alleged or told";
      case DISPUTED_EXISTENCE -> "a party denies it";
      default -> "told";
    };
  }

  private static boolean isAnother(Life life, @Nullable LocalDate day) {
    return life.begun != null && day != null && ChronoUnit.DAYS.between(life.begun, day) > NEW_DAYS;
  }

  private @Nullable Life living(
      Set<String> sides, List<Told> told, @Nullable LocalDate day, boolean byStrangers) {
    for (int i = lives.size() - 1; i >= 0; i--) {
      Life life = lives.get(i);
      boolean ended = life.state != null && life.state.isEnd();
      boolean silent =
          day != null && life.last != null && ChronoUnit.DAYS.between(life.last, day) > SILENT_DAYS;
      if (ended || silent) {
        continue;
      }
      boolean shares = !Collections.disjoint(life.parties, sides);
      boolean clash =
          life.parties.size() > 1 && sides.size() > 1 && !life.parties.containsAll(sides);
      boolean told1 = told.stream().anyMatch(t -> life.reports.contains(t.report()));
      boolean fits = shares && (!clash || byStrangers) || sides.isEmpty() && told1;
      if (fits || byStrangers && told1) {
        return life;
      }
    }
    return null;
  }

  private void move(
      Life life, TruceState state, Event e, List<Told> told, Set<String> by, String rule) {
    boolean usual = state.follows(life.state);
    Days days = Slots.of(told).days();
    life.moves.add(
        new Move(
            state.name(),
            days.unknown() ? new Days(null, e.day()) : days,
            e.id(),
            told.stream().map(Told::id).toList(),
            List.copyOf(by),
            rule,
            usual));
    if (usual) {
      life.state = state;
    }
    life.events.add(e.id());
    life.told.addAll(told);
    life.last = e.day() == null ? life.last : e.day();
    for (Told t : told) {
      life.reports.add(t.report());
      Statement s = t.statement();
      String words = s.instrument() == null ? s.trigger().text() : s.instrument();
      if (Words.has("truce", words)) {
        life.terms.add(words);
      }
      if (s.place() != null) {
        life.places.add(s.place().resolvedPlace());
      }
    }
  }

  private Violation violation(Life life, Event e, List<Told> told) {
    List<Told> accusing =
        told.stream().filter(t -> t.statement().type() == EventType.ACCUSE).toList();
    Set<String> by = accusing.isEmpty() ? Set.of() : parties.actors(accusing);
    Set<String> of = accusing.isEmpty() ? parties.actors(told) : parties.recipients(accusing);
    Set<String> denied = new LinkedHashSet<>();
    List<Told> denying = new ArrayList<>(e.contents());
    told.forEach(t -> denying.addAll(denials.getOrDefault(t.report(), List.of())));
    for (Told t : denying) {
      if ("denied".equals(t.statement().statusDetail())) {
        t.statement().attribution().forEach(s -> denied.add(s.identifierText()));
      }
    }
    boolean counter =
        life.violations.stream().anyMatch(v -> !Collections.disjoint(v.perpetrators(), by));
    boolean watched =
        told.stream()
            .flatMap(t -> t.statement().actor().stream())
            .anyMatch(p -> "IGO".equals(p.code()));
    String status =
        watched
            ? "verified"
            : !denied.isEmpty() ? "denied" : counter ? "counter_alleged" : "alleged";
    return new Violation(
        e.id(),
        Slots.of(told).days(),
        List.copyOf(by),
        List.copyOf(of),
        List.copyOf(denied),
        status,
        told.stream().map(Told::id).toList());
  }

  /** Fighting between the parties of a truce in force. */
  private void clash(Event e) {
    List<Told> facts =
        e.told().stream()
            .filter(t -> t.statement().type() == EventType.ASSAULT)
            .filter(t -> t.statement().status().isFact())
            .toList();
    Set<String> sides = parties.sides(facts);
    LocalDate day = e.day();
    if (sides.size() < 2 || day == null) {
      return;
    }
    Life life = living(sides, facts, day, false);
    boolean holds = life != null && life.begun != null && life.parties.containsAll(sides);
    if (life == null || !holds || !day.isAfter(life.begun)) {
      return;
    }
    life.violations.add(
        new Violation(
            e.id(),
            Slots.of(facts).days(),
            List.of(),
            List.copyOf(sides),
            List.of(),
            "reported",
            facts.stream().map(Told::id).toList()));
    move(life, TruceState.CONTESTED, e, facts, Set.of(), "the parties fight during the truce");
    life.clashes.add(day);
    boolean sustained =
        life.clashes.stream()
                .distinct()
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, day)) < CLASH_WINDOW)
                .count()
            >= CLASH_DAYS;
    if (sustained) {
      move(
          life,
          TruceState.COLLAPSED,
          e,
          facts,
          Set.of(),
          "made by rule: fighting on " + CLASH_DAYS + " days within " + CLASH_WINDOW);
    }
  }

  private Ceasefire ceasefire(Life life) {
    String first = life.moves.get(0).event();
    return new Ceasefire(
        Ids.statement(first, 0, 0, "ceasefire", 0),
        List.copyOf(life.parties),
        List.copyOf(life.declaredBy),
        List.copyOf(life.acceptedBy),
        List.copyOf(life.terms),
        Thirds.of(life.told, parties),
        List.copyOf(life.places),
        life.state == null ? TruceState.CALLED_FOR : life.state,
        life.moves,
        life.violations,
        List.copyOf(life.events));
  }
}

package org.isnad.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.story.Event;
import org.isnad.story.process.Agreement;
import org.isnad.story.process.Ceasefire;
import org.isnad.story.process.Dyad;
import org.isnad.story.process.Effort;
import org.isnad.story.process.Move;
import org.isnad.story.process.Processes;
import org.isnad.story.process.Provision;
import org.isnad.story.process.Step;
import org.isnad.story.process.Third;
import org.isnad.story.process.Violation;
import org.isnad.story.slot.SlotName;
import org.isnad.story.slot.SlotValue;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/** Processes as rows: who fights whom, truces, agreements, mediation. */
public final class ProcessViews {
  private ProcessViews() {}

  /** One row a process of any kind. */
  public static Table all(Processes p) {
    Table table = new Table();
    for (Dyad d : p.dyads()) {
      String days = d.episodes().isEmpty() ? "" : d.episodes().get(0).days().toString();
      row(table, "dyad", List.of(d.a(), d.b()), d.episodes().size() + " episodes", days, d.id());
    }
    for (Ceasefire c : p.ceasefires()) {
      row(table, "ceasefire", c.parties(), c.state().name(), days(c.moves()), c.id());
    }
    for (Agreement a : p.agreements()) {
      row(table, "agreement", a.parties(), a.state(), a.days().toString(), a.id());
    }
    for (Effort e : p.efforts()) {
      String kind = "mediation of " + e.mediator();
      row(
          table,
          kind,
          e.parties(),
          e.state() + ", outcome " + e.outcome(),
          days(e.moves()),
          e.id());
    }
    return table;
  }

  private static void row(
      Table table, String kind, List<String> parties, String state, String days, String id) {
    Map<String, @Nullable Object> row = table.row();
    row.put("process", kind + ": " + String.join(", ", parties));
    row.put("kind", kind);
    row.put("parties", parties);
    row.put("state", state);
    row.put("days", days);
    row.put("id", id);
  }

  private static String days(List<Move> moves) {
    LocalDate first = null;
    LocalDate last = null;
    for (Move m : moves) {
      LocalDate from = m.days().first();
      LocalDate to = m.days().last();
      first = first == null || from != null && from.isBefore(first) ? from : first;
      last = last == null || to != null && to.isAfter(last) ? to : last;
    }
    return new org.isnad.story.Days(first, last).toString();
  }

  /** One row a ceasefire, with every date that is told for its beginning, moves and violations. */
  public static Table ceasefires(Reading reading, List<Ceasefire> ceasefires) {
    Table table = new Table();
    for (Ceasefire c : ceasefires) {
      Map<String, @Nullable Object> row = table.row();
      row.put("ceasefire", String.join(", ", c.parties()));
      row.put("state", c.state().name());
      row.put("terms", c.terms());
      row.put("declared_by", c.declaredBy());
      row.put("accepted_by", c.acceptedBy());
      row.put("third", c.thirds().stream().map(t -> third(reading, t)).toList());
      row.put("places", c.places());
      row.put("begin", begin(reading, c));
      row.put("moves", c.moves().stream().map(m -> move(reading, m)).toList());
      row.put("violations", c.violations().stream().map(v -> violation(reading, v)).toList());
      row.put("id", c.id());
    }
    return table;
  }

  private static Map<String, @Nullable Object> third(Reading reading, Third t) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("name", t.name());
    map.put("role", t.role());
    map.put("words", t.words());
    map.put("evidence", Evidence.of(reading, t.statements()));
    return map;
  }

  /** The dates told for its beginning, each with its independent origins. */
  private static List<Map<String, @Nullable Object>> begin(Reading reading, Ceasefire c) {
    List<org.isnad.story.Told> told = new ArrayList<>();
    for (Move m : c.moves()) {
      boolean begins =
          m.state().equals("AGREED")
              || m.state().equals("DECLARED")
              || m.state().equals("IN_FORCE");
      for (String id : begins ? m.statements() : List.<String>of()) {
        org.isnad.story.Told t = reading.statement(id);
        if (t != null) {
          told.add(t);
        }
      }
    }
    List<Map<String, @Nullable Object>> dates = new ArrayList<>();
    for (SlotValue v : Slots.of(told).values(SlotName.DATE)) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      map.put("date", v.value());
      map.put("origins", v.origins().size());
      map.put("evidence", Evidence.of(reading, v.supports()));
      dates.add(map);
    }
    return dates;
  }

  private static Map<String, @Nullable Object> move(Reading reading, Move m) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("state", m.state());
    map.put("days", m.days().toString());
    map.put("by", m.by());
    map.put("rule", m.usual() ? m.rule() : m.rule() + " (unusual here)");
    map.put("event", m.event());
    map.put("evidence", Evidence.of(reading, m.statements()));
    return map;
  }

  private static Map<String, @Nullable Object> violation(Reading reading, Violation v) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("status", v.status());
    map.put("days", v.days().toString());
    map.put("alleged_by", v.allegedBy());
    map.put("perpetrators", v.perpetrators());
    map.put("denied_by", v.deniedBy());
    map.put("evidence", Evidence.of(reading, v.statements()));
    return map;
  }

  /** One row an agreement, with provisions in every wording and steps. */
  public static Table agreements(Reading reading, List<Agreement> agreements) {
    Table table = new Table();
    for (Agreement a : agreements) {
      Map<String, @Nullable Object> row = table.row();
      row.put("agreement", String.join(", ", a.parties()));
      row.put("state", a.disputed() ? a.state() + ", disputed" : a.state());
      row.put("terms", a.terms());
      row.put("days", a.days().toString());
      row.put("third", a.thirds().stream().map(t -> third(reading, t)).toList());
      row.put("provisions", a.provisions().stream().map(p -> provision(reading, p)).toList());
      row.put("evidence", Evidence.of(reading, a.statements()));
      row.put("id", a.id());
    }
    return table;
  }

  private static Map<String, @Nullable Object> provision(Reading reading, Provision p) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("act", p.act());
    map.put("obligors", p.obligors());
    map.put("state", p.state());
    map.put("score", p.score());
    List<Map<String, @Nullable Object>> wordings = new ArrayList<>();
    for (Provision.Wording w : p.wordings()) {
      Map<String, @Nullable Object> wording = new LinkedHashMap<>();
      wording.put("by", w.by());
      wording.put("to", w.to());
      wording.put("place", w.place());
      wording.put("force", w.force());
      wording.put("evidence", Evidence.of(reading, w.statements()));
      wordings.add(wording);
    }
    map.put("wordings", wordings);
    List<Map<String, @Nullable Object>> steps = new ArrayList<>();
    for (Step s : p.steps()) {
      Map<String, @Nullable Object> step = new LinkedHashMap<>();
      step.put("state", s.state());
      step.put("days", s.days().toString());
      step.put("evidence", Evidence.of(reading, s.statements()));
      steps.add(step);
    }
    map.put("steps", steps);
    return map;
  }

  /** One row a mediation effort, with its contacts and moves. */
  public static Table efforts(Reading reading, List<Effort> efforts) {
    Table table = new Table();
    for (Effort e : efforts) {
      Map<String, @Nullable Object> row = table.row();
      row.put("mediation", e.mediator());
      row.put("individuals", e.individuals());
      row.put("roles", e.roles());
      row.put("parties", e.parties());
      row.put("state", e.state());
      row.put("outcome", e.outcome());
      row.put("moves", e.moves().stream().map(m -> move(reading, m)).toList());
      row.put("id", e.id());
    }
    return table;
  }

  /** The events of a process, or null when there is none of that id. */
  public static @Nullable List<Event> eventsOf(Reading reading, Processes p, String id) {
    List<String> ids = ids(p, id);
    if (ids == null) {
      return null;
    }
    List<Event> events = new ArrayList<>();
    for (String event : ids) {
      Event e = reading.event(event);
      if (e != null && !events.contains(e)) {
        events.add(e);
      }
    }
    return events;
  }

  private static @Nullable List<String> ids(Processes p, String id) {
    for (Dyad d : p.dyads()) {
      if (d.id().equals(id)) {
        return d.episodes().stream().flatMap(e -> e.events().stream()).toList();
      }
    }
    for (Ceasefire c : p.ceasefires()) {
      if (c.id().equals(id)) {
        return c.events();
      }
    }
    for (Agreement a : p.agreements()) {
      if (a.id().equals(id)) {
        return a.events();
      }
    }
    for (Effort e : p.efforts()) {
      if (e.id().equals(id)) {
        return e.events();
      }
    }
    return null;
  }
}

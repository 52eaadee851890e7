package org.isnad.record;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Statement;
import org.isnad.formats.Json;
import org.isnad.formats.StatementReader;
import org.isnad.story.Days;
import org.isnad.story.Event;
import org.isnad.story.Names;
import org.isnad.story.Told;
import org.isnad.story.link.Blocks;
import org.isnad.story.link.Kin;
import org.isnad.story.slot.SlotName;
import org.isnad.story.slot.SlotValue;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Makes the current state out of entries of the log. Nothing else writes to the state's tables, so
 * that the log alone gives the same state again.
 */
final class Applying {
  private final Database db;
  private final State state;
  private final Set<String> touched = new LinkedHashSet<>();

  /** Events that lost a statement: the keys under which only that one was filed must go. */
  private final Set<String> unfiled = new LinkedHashSet<>();

  Applying(Database db) {
    this.db = db;
    this.state = new State(db);
  }

  /** Does everything that an entry says. */
  void apply(Entry entry) throws SQLException {
    Map<?, ?> o = entry.object();
    if (o.get("report") instanceof Map<?, ?> report) {
      report(report, text(o, "cluster"), text(o, "coder"), entry.seq());
    }
    int ordinal = 0;
    for (Object statement : Json.list(o.get("statements"))) {
      statement(Json.object(statement), ordinal++, entry);
    }
    for (Object step : Json.list(o.get("steps"))) {
      step(Json.object(step), entry.seq());
    }
    if (o.get("review") instanceof Map<?, ?> review) {
      review(review, entry);
    }
    if (o.get("forget") instanceof Map<?, ?> forget) {
      forget(forget, entry);
    }
  }

  /** The events that were changed since the last call; their summaries are made anew. */
  Set<String> refresh() throws SQLException {
    Set<String> done = new LinkedHashSet<>(touched);
    for (String event : done) {
      summary(event);
    }
    touched.clear();
    unfiled.clear();
    return done;
  }

  private static String text(Map<?, ?> o, String field) {
    return o.get(field) == null ? "" : String.valueOf(o.get(field));
  }

  private static @Nullable String orNull(Map<?, ?> o, String field) {
    return Json.text(o, field);
  }

  void report(Map<?, ?> r, String cluster, String coder, long seq) throws SQLException {
    int known = db.update("update report set coder = ? where id = ?", coder, text(r, "id"));
    if (known > 0) {
      return;
    }
    db.update(
        "insert into report (id, since, outlet, url, title, body, published, published_text, seen,"
            + " lang, credit, cluster, coder) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        text(r, "id"),
        seq,
        orNull(r, "outlet"),
        orNull(r, "url"),
        text(r, "title"),
        text(r, "body"),
        orNull(r, "published"),
        orNull(r, "published_text"),
        orNull(r, "seen"),
        orNull(r, "lang"),
        String.join("\n", Json.list(r.get("credit")).stream().map(String::valueOf).toList()),
        cluster,
        coder);
  }

  void statement(Map<?, ?> o, int ordinal, Entry entry) throws SQLException {
    Statement s = StatementReader.read(o);
    db.update(
        "insert into statement (id, report, ordinal, since, maker, json)"
            + " values (?, ?, ?, ?, ?, ?)",
        s.id(),
        s.report(),
        ordinal,
        entry.seq(),
        entry.maker(),
        Json.write(o));
    db.update("insert into words (statement, body) values (?, ?)", s.id(), SearchForm.of(s));
  }

  void step(Map<?, ?> step, long seq) throws SQLException {
    switch (text(step, "step")) {
      case "link" -> link(step, seq);
      case "event" -> event(text(step, "event"), seq);
      case "unlink" -> unlink(text(step, "statement"), text(step, "event"), seq);
      case "merge" -> merge(text(step, "event"), text(step, "into"), seq);
      case "end" -> end(text(step, "statement"), orNull(step, "replaced_by"), seq);
      default -> throw new RecordException("the log has a step that is not known: " + step);
    }
  }

  private void link(Map<?, ?> step, long seq) throws SQLException {
    String event = text(step, "event");
    String statement = text(step, "statement");
    String role = text(step, "role");
    int points = step.get("points") instanceof Number n ? n.intValue() : 0;
    event(event, seq);
    db.update(
        "insert into event_statement (event, statement, role, since, points, reasons)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        event,
        statement,
        role,
        seq,
        points,
        text(step, "reasons"));
    Told told = role.equals("told") ? state.told(statement) : null;
    if (told != null) {
      file(told, event);
    }
  }

  private void event(String id, long seq) throws SQLException {
    db.update(
        "insert into event (id, since, kin, type, cameo, reality, statements, origins,"
            + " contradictions, summary) values (?, ?, '', '', '', '', 0, 0, 0, '')"
            + " on conflict do nothing",
        id,
        seq);
    touched.add(id);
  }

  private void file(Told told, String event) throws SQLException {
    for (String key : Blocks.filed(told)) {
      db.update(
          "insert into block (name, event) values (?, ?) on conflict do nothing",
          cut(key, 300),
          event);
    }
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private void unlink(String statement, String event, long seq) throws SQLException {
    db.update(
        "update event_statement set until = ? where statement = ? and event = ? and until is null",
        seq,
        statement,
        event);
    touched.add(event);
    unfiled.add(event);
  }

  private void merge(String event, String into, long seq) throws SQLException {
    List<String[]> members =
        db.query(
            "select statement, role, points, reasons from event_statement"
                + " where event = ? and until is null order by statement, role",
            row ->
                new String[] {
                  row.getString(1), row.getString(2), row.getString(3), row.getString(4)
                },
            event);
    db.update("update event_statement set until = ? where event = ? and until is null", seq, event);
    for (String[] m : members) {
      db.update(
          "insert into event_statement (event, statement, role, since, points, reasons)"
              + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
          into,
          m[0],
          m[1],
          seq,
          Integer.parseInt(m[2]),
          m[3]);
    }
    db.update("update event set until = ?, redirect = ? where id = ?", seq, into, event);
    db.update(
        "insert into block (name, event) select name, ? from block where event = ?"
            + " on conflict do nothing",
        into,
        event);
    db.update("delete from block where event = ?", event);
    touched.add(event);
    touched.add(into);
    if (unfiled.contains(event)) {
      unfiled.add(into);
    }
  }

  private void end(String statement, @Nullable String replacedBy, long seq) throws SQLException {
    db.update(
        "update statement set until = ?, replaced_by = ? where id = ?", seq, replacedBy, statement);
    List<String> events =
        db.query(
            "select event from event_statement where statement = ? and until is null",
            row -> row.getString(1),
            statement);
    db.update(
        "update event_statement set until = ? where statement = ? and until is null",
        seq,
        statement);
    db.update("delete from words where statement = ?", statement);
    touched.addAll(events);
    unfiled.addAll(events);
  }

  private void review(Map<?, ?> r, Entry entry) throws SQLException {
    db.update(
        "insert into review (seq, target, reviewer, action, field, value, reason_code, note, blind)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.seq(),
        entry.target(),
        entry.maker(),
        text(r, "action"),
        orNull(r, "field"),
        orNull(r, "value"),
        orNull(r, "reason_code"),
        orNull(r, "note"),
        Boolean.TRUE.equals(r.get("blind")) ? 1 : 0);
    if (r.get("undoes") instanceof Number undone) {
      db.update("update review set undone = ? where seq = ?", entry.seq(), undone.longValue());
    }
  }

  private void forget(Map<?, ?> f, Entry entry) throws SQLException {
    String id = entry.target();
    List<String> events =
        db.query(
            "select distinct es.event from event_statement es join statement s on s.id ="
                + " es.statement where s.report = ?",
            row -> row.getString(1),
            id);
    touched.addAll(events);
    unfiled.addAll(events);
    for (String table : List.of("words", "event_statement")) {
      db.update(
          "delete from "
              + table
              + " where statement in (select id from statement where report = ?)",
          id);
    }
    db.update("delete from statement where report = ?", id);
    db.update("delete from report where id = ?", id);
    db.update(
        "insert into forgotten (seq, kind, id, hash, reason) values (?, ?, ?, ?, ?)",
        entry.seq(),
        text(f, "kind"),
        id,
        text(f, "hash"),
        String.valueOf(entry.reason()));
  }

  /** What the event's row and its parties say, from the statements that it has now. */
  private void summary(String id) throws SQLException {
    Event event = state.event(id, State.NOW);
    db.update("delete from party where event = ?", id);
    if (event.told().isEmpty()) {
      db.update("delete from block where event = ?", id);
      db.update(
          "update event set kin = '', type = '', mode = null, cameo = '', day = null,"
              + " days_from = null, days_to = null, place = null, country = null, lat = null,"
              + " lon = null, reality = '', statements = 0, origins = 0, contradictions = 0,"
              + " summary = '' where id = ?",
          id);
      return;
    }
    if (unfiled.contains(id)) {
      db.update("delete from block where event = ?", id);
      for (Told t : event.told()) {
        file(t, id);
      }
    }
    Slots slots = Slots.of(event.told());
    Statement first = event.told().get(0).statement();
    Days days = slots.days();
    EventPlace place = place(event, slots);
    db.update(
        "update event set kin = ?, type = ?, mode = ?, cameo = ?, day = ?, days_from = ?,"
            + " days_to = ?, place = ?, country = ?, lat = ?, lon = ?, reality = ?, statements = ?,"
            + " origins = ?, contradictions = ?, summary = ? where id = ?",
        Kin.of(first).name(),
        first.type().name(),
        first.mode(),
        first.cameo(),
        event.day(),
        days.from(),
        days.to(),
        place == null ? null : cut(place.resolvedPlace(), 300),
        place == null ? null : place.countryCode(),
        place == null ? null : place.lat(),
        place == null ? null : place.lon(),
        slots.reality(),
        event.told().size(),
        slots.origins().size(),
        slots.contradictions().size(),
        Summary.of(slots),
        id);
    parties(event);
  }

  private static @Nullable EventPlace place(Event event, Slots slots) {
    SlotValue best = slots.best(SlotName.PLACE);
    for (Told t : event.told()) {
      EventPlace place = t.statement().place();
      if (place != null && best != null && place.resolvedPlace().equals(best.value())) {
        return place;
      }
    }
    return null;
  }

  private void parties(Event event) throws SQLException {
    Set<List<String>> rows = new TreeSet<>(java.util.Comparator.comparing(String::valueOf));
    for (Told t : event.told()) {
      t.statement().actor().forEach(p -> party(rows, p, "actor"));
      t.statement().recipient().forEach(p -> party(rows, p, "recipient"));
      t.statement().third().forEach(p -> party(rows, p, "third"));
    }
    for (List<String> row : rows) {
      db.update(
          "insert into party (event, name, slot) values (?, ?, ?)",
          event.id(),
          row.get(0),
          row.get(1));
    }
  }

  private static void party(Set<List<String>> rows, Participant p, String slot) {
    if (Names.isNamed(p)) {
      rows.add(List.of(cut(Names.key(p), 300), slot));
      rows.add(List.of(cut(p.identifierText().toLowerCase(java.util.Locale.ROOT), 300), slot));
    }
  }
}

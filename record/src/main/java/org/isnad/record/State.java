package org.isnad.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.isnad.formats.Json;
import org.isnad.formats.StatementReader;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/** Reads of the current state, and of that before an entry of the log. */
final class State {
  /** As of now. */
  static final long NOW = Long.MAX_VALUE;

  private static final String TOLD =
      "select s.json, r.outlet, r.published, r.seen, r.credit, r.cluster"
          + " from event_statement es join statement s on s.id = es.statement"
          + " join report r on r.id = s.report"
          + " where es.event = ? and es.role = ? and es.since <= ?"
          + " and (es.until is null or es.until > ?)"
          + " order by s.since, s.ordinal";

  private final Database db;

  State(Database db) {
    this.db = db;
  }

  /** An event with everything that is told of it. */
  Event event(String id, long asOf) throws SQLException {
    return new Event(id, told(id, "told", asOf, 0), told(id, "content", asOf, 0));
  }

  /** The statements of an event in a role, at most so many, or all for 0. */
  List<Told> told(String event, String role, long asOf, int most) throws SQLException {
    String sql = most == 0 ? TOLD : TOLD + " limit " + most;
    return db.query(sql, State::told, event, role, asOf, asOf);
  }

  /** A statement that stands, or null. */
  @Nullable Told told(String statement) throws SQLException {
    return db.first(
        "select s.json, r.outlet, r.published, r.seen, r.credit, r.cluster from statement s"
            + " join report r on r.id = s.report where s.id = ?",
        State::told,
        statement);
  }

  private static Told told(ResultSet row) throws SQLException {
    Statement s = StatementReader.read(row.getString(1));
    LocalDate published = day(row.getString(3));
    return new Told(
        s,
        row.getString(2),
        published == null ? day(row.getString(4)) : published,
        credit(row.getString(5)),
        row.getString(6));
  }

  static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  static List<String> credit(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }

  /** A report, or null when the record has none of that id. */
  @Nullable Report report(String id) throws SQLException {
    return db.first(
        "select id, outlet, url, title, body, published, published_text, seen, lang, credit"
            + " from report where id = ?",
        row ->
            new Report(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                day(row.getString(6)),
                row.getString(7),
                day(row.getString(8)),
                row.getString(9),
                credit(row.getString(10))),
        id);
  }

  /** The event of a statement, or null. */
  @Nullable String eventOf(String statement) throws SQLException {
    return db.first(
        "select event from event_statement where statement = ? and role = 'told' and until is null",
        row -> row.getString(1),
        statement);
  }

  /** The id that an event goes by after merging. */
  String now(String event) throws SQLException {
    String id = event;
    for (String next = redirect(id); next != null; next = redirect(id)) {
      id = next;
    }
    return id;
  }

  private @Nullable String redirect(String event) throws SQLException {
    List<String> found =
        db.query(
            "select redirect from event where id = ? and redirect is not null",
            row -> row.getString(1),
            event);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Events filed under any of the keys. */
  Set<String> filed(Set<String> keys, int most) throws SQLException {
    Set<String> events = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(keys);
    for (int i = 0; i < all.size() && events.size() < most; i += CHUNK) {
      List<String> some = all.subList(i, Math.min(all.size(), i + CHUNK));
      @Nullable Object[] values = new @Nullable Object[CHUNK];
      for (int k = 0; k < CHUNK; k++) {
        values[k] = some.get(Math.min(k, some.size() - 1));
      }
      String sql =
          "select b.event from block b where b.name in ("
              + "?, ".repeat(CHUNK - 1)
              + "?) limit 400";
      events.addAll(db.query(sql, row -> row.getString(1), values));
    }
    return events;
  }

  private static final int CHUNK = 16;

  /** Everything in the state's tables, for comparing two states. */
  Map<String, List<String>> dump() throws SQLException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (String table : TABLES) {
      String sql =
          table.equals("words") ? "select statement, body from words" : "select * from " + table;
      List<String> rows =
          new ArrayList<>(
              db.query(
                  sql,
                  row -> {
                    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                    for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                      cells.put(row.getMetaData().getColumnLabel(c), row.getString(c));
                    }
                    return Json.write(cells);
                  }));
      rows.sort(null);
      tables.put(table, rows);
    }
    return tables;
  }

  /** The tables that are made from the log. */
  static final List<String> TABLES =
      List.of(
          "report",
          "statement",
          "event",
          "event_statement",
          "block",
          "party",
          "review",
          "forgotten",
          "words");
}

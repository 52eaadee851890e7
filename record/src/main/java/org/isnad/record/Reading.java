package org.isnad.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.core.coder.Report;
import org.isnad.core.text.Letters;
import org.isnad.story.Days;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.link.Kin;
import org.isnad.story.process.Processes;
import org.jspecify.annotations.Nullable;

/** What the record says, now or as of an entry of the log. */
public final class Reading {
  private static final String COLUMNS =
      "e.id, e.kin, e.type, e.mode, e.cameo, e.day, e.days_from, e.days_to, e.place, e.country,"
          + " e.reality, e.statements, e.origins, e.contradictions, e.summary";
  private static final int MOST_NAMES = 200;

  private final Database db;
  private final State state;
  private final long asOf;

  Reading(Database db, State state, long asOf) {
    this.db = db;
    this.state = state;
    this.asOf = asOf;
  }

  /** Rows of events in the order of their days; those of now, so not for an earlier day. */
  public List<EventRow> rows(Filter filter) {
    return db.read(
        () -> {
          List<@Nullable Object> values = new ArrayList<>();
          String sql = "select " + COLUMNS + where(filter, values);
          return db.query(sql, Reading::row, values.toArray());
        });
  }

  private String where(Filter filter, List<@Nullable Object> values) throws SQLException {
    StringBuilder sql = new StringBuilder(" from event e where e.since <= ?");
    values.add(asOf);
    if (asOf == State.NOW) {
      sql.append(" and e.until is null and e.statements > 0");
    } else {
      sql.append(" and (e.until is null or e.until > ?)");
      values.add(asOf);
    }
    if (filter.from() != null) {
      sql.append(" and (e.day >= ? or e.days_to >= ?)");
      values.add(filter.from());
      values.add(filter.from());
    }
    if (filter.to() != null) {
      sql.append(" and e.day <= ?");
      values.add(filter.to());
    }
    if (filter.place() != null) {
      sql.append(" and lower(e.place) = ?");
      values.add(filter.place().toLowerCase(Locale.ROOT));
    }
    if (filter.country() != null) {
      sql.append(" and e.country = ?");
      values.add(filter.country());
    }
    if (!filter.kins().isEmpty()) {
      sql.append(" and e.kin in (").append("?, ".repeat(filter.kins().size() - 1)).append("?)");
      filter.kins().stream().map(Kin::name).sorted().forEach(values::add);
    }
    if (filter.actor() != null) {
      List<String> names = names(filter.actor());
      sql.append(" and exists (select 1 from party p where p.event = e.id and p.name in (")
          .append("?, ".repeat(Math.max(0, names.size() - 1)))
          .append("?))");
      values.addAll(names.isEmpty() ? List.of(filter.actor()) : names);
    }
    sql.append(" order by e.day, e.id");
    if (filter.limit() < Integer.MAX_VALUE) {
      sql.append(" limit ").append(filter.limit());
    }
    return sql.toString();
  }

  /** Names in the record that a query may mean: the same, else those that contain it. */
  private List<String> names(String query) throws SQLException {
    String folded = Letters.fold(query).strip();
    List<String> exact =
        db.query("select distinct name from party where name = ?", row -> row.getString(1), folded);
    if (!exact.isEmpty()) {
      return exact;
    }
    return db.query(
        "select distinct name from party where name like ? limit " + MOST_NAMES,
        row -> row.getString(1),
        "%" + folded.replace("%", "") + "%");
  }

  private static EventRow row(ResultSet r) throws SQLException {
    Days days = new Days(State.day(r.getString(7)), State.day(r.getString(8)));
    return new EventRow(
        r.getString(1),
        r.getString(2),
        r.getString(3),
        r.getString(4),
        r.getString(5),
        r.getString(6),
        days.toString(),
        r.getString(9),
        r.getString(10),
        r.getString(11),
        r.getInt(12),
        r.getInt(13),
        r.getInt(14),
        r.getString(15));
  }

  /** Events with all their statements, in the order of their days. */
  public List<Event> events(Filter filter) {
    return db.read(
        () -> {
          List<@Nullable Object> values = new ArrayList<>();
          String sql = "select e.id" + where(filter, values);
          List<Event> events = new ArrayList<>();
          for (String id : db.query(sql, r -> r.getString(1), values.toArray())) {
            Event event = state.event(id, asOf);
            if (!event.told().isEmpty()) {
              events.add(event);
            }
          }
          events.sort(Event.BY_DAY);
          return events;
        });
  }

  /** One event, by its id of now or before it was merged; null when there is none. */
  public @Nullable Event event(String id) {
    return db.find(
        () -> {
          String now = asOf == State.NOW ? state.now(id) : id;
          Event event = state.event(now, asOf);
          return event.told().isEmpty() ? null : event;
        });
  }

  /** The processes in the events that a filter lets through. */
  public Processes processes(Filter filter) {
    return Processes.of(events(filter));
  }

  /** A statement with its report's frame, or null. */
  public @Nullable Told statement(String id) {
    return db.find(() -> state.told(id));
  }

  /** A report, or null. */
  public @Nullable Report report(String id) {
    return db.find(() -> state.report(id));
  }

  /** Ids of all reports, in the order in which they came. */
  public List<String> reports() {
    return db.read(
        () ->
            db.query(
                "select id from report where since <= ? order by since",
                r -> r.getString(1),
                asOf));
  }

  /** Why the statements of an event are with it. */
  public List<Link> links(String event) {
    return db.read(
        () ->
            db.query(
                "select statement, event, role, points, reasons from event_statement"
                    + " where event = ? and since <= ? and (until is null or until > ?)"
                    + " order by since, statement",
                r ->
                    new Link(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getInt(4),
                        r.getString(5)),
                event,
                asOf,
                asOf));
  }

  /** The event of a statement, or null. */
  public @Nullable String eventOf(String statement) {
    return db.find(() -> state.eventOf(statement));
  }

  /** Statements that have all words of a query, in any spelling that readers do not tell apart. */
  public List<Told> search(String query, int most) {
    Set<String> words = SearchForm.words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    return db.read(
        () -> {
          List<String> ids = found(words, most);
          List<Told> found = new ArrayList<>();
          for (String id : ids) {
            Told told = state.told(id);
            if (told != null) {
              found.add(told);
            }
          }
          return found;
        });
  }

  private List<String> found(Set<String> words, int most) throws SQLException {
    if (db.isSqlite()) {
      String match = String.join(" ", words.stream().map(w -> '"' + w + '"').toList());
      return db.query(
          "select statement from words where words match ? order by rank limit " + most,
          r -> r.getString(1),
          match);
    }
    String match = String.join(" & ", words.stream().map(w -> "'" + w + "'").toList());
    return db.query(
        "select statement from words where found @@ to_tsquery('simple', ?) order by statement"
            + " limit "
            + most,
        r -> r.getString(1),
        match);
  }

  /** Decisions about a target, oldest first. */
  public List<Map<String, @Nullable Object>> reviews(@Nullable String target) {
    return db.read(
        () ->
            db.query(
                "select v.seq, l.at, v.target, v.reviewer, v.action, v.field, v.value, v.reason_code,"
                    + " v.note, v.undone from review v join log l on l.seq = v.seq"
                    + (target == null ? " where v.target <> ?" : " where v.target = ?")
                    + " order by v.seq",
                Reading::review,
                target == null ? "" : target));
  }

  private static Map<String, @Nullable Object> review(ResultSet r) throws SQLException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    List<String> names =
        List.of(
            "seq",
            "at",
            "target",
            "reviewer",
            "action",
            "field",
            "value",
            "reason_code",
            "note",
            "undone");
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), r.getString(i + 1));
    }
    return map;
  }

  /** Statements that no person has decided on, of events with contradictions first. */
  public List<Told> queue(int most) {
    return db.read(
        () -> {
          List<String> ids =
              db.query(
                  "select s.id from statement s join event_statement es on es.statement = s.id"
                      + " and es.role = 'told' and es.until is null"
                      + " join event e on e.id = es.event"
                      + " where s.until is null and not exists"
                      + " (select 1 from review v where v.target = s.id and v.undone is null)"
                      + " order by e.contradictions desc, e.origins desc, e.day, s.id limit "
                      + most,
                  r -> r.getString(1));
          List<Told> list = new ArrayList<>();
          for (String id : ids) {
            Told told = state.told(id);
            if (told != null) {
              list.add(told);
            }
          }
          return list;
        });
  }

  /**
   * What two codings of the same reports say otherwise: statements that ended, with what replaced
   * them.
   */
  public List<Change> changes() {
    return db.read(
        () ->
            db.query(
                "select s.id, s.json, n.id, n.json, s.report from statement s"
                    + " left join statement n on n.id = s.replaced_by"
                    + " where s.until is not null order by s.until, s.report, s.ordinal",
                r ->
                    new Change(
                        r.getString(5),
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4))));
  }

  /**
   * A statement that stands no more.
   *
   * @param replacedBy id of the statement in its place, or null
   */
  public record Change(
      String report,
      String statement,
      String json,
      @Nullable String replacedBy,
      @Nullable String replacement) {}
}

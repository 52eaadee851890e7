package org.isnad.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.formats.Json;
import org.isnad.record.Entry.Kind;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of one person. Each is an entry of the log; none takes anything away, and each can be
 * undone by another.
 */
public final class Reviewing {
  /** Fields of a statement that a person can correct. */
  public static final List<String> FIELDS =
      List.of("date", "enddate", "cameo", "status", "status_detail", "instrument");

  private final Database db;
  private final State state;
  private final Coding coding;
  private final Store.Entries entries;

  Reviewing(Database db, State state, Coding coding, Store.Entries entries) {
    this.db = db;
    this.state = state;
    this.coding = coding;
    this.entries = entries;
  }

  /** The statement is as it should be. */
  public void accept(String statement, @Nullable String note) {
    decide(statement, "accept", null, note);
  }

  /** To be decided later. */
  public void defer(String statement, @Nullable String note) {
    decide(statement, "defer", null, note);
  }

  /** The statement is no event, or wrong beyond mending: it leaves its event. */
  public void reject(String statement, String reasonCode, @Nullable String note) {
    db.write(
        () -> {
          String event = event(statement);
          Steps steps = new Steps();
          steps.unlink(statement, event);
          write(statement, decision("reject", reasonCode, note), steps, List.of());
          return 0;
        });
  }

  /** The statement tells of another event than those it stands with. */
  public String split(String statement, @Nullable String note) {
    return db.write(
        () -> {
          String event = event(statement);
          Told told = known(statement);
          String fresh = Coding.newEvent(told);
          if (fresh.equals(event)
              || db.number("select count(*) from event where id = ?", fresh) > 0) {
            fresh = fresh + "." + db.number("select coalesce(max(seq), 0) + 1 from log");
          }
          Steps steps = new Steps();
          steps.unlink(statement, event);
          steps.link(statement, fresh, "told", 0, List.of("split by a person"));
          write(statement, decision("split", null, note), steps, List.of());
          return fresh;
        });
  }

  /** Two events are one. */
  public void merge(String event, String into, @Nullable String note) {
    db.write(
        () -> {
          String one = state.now(event);
          String other = state.now(into);
          for (String id : List.of(one, other)) {
            if (db.number("select count(*) from event where id = ? and until is null", id) == 0) {
              throw new RecordException("no event " + id);
            }
          }
          if (one.equals(other)) {
            throw new RecordException("these are one event already: " + one);
          }
          Steps steps = new Steps();
          steps.merge(one, other);
          write(one, decision("merge", null, note), steps, List.of());
          return 0;
        });
  }

  /** Another value for a field; the statement as it was coded stays in the log. */
  public String correct(String statement, String field, String value, @Nullable String note) {
    if (!FIELDS.contains(field)) {
      throw new RecordException(
          field + " cannot be corrected; these can: " + String.join(", ", FIELDS));
    }
    return db.write(
        () -> {
          String event = event(statement);
          String json =
              db.first("select json from statement where id = ?", r -> r.getString(1), statement);
          Map<String, @Nullable Object> line = new LinkedHashMap<>();
          Json.object(Json.parse(String.valueOf(json)))
              .forEach((name, v) -> line.put(String.valueOf(name), v));
          long seq = db.number("select coalesce(max(seq), 0) + 1 from log");
          String id = Recoding.plain(statement) + "." + seq;
          line.put("id", id);
          line.put(field, value.isEmpty() ? null : value);
          check(line);
          Steps steps = new Steps();
          steps.end(statement, id);
          steps.link(id, event, "told", 0, List.of("corrected by a person"));
          Map<String, @Nullable Object> decision = decision("correct", null, note);
          decision.put("field", field);
          decision.put("value", value);
          write(statement, decision, steps, List.of(line));
          return id;
        });
  }

  private static void check(Map<String, ?> line) {
    try {
      org.isnad.formats.StatementReader.read(line);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new RecordException("not a value for this field: " + e.getMessage(), e);
    }
  }

  /** Takes a rejection, acceptance or deferral back. */
  public void undo(long seq) {
    db.write(
        () -> {
          String[] was =
              db.first(
                  "select target, action from review where seq = ? and undone is null",
                  r -> new String[] {r.getString(1), r.getString(2)},
                  seq);
          if (was == null) {
            throw new RecordException("no decision " + seq + " that stands");
          }
          Steps steps = new Steps();
          if (was[1].equals("reject")) {
            String event =
                db.first(
                    "select event from event_statement where statement = ? and role = 'told' and until = ?",
                    r -> r.getString(1),
                    was[0],
                    seq);
            steps.link(was[0], state.now(String.valueOf(event)), "told", 0, List.of("taken back"));
          } else if (!was[1].equals("accept") && !was[1].equals("defer")) {
            throw new RecordException("a " + was[1] + " is taken back by deciding anew");
          }
          Map<String, @Nullable Object> decision = decision("undo", null, null);
          decision.put("undoes", seq);
          write(was[0], decision, steps, List.of());
          return 0;
        });
  }

  private void decide(
      String statement, String action, @Nullable String reasonCode, @Nullable String note) {
    db.write(
        () -> {
          known(statement);
          write(statement, decision(action, reasonCode, note), new Steps(), List.of());
          return 0;
        });
  }

  private Told known(String statement) throws SQLException {
    Told told = state.told(statement);
    if (told == null) {
      throw new RecordException("no statement " + statement);
    }
    return told;
  }

  private String event(String statement) throws SQLException {
    String event = state.eventOf(statement);
    if (event == null) {
      throw new RecordException("no statement " + statement + " that tells of an event");
    }
    return event;
  }

  private static Map<String, @Nullable Object> decision(
      String action, @Nullable String reasonCode, @Nullable String note) {
    Map<String, @Nullable Object> decision = new LinkedHashMap<>();
    decision.put("action", action);
    decision.put("reason_code", reasonCode);
    decision.put("note", note);
    return decision;
  }

  private void write(
      String target,
      Map<String, @Nullable Object> decision,
      Steps steps,
      List<? extends Map<?, ?>> statements)
      throws SQLException {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put("statements", new ArrayList<>(statements));
    payload.put("steps", steps.list());
    payload.put("review", decision);
    Entry entry = coding.logged(entries.next(Kind.REVIEW, target, null), payload);
    Applying applying = new Applying(db);
    applying.apply(entry);
    applying.refresh();
    coding.forgetCache();
  }
}

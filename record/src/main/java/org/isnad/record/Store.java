package org.isnad.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Report;
import org.isnad.formats.Json;
import org.isnad.record.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The record: the front door of this module.
 *
 * <p>Every change is one entry of the log and the change of the state that follows from it, in one
 * transaction. To be used by one thread; several stores may have one database open.
 */
public final class Store implements AutoCloseable {
  private static final String ENTRY =
      "select seq, at, maker, kind, target, payload, reason from log";

  private final Address address;
  private final Database db;
  private final State state;
  private final Clock clock;
  private final Coding coding;

  private Store(Address address, Database db, Clock clock) {
    this.address = address;
    this.db = db;
    this.clock = clock;
    this.state = new State(db);
    this.coding = new Coding(db, state);
  }

  /**
   * Opens a record, which is made if it is not there.
   *
   * @throws RecordException when it cannot be opened; the message says why
   */
  public static Store open(Address address) {
    return open(address, Clock.systemUTC());
  }

  /** Opens a record whose entries get their time from the given clock. */
  public static Store open(Address address, Clock clock) {
    return new Store(address, Database.open(address), clock);
  }

  /**
   * What became of reports that were added.
   *
   * @param reports that are new
   * @param known that the record had already; nothing was done for them
   * @param statements that are new
   * @param events that are new
   */
  public record Added(int reports, int known, int statements, int events) {
    /** Both together. */
    public Added plus(Added other) {
      return new Added(
          reports + other.reports,
          known + other.known,
          statements + other.statements,
          events + other.events);
    }
  }

  /** Adds coded reports, all or none; those that the record has are passed over. */
  public Added add(Collection<CodedReport> reports, String maker) {
    return db.write(
        () -> {
          Added added = new Added(0, 0, 0, 0);
          for (CodedReport report : reports) {
            added = added.plus(add(report, maker));
          }
          return added;
        });
  }

  private Added add(CodedReport coded, String maker) throws SQLException {
    String id = coded.report().id();
    boolean known =
        db.number("select count(*) from report where id = ?", id) > 0
            || db.number("select count(*) from forgotten where id = ?", id) > 0;
    if (known) {
      return new Added(0, 1, 0, 0);
    }
    long events = db.number("select count(*) from event");
    coding.add(coded, entry(maker, Kind.CODED, id));
    long more = db.number("select count(*) from event") - events;
    return new Added(1, 0, coded.statements().size(), (int) more);
  }

  /**
   * Codes all reports again; what is told otherwise now replaces what was told before.
   *
   * @return how many reports changed
   */
  public int recode(Recoder recoder, String maker) {
    List<String> ids =
        db.read(() -> db.query("select id from report order by since", r -> r.getString(1)));
    int changed = 0;
    for (String id : ids) {
      changed += recodeOne(id, recoder, maker) ? 1 : 0;
    }
    return changed;
  }

  /** Codes one report. */
  public interface Recoder {
    CodedReport code(Report report);
  }

  private boolean recodeOne(String id, Recoder recoder, String maker) {
    Report report = db.find(() -> state.report(id));
    if (report == null) {
      return false;
    }
    CodedReport coded = recoder.code(report);
    return db.write(() -> coding.recode(coded, entry(maker, Kind.RECODED, id)));
  }

  private Entry entry(String maker, Kind kind, String target) throws SQLException {
    return entry(maker, kind, target, null);
  }

  private Entry entry(String maker, Kind kind, String target, @Nullable String reason)
      throws SQLException {
    long seq = db.number("select coalesce(max(seq), 0) + 1 from log");
    return new Entry(seq, Instant.now(clock).toString(), maker, kind, target, "{}", reason);
  }

  /** Makes the current state anew from the log. */
  public void rebuild() {
    db.write(
        () -> {
          for (String table : State.TABLES) {
            db.execute("delete from " + table);
          }
          Applying applying = new Applying(db);
          long last = 0;
          List<Entry> some = entries(last);
          while (!some.isEmpty()) {
            for (Entry entry : some) {
              applying.apply(entry);
              last = entry.seq();
            }
            some = entries(last);
          }
          applying.refresh();
          coding.forgetCache();
          return 0;
        });
  }

  private List<Entry> entries(long after) throws SQLException {
    return db.query(ENTRY + " where seq > ? order by seq limit 500", Store::entry, after);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Kind.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  /** Everything in the tables of the state, row by row, for comparison. */
  public Map<String, List<String>> dump() {
    return db.read(state::dump);
  }

  /** Reading of events, processes and all that is asked. */
  public Reading read() {
    return new Reading(db, state, State.NOW);
  }

  /** Reading of the record as it was at the end of a day (UTC). */
  public Reading asOf(LocalDate day) {
    String end = day.plusDays(1).toString();
    long seq = db.read(() -> db.number("select coalesce(max(seq), 0) from log where at < ?", end));
    return new Reading(db, state, seq);
  }

  /** What a person decides. */
  public Reviewing reviewing(String reviewer) {
    return new Reviewing(
        db, state, coding, (kind, target, reason) -> entry(reviewer, kind, target, reason));
  }

  /** Makes entries for others in this package. */
  interface Entries {
    Entry next(Kind kind, String target, @Nullable String reason) throws SQLException;
  }

  /**
   * Really removes a report: its words, its statements, what was filed under it, and its entries in
   * the log; an id, a hash and the reason stay. Copies made by {@link #backup} keep it.
   *
   * @throws RecordException when the record has no such report
   */
  public void forget(String report, String maker, String reason) {
    db.write(
        () -> {
          Report gone = state.report(report);
          if (gone == null) {
            throw new RecordException("no report " + report);
          }
          Map<String, Object> payload = new LinkedHashMap<>();
          payload.put("forget", Map.of("kind", "report", "hash", hash(gone.text())));
          Entry entry = coding.logged(entry(maker, Kind.FORGOTTEN, report, reason), payload);
          List<String> statements =
              db.query("select id from statement where report = ?", r -> r.getString(1), report);
          Applying applying = new Applying(db);
          applying.apply(entry);
          applying.refresh();
          scrub(report);
          for (String statement : statements) {
            db.update("update log set payload = '{}' where target = ?", statement);
            db.update("delete from review where target = ?", statement);
          }
          coding.forgetCache();
          return 0;
        });
    db.compact();
  }

  /** Leaves in the log's entries of a report only that events were made and joined. */
  private void scrub(String report) throws SQLException {
    List<Entry> entries =
        db.query(
            ENTRY + " where target = ? and kind in ('CODED', 'RECODED')", Store::entry, report);
    for (Entry entry : entries) {
      String rest = Json.write(Map.of("steps", Steps.withoutStatements(entry.object())));
      db.update("update log set payload = ?, reason = null where seq = ?", rest, entry.seq());
    }
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /**
   * Writes the whole log, one entry a line; everything else is made from it. Works for every kind
   * of database, so that a record can move from one to another.
   *
   * @return number of entries
   */
  public long backup(Writer out) throws IOException {
    long last = 0;
    long n = 0;
    for (List<Entry> some = after(last); !some.isEmpty(); some = after(last)) {
      for (Entry e : some) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("seq", e.seq());
        line.put("at", e.at());
        line.put("maker", e.maker());
        line.put("kind", e.kind().name());
        line.put("target", e.target());
        line.put("reason", e.reason());
        line.put("payload", e.object());
        out.write(Json.write(line));
        out.write('\n');
        last = e.seq();
        n++;
      }
    }
    return n;
  }

  private List<Entry> after(long seq) {
    return db.read(() -> entries(seq));
  }

  /**
   * Fills an empty record from a backup, wholly or not at all.
   *
   * @return number of entries
   * @throws RecordException when the record is not empty or a line is no entry
   */
  public long restore(BufferedReader in) {
    long n =
        db.write(
            () -> {
              if (db.number("select count(*) from log") > 0) {
                throw new RecordException("the record is not empty; a backup goes into a new one");
              }
              return lines(in);
            });
    rebuild();
    return n;
  }

  private long lines(BufferedReader in) throws SQLException {
    long n = 0;
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        n++;
        Map<?, ?> o = Json.object(Json.parse(line));
        Entry entry =
            new Entry(
                n,
                String.valueOf(o.get("at")),
                String.valueOf(o.get("maker")),
                Kind.valueOf(String.valueOf(o.get("kind"))),
                String.valueOf(o.get("target")),
                "",
                Json.text(o, "reason"));
        if (!(o.get("seq") instanceof Number seq) || seq.longValue() != n) {
          throw new IllegalArgumentException("entry " + n + " is missing");
        }
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        Json.object(o.get("payload")).forEach((k, v) -> payload.put(String.valueOf(k), v));
        coding.logged(entry, payload);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RecordException("line " + n + " is no entry of a backup: " + e.getMessage(), e);
    }
    return n;
  }

  /** Number of entries in the log. */
  public long entries() {
    return db.read(() -> db.number("select count(*) from log"));
  }

  /** Where the record lies. */
  public Address address() {
    return address;
  }

  Database database() {
    return db;
  }

  @Override
  public void close() {
    db.close();
  }
}

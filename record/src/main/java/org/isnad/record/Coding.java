package org.isnad.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.isnad.core.text.Letters;
import org.isnad.formats.Json;
import org.isnad.formats.StatementJson;
import org.isnad.formats.StatementReader;
import org.isnad.story.Told;
import org.isnad.story.link.Blocks;
import org.isnad.story.link.Candidate;
import org.isnad.story.link.Decision;
import org.isnad.story.link.Linker;
import org.jspecify.annotations.Nullable;

/** Coded reports into the record: each statement is linked to an event, with its reasons. */
final class Coding {
  private static final int MOST_CANDIDATES = 200;
  private static final int MOST_CACHED = 5_000;

  private final Database db;
  private final State state;
  private final Map<String, Candidate> cache =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Candidate> eldest) {
          return size() > MOST_CACHED;
        }
      };

  Coding(Database db, State state) {
    this.db = db;
    this.state = state;
  }

  void forgetCache() {
    cache.clear();
  }

  /** Writes an entry with its payload. */
  Entry logged(Entry entry, Map<String, ?> payload) throws SQLException {
    String text = Json.write(payload);
    db.update(
        "insert into log (seq, at, maker, kind, target, payload, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        entry.seq(),
        entry.at(),
        entry.maker(),
        entry.kind().name(),
        entry.target(),
        text,
        entry.reason());
    return new Entry(
        entry.seq(), entry.at(), entry.maker(), entry.kind(), entry.target(), text, entry.reason());
  }

  /** Adds a report that the record does not have. */
  void add(CodedReport coded, Entry entry) throws SQLException {
    if (!db.isSqlite()) {
      // another writer may have changed events since
      cache.clear();
    }
    List<Map<?, ?>> statements = new ArrayList<>();
    for (Statement s : coded.statements()) {
      statements.add(Json.object(Json.parse(StatementJson.line(s, coded.report()))));
    }
    code(coded.report(), statements, new Steps(), entry);
  }

  private void code(Report report, List<Map<?, ?>> statements, Steps steps, Entry entry)
      throws SQLException {
    String cluster = cluster(report);
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("report", map(report));
    payload.put("cluster", cluster);
    payload.put("coder", CodedReport.coderVersion());
    payload.put("statements", statements);
    payload.put("steps", steps.list());

    Applying applying = new Applying(db);
    for (Map<?, ?> step : List.copyOf(steps.list())) {
      applying.step(step, entry.seq());
    }
    applying.report(
        Json.object(payload.get("report")), cluster, CodedReport.coderVersion(), entry.seq());
    int ordinal = 0;
    List<Told> told = new ArrayList<>();
    for (Map<?, ?> s : statements) {
      applying.statement(s, ordinal++, entry);
      told.add(Told.of(StatementReader.read(s), report, cluster));
    }
    for (Told t : told) {
      if (t.statement().contentOf() == null) {
        link(t, steps, applying, entry);
      }
    }
    for (Told t : told) {
      if (t.statement().contentOf() != null) {
        content(t, told, steps, applying, entry);
      }
    }
    for (String event : applying.refresh()) {
      cache.remove(event);
    }
    logged(entry, payload);
  }

  /** Reprints of one text share a cluster: a hash of its words. */
  private static String cluster(Report report) {
    String words = Letters.fold(report.body()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() ? report.id() : Store.hash(words).substring(0, 20);
  }

  private void link(Told told, Steps steps, Applying applying, Entry entry) throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    Blocks.asked(told).forEach(k -> keys.add(Applying.cut(k, 300)));
    for (String id : state.filed(keys, MOST_CANDIDATES)) {
      candidates.add(candidate(id));
    }
    Decision decision = Linker.decide(told, candidates);
    String event = decision.event() == null ? newEvent(told) : decision.event();
    applying.step(
        steps.link(told.id(), event, "told", decision.points(), decision.reasons()), entry.seq());
    cache.remove(event);
    for (String merged : decision.merges()) {
      applying.step(steps.merge(merged, event), entry.seq());
      cache.remove(merged);
    }
    for (Decision.Possible p : decision.possible()) {
      applying.step(
          steps.link(told.id(), p.event(), "possible", p.points(), p.reasons()), entry.seq());
    }
  }

  private Candidate candidate(String id) throws SQLException {
    Candidate known = cache.get(id);
    if (known == null) {
      known = new Candidate(id, state.told(id, "told", State.NOW, Candidate.MOST));
      cache.put(id, known);
    }
    return known;
  }

  static String newEvent(Told told) {
    return "e" + Ids.statement(told.id(), 0, 0, "event", 0).substring(0, 15);
  }

  /** What an act demands or promises stands with the act's event. */
  private void content(Told told, List<Told> all, Steps steps, Applying applying, Entry entry)
      throws SQLException {
    String act = told.statement().contentOf();
    for (int depth = 0; act != null && depth < 10; depth++) {
      String event = state.eventOf(act);
      if (event != null) {
        applying.step(steps.link(told.id(), event, "content", 0, List.of()), entry.seq());
        return;
      }
      act = contentOf(act, all);
    }
  }

  private static @Nullable String contentOf(String id, List<Told> all) {
    return all.stream()
        .filter(t -> t.id().equals(id))
        .map(t -> t.statement().contentOf())
        .findFirst()
        .orElse(null);
  }

  /**
   * Replaces what was coded from a report; false when it is coded as before.
   *
   * <p>A statement that is told as before stays; one that is told otherwise at the same words
   * replaces the old one under a new id.
   */
  boolean recode(CodedReport coded, Entry entry) throws SQLException {
    Map<String, Map<?, ?>> before = standing(coded.report().id());
    Map<String, Map<?, ?>> now = new LinkedHashMap<>();
    for (Statement s : coded.statements()) {
      now.put(s.id(), Json.object(Json.parse(StatementJson.line(s, coded.report()))));
    }
    Recoding recoding = Recoding.of(before, now, entry.seq());
    if (recoding.isNothing()) {
      return false;
    }
    Steps steps = new Steps();
    recoding.ended().forEach(steps::end);
    code(coded.report(), recoding.added(), steps, entry);
    return true;
  }

  private Map<String, Map<?, ?>> standing(String report) throws SQLException {
    Map<String, Map<?, ?>> standing = new LinkedHashMap<>();
    List<String> lines =
        db.query(
            "select json from statement where report = ? and until is null and maker like 'isnad %'"
                + " order by ordinal",
            row -> row.getString(1), report);
    for (String line : lines) {
      Map<?, ?> o = Json.object(Json.parse(line));
      standing.put(String.valueOf(o.get("id")), o);
    }
    return standing;
  }

  static Map<String, @Nullable Object> map(Report r) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", r.id());
    map.put("outlet", r.outlet());
    map.put("url", r.url());
    map.put("title", r.title());
    map.put("body", r.body());
    map.put("published", r.published() == null ? null : r.published().toString());
    map.put("published_text", r.publishedText());
    map.put("seen", r.seen() == null ? null : r.seen().toString());
    map.put("lang", r.language());
    map.put("credit", r.credit());
    return map;
  }
}

package org.isnad.record.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.core.coder.Participant;
import org.isnad.core.text.Letters;
import org.isnad.formats.Table;
import org.isnad.record.Filter;
import org.isnad.record.Reading;
import org.isnad.story.Event;
import org.isnad.story.Names;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/** Who somebody is by the record: names, posts, sides, by outlet and day. */
public final class ActorViews {
  private ActorViews() {}

  /** An actor in the making. */
  private static final class Found {
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> codes = new TreeSet<>();
    final Set<String> notes = new TreeSet<>();
    final Map<String, Set<String>> wordings = new TreeMap<>();
    final Map<String, Set<String>> posts = new LinkedHashMap<>();
    final Set<String> statements = new LinkedHashSet<>();
    @Nullable LocalDate first;
    @Nullable LocalDate last;
  }

  /**
   * One row an actor that a name may mean, from statements told up to a day.
   *
   * @param on the day, or null for all
   */
  public static Table who(Reading reading, String name, @Nullable LocalDate on) {
    Map<String, Found> actors = new LinkedHashMap<>();
    for (Event event : reading.events(Filter.all().between(null, on).of(name))) {
      for (Told t : event.told()) {
        for (Participant p : t.sides()) {
          add(actors, p, t, name);
        }
        for (Participant p : t.statement().third()) {
          add(actors, p, t, name);
        }
      }
    }
    Table table = new Table();
    actors.forEach((key, found) -> row(reading, table, found));
    return table;
  }

  private static void add(Map<String, Found> actors, Participant p, Told t, String name) {
    if (!Names.isNamed(p) || !means(p, name)) {
      return;
    }
    Found found = actors.computeIfAbsent(Names.key(p), k -> new Found());
    found.names.add(p.identifierText());
    if (p.nameAr() != null) {
      found.names.add(p.nameAr());
    }
    found.codes.add((p.code() == null ? "" : p.code() + " ") + String.join(" ", p.sectors()));
    if (p.nameNote() != null) {
      found.notes.add(p.entityText() + ": " + p.nameNote());
    }
    String outlet = t.outlet() == null ? "?" : t.outlet();
    found.wordings.computeIfAbsent(p.entityText(), w -> new TreeSet<>()).add(outlet);
    String post = post(p);
    if (!post.isEmpty()) {
      String day = t.statement().date().from() == null ? told(t) : day(t);
      found.posts.computeIfAbsent(post, w -> new TreeSet<>()).add(day + " " + outlet);
    }
    found.statements.add(t.id());
    LocalDate day = t.published();
    if (day != null) {
      found.first = found.first == null || day.isBefore(found.first) ? day : found.first;
      found.last = found.last == null || day.isAfter(found.last) ? day : found.last;
    }
  }

  private static String told(Told t) {
    return t.published() == null ? "?" : t.published().toString();
  }

  private static String day(Told t) {
    return String.valueOf(t.statement().date().from());
  }

  private static boolean means(Participant p, String name) {
    String folded = Letters.fold(name).strip();
    String all =
        Letters.fold(
            p.identifierText()
                + "\n"
                + (p.nameAr() == null ? "" : p.nameAr())
                + "\n"
                + p.entityText());
    return all.contains(folded);
  }

  /** The words before the name in a mention: «رئيس الأركان» of «رئيس الأركان محمد الحداد». */
  private static String post(Participant p) {
    if (p.nameAr() == null) {
      return "";
    }
    String first = p.nameAr().split(" ")[0];
    int at = Letters.fold(p.entityText()).indexOf(Letters.fold(first));
    String words = p.entityText();
    return at > 2 && at <= words.length() ? words.substring(0, at).strip() : "";
  }

  private static void row(Reading reading, Table table, Found found) {
    Map<String, @Nullable Object> row = table.row();
    row.put("actor", String.join(" · ", found.names));
    row.put("codes", List.copyOf(found.codes));
    row.put("posts", lines(found.posts));
    row.put("wordings", lines(found.wordings));
    row.put("name_notes", List.copyOf(found.notes));
    row.put("first_told", found.first);
    row.put("last_told", found.last);
    row.put("statements", found.statements.size());
    row.put("evidence", Evidence.of(reading, found.statements));
  }

  private static List<String> lines(Map<String, Set<String>> map) {
    return map.entrySet().stream()
        .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
        .toList();
  }
}

package org.isnad.record.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.core.coder.Source;
import org.isnad.formats.Table;
import org.isnad.record.Filter;
import org.isnad.record.Reading;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.process.Agreement;
import org.isnad.story.process.Ceasefire;
import org.isnad.story.process.Dyad;
import org.isnad.story.process.Move;
import org.isnad.story.process.Processes;
import org.isnad.story.process.Provision;
import org.isnad.story.process.Step;
import org.jspecify.annotations.Nullable;

/** Counts and lengths over many statements and processes. */
public final class CountViews {
  private CountViews() {}

  /** One row an outlet: statements in its own voice, of named, of anonymous sources only. */
  public static Table sources(Reading reading, Filter filter) {
    Map<String, int[]> outlets = new TreeMap<>();
    for (Event event : reading.events(filter)) {
      for (Told t : event.told()) {
        String outlet = t.outlet() == null ? "?" : t.outlet();
        int[] n = outlets.computeIfAbsent(outlet, o -> new int[3]);
        n[voice(t.statement().attribution())]++;
      }
    }
    Table table = new Table();
    outlets.forEach(
        (outlet, n) -> {
          int all = n[0] + n[1] + n[2];
          Map<String, @Nullable Object> row = table.row();
          row.put("outlet", outlet);
          row.put("statements", all);
          row.put("own_voice", n[0]);
          row.put("named", n[1]);
          row.put("anonymous_only", n[2]);
          row.put("anonymous_share", Math.round(1000.0 * n[2] / all) / 1000.0);
        });
    return table;
  }

  private static int voice(List<Source> chain) {
    if (chain.isEmpty()) {
      return 0;
    }
    boolean anonymous =
        chain.stream()
            .filter(s -> !s.kind().equals("media"))
            .allMatch(s -> s.kind().equals("anonymous") || s.kind().equals("unspecified"));
    return anonymous ? 2 : 1;
  }

  /** One row a kind of step between two turns of a process: how often, median and all days. */
  public static Table durations(Processes p) {
    List<Long> toTruce = new ArrayList<>();
    List<Long> held = new ArrayList<>();
    List<Long> toStep = new ArrayList<>();
    for (Ceasefire c : p.ceasefires()) {
      LocalDate begin = first(c, List.of("AGREED", "DECLARED", "IN_FORCE"));
      LocalDate end = first(c, List.of("COLLAPSED", "EXPIRED", "SUPERSEDED"));
      between(clash(p, c), begin, toTruce);
      between(begin, end, held);
    }
    for (Agreement a : p.agreements()) {
      LocalDate step = null;
      for (Provision provision : a.provisions()) {
        for (Step s : provision.steps()) {
          LocalDate day = s.days().first();
          if (day != null && !s.state().equals("REFUSED") && (step == null || day.isBefore(step))) {
            step = day;
          }
        }
      }
      between(a.days().first(), step, toStep);
    }
    Table table = new Table();
    row(table, "first clash to ceasefire", toTruce);
    row(table, "ceasefire to its end", held);
    row(table, "agreement to first step", toStep);
    return table;
  }

  private static @Nullable LocalDate first(Ceasefire c, List<String> states) {
    for (Move m : c.moves()) {
      if (states.contains(m.state())) {
        return m.days().first();
      }
    }
    return null;
  }

  /** The first clash of the last episode that began before the truce did. */
  private static @Nullable LocalDate clash(Processes p, Ceasefire c) {
    LocalDate begin = first(c, List.of("AGREED", "DECLARED", "IN_FORCE"));
    LocalDate clash = null;
    for (Dyad d : p.dyads()) {
      if (c.parties().contains(d.a()) && c.parties().contains(d.b())) {
        for (Dyad.Episode e : d.episodes()) {
          LocalDate day = e.days().first();
          clash = day != null && begin != null && !day.isAfter(begin) ? day : clash;
        }
      }
    }
    return clash;
  }

  private static void between(@Nullable LocalDate from, @Nullable LocalDate to, List<Long> days) {
    if (from != null && to != null) {
      days.add(ChronoUnit.DAYS.between(from, to));
    }
  }

  private static void row(Table table, String name, List<Long> days) {
    Collections.sort(days);
    Map<String, @Nullable Object> row = table.row();
    row.put("between", name);
    row.put("cases", days.size());
    row.put("median_days", median(days));
    row.put("days", days);
  }

  private static @Nullable Double median(List<Long> days) {
    if (days.isEmpty()) {
      return null;
    }
    int middle = days.size() / 2;
    return days.size() % 2 == 1
        ? days.get(middle).doubleValue()
        : (days.get(middle - 1) + days.get(middle)) / 2.0;
  }
}

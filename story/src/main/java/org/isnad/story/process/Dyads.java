package org.isnad.story.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.coder.Ids;
import org.isnad.core.event.EventType;
import org.isnad.story.Days;
import org.isnad.story.Event;
import org.isnad.story.Told;

/** Who fights whom, from events of force between named parties. */
final class Dyads {
  /** Days without a clash after which a new episode begins (as UCDP counts, but shorter). */
  static final int QUIET_DAYS = 90;

  private Dyads() {}

  static List<Dyad> of(List<Event> events, Parties parties) {
    Map<List<String>, List<Event>> clashes = new LinkedHashMap<>();
    for (Event e : events) {
      List<Told> facts =
          e.told().stream()
              .filter(t -> t.statement().type() == EventType.ASSAULT)
              .filter(t -> t.statement().status().isFact())
              .toList();
      for (List<String> pair : pairs(facts, parties)) {
        clashes.computeIfAbsent(pair, p -> new ArrayList<>()).add(e);
      }
    }
    List<Dyad> dyads = new ArrayList<>();
    clashes.forEach((pair, list) -> dyads.add(dyad(pair, list)));
    return dyads;
  }

  /** All pairs of actors when they are the only side, else each actor with each recipient. */
  private static Set<List<String>> pairs(List<Told> facts, Parties parties) {
    Set<String> actors = parties.actors(facts);
    Set<String> recipients = parties.recipients(facts);
    Set<String> others = recipients.isEmpty() ? actors : recipients;
    Set<List<String>> pairs = new java.util.LinkedHashSet<>();
    for (String a : actors) {
      for (String b : others) {
        if (!a.equals(b)) {
          pairs.add(List.copyOf(new TreeSet<>(List.of(a, b))));
        }
      }
    }
    return pairs;
  }

  private static Dyad dyad(List<String> pair, List<Event> clashes) {
    List<Dyad.Episode> episodes = new ArrayList<>();
    List<Event> current = new ArrayList<>();
    LocalDate last = null;
    for (Event e : clashes) {
      LocalDate day = e.day();
      boolean quiet =
          last != null && day != null && ChronoUnit.DAYS.between(last, day) > QUIET_DAYS;
      if (quiet) {
        episodes.add(episode(current));
        current = new ArrayList<>();
      }
      current.add(e);
      last = day == null ? last : day;
    }
    episodes.add(episode(current));
    String first = clashes.get(0).id();
    String id = Ids.statement(first, 0, 0, "dyad " + pair, 0);
    return new Dyad(id, pair.get(0), pair.get(1), episodes);
  }

  private static Dyad.Episode episode(List<Event> events) {
    Days days = new Days(events.get(0).day(), events.get(events.size() - 1).day());
    return new Dyad.Episode(days, events.stream().map(Event::id).toList());
  }
}

package org.isnad.story.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.story.Told;

/**
 * Events in memory: statements in, events out. What a store does with tables, for one folder of
 * reports, for tests, and for one part of a cluster's data.
 */
public final class Gathering {
  private static final int MOST_CANDIDATES = 200;

  private final Map<String, List<Told>> events = new LinkedHashMap<>();
  private final Map<String, Set<String>> blocks = new HashMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();

  /** Takes statements in the order in which they became known. */
  public void add(Collection<Told> told) {
    told.forEach(this::add);
  }

  /** Takes one statement; returns the id of its event, as of now. */
  public String add(Told told) {
    List<Candidate> candidates = new ArrayList<>();
    for (String id : near(told)) {
      List<Told> members = events.getOrDefault(id, List.of());
      candidates.add(
          new Candidate(id, members.subList(0, Math.min(Candidate.MOST, members.size()))));
    }
    Decision decision = Linker.decide(told, candidates);
    decisions.put(told.id(), decision);
    String event = decision.event() == null ? told.id() : decision.event();
    List<Told> members = events.computeIfAbsent(event, e -> new ArrayList<>());
    for (String merged : decision.merges()) {
      List<Told> others = events.remove(merged);
      if (others != null) {
        members.addAll(others);
        redirects.put(merged, event);
      }
    }
    members.add(told);
    for (String key : Blocks.filed(told)) {
      blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(event);
    }
    return event;
  }

  private Set<String> near(Told told) {
    Set<String> near = new LinkedHashSet<>();
    for (String key : Blocks.asked(told)) {
      blocks.getOrDefault(key, Set.of()).forEach(id -> near.add(now(id)));
      if (near.size() > MOST_CANDIDATES) {
        break;
      }
    }
    return near;
  }

  /** The id that an event goes by after merging. */
  public String now(String event) {
    String id = event;
    for (String next = redirects.get(id); next != null; next = redirects.get(id)) {
      id = next;
    }
    return id;
  }

  /** Statements by event, in the order in which the events became known. */
  public Map<String, List<Told>> events() {
    return events;
  }

  /** What was decided for each statement. */
  public Map<String, Decision> decisions() {
    return decisions;
  }
}

package org.isnad.story.process;

import java.util.Collection;
import java.util.List;
import org.isnad.story.Event;

/**
 * All processes in a number of events.
 *
 * @param dyads who fights whom
 * @param ceasefires truces with their lives
 * @param agreements other agreements, with provisions
 * @param efforts of third parties
 */
public record Processes(
    List<Dyad> dyads,
    List<Ceasefire> ceasefires,
    List<Agreement> agreements,
    List<Effort> efforts) {

  public Processes {
    dyads = List.copyOf(dyads);
    ceasefires = List.copyOf(ceasefires);
    agreements = List.copyOf(agreements);
    efforts = List.copyOf(efforts);
  }

  /** The processes of events, which may come in any order. */
  public static Processes of(Collection<Event> events) {
    List<Event> ordered = events.stream().sorted(Event.BY_DAY).toList();
    Parties parties = new Parties();
    List<Dyad> dyads = Dyads.of(ordered, parties);
    List<Ceasefire> ceasefires = new Truces(parties).of(ordered);
    List<Agreement> agreements = new Agreements(parties).of(ordered);
    List<Effort> efforts = new Efforts(parties).of(ordered);
    return new Processes(dyads, ceasefires, agreements, efforts);
  }
}

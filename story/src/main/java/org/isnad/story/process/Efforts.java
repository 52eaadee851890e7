package org.isnad.story.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Statement;
import org.isnad.story.Days;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.Words;
import org.isnad.story.link.Kin;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What third parties do, from the roles they are given and from their offers and contacts.
 *
 * <p>All people of a state work for one effort, that of the state; their meetings and calls are its
 * contacts.
 */
final class Efforts {
  private static final Set<String> HELPERS =
      Set.of("mediator", "facilitator", "good_offices", "host", "sponsor", "guarantor");
  private static final Set<String> NO_STATE = Set.of("IGO", "NGO", "NMS");

  private final Parties parties;
  private final Map<String, Work> works = new LinkedHashMap<>();

  /** An effort in the making. */
  private static final class Work {
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> individuals = new TreeSet<>();
    final Set<String> roles = new LinkedHashSet<>();
    final Set<String> parties = new LinkedHashSet<>();
    final Map<String, Move> moves = new LinkedHashMap<>();
    String state = "ACTIVE";
    String outcome = "none";
    @Nullable String first;
  }

  Efforts(Parties parties) {
    this.parties = parties;
  }

  List<Effort> of(List<Event> events) {
    events.forEach(this::roles);
    works.forEach((key, work) -> events.forEach(e -> contacts(key, work, e)));
    List<Effort> efforts = new ArrayList<>();
    works.forEach((key, work) -> efforts.add(effort(key, work)));
    return efforts;
  }

  private static String key(Participant p) {
    boolean state = p.code() != null && !NO_STATE.contains(p.code());
    return state ? String.valueOf(p.code()) : p.identifierText();
  }

  private void roles(Event e) {
    for (Told t : e.told()) {
      Statement s = t.statement();
      for (Participant p : s.third()) {
        if (p.role() != null && HELPERS.contains(p.role()) && s.status().isFact()) {
          Work work = work(p);
          work.roles.add(p.role());
          work.parties.addAll(parties.sides(List.of(t)));
          boolean deal = Kin.of(s) == Kin.DEAL;
          move(work, deal ? "ENDED" : "ACTIVE", e, List.of(t), p.role() + ": " + p.roleWords());
          if (deal) {
            work.state = "ENDED";
            work.outcome = Words.has("truce", s.instrument()) ? "ceasefire" : "agreement";
          }
        }
      }
      offers(e, t);
    }
  }

  private void offers(Event e, Told t) {
    Statement s = t.statement();
    String state =
        switch (s.cameo()) {
          case "039" -> "OFFERED";
          case "038" -> "ACCEPTED";
          case "126" -> "REFUSED";
          case "165" -> "SUSPENDED";
          default -> "";
        };
    if (state.isEmpty() || !s.status().isFact()) {
      return;
    }
    boolean mediatorActs = state.equals("OFFERED") || state.equals("SUSPENDED");
    List<Participant> mediators = mediatorActs ? s.actor() : s.recipient();
    for (Participant p : mediators) {
      if (p.code() != null || p.nameAr() != null) {
        Work work = work(p);
        work.parties.addAll(
            mediatorActs ? parties.recipients(List.of(t)) : parties.actors(List.of(t)));
        move(work, state, e, List.of(t), "told");
        work.state = state;
      }
    }
  }

  private Work work(Participant p) {
    Work work = works.computeIfAbsent(key(p), k -> new Work());
    work.names.add(parties.name(p));
    return work;
  }

  /** Meetings and calls of the mediator's people with anybody else's. */
  private void contacts(String key, Work work, Event e) {
    List<Told> met = new ArrayList<>();
    Set<String> with = new LinkedHashSet<>();
    for (Told t : e.told()) {
      Statement s = t.statement();
      boolean contact = Kin.of(s) == Kin.TALK && s.status().isFact();
      if (contact && t.named().stream().anyMatch(p -> key(p).equals(key))) {
        met.add(t);
        for (Participant p : t.named()) {
          if (key(p).equals(key)) {
            work.individuals.add(p.identifierText());
          } else {
            with.add(parties.name(p));
          }
        }
      }
    }
    if (!met.isEmpty() && !work.moves.containsKey(e.id())) {
      move(work, "CONTACT", e, met, "met " + String.join(", ", with));
    }
  }

  private void move(Work work, String state, Event e, List<Told> told, String rule) {
    work.first = work.first == null ? e.id() : work.first;
    Days days = Slots.of(e.told()).days();
    Move move =
        new Move(
            state,
            days.unknown() ? new Days(null, e.day()) : days,
            e.id(),
            told.stream().map(Told::id).toList(),
            List.copyOf(parties.actors(told)),
            rule,
            true);
    work.moves.merge(e.id(), move, Efforts::both);
  }

  private static Move both(Move a, Move b) {
    Set<String> statements = new LinkedHashSet<>(a.statements());
    statements.addAll(b.statements());
    String rule = a.rule().contains(b.rule()) ? a.rule() : a.rule() + "; " + b.rule();
    return new Move(
        b.state().equals("ENDED") ? b.state() : a.state(),
        a.days(),
        a.event(),
        List.copyOf(statements),
        a.by(),
        rule,
        true);
  }

  private Effort effort(String key, Work work) {
    List<Move> moves =
        work.moves.values().stream()
            .sorted(
                java.util.Comparator.comparing(
                    m -> m.days().first(),
                    java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
            .toList();
    return new Effort(
        Ids.statement(String.valueOf(work.first), 0, 0, "effort " + key, 0),
        work.names.iterator().next(),
        List.copyOf(work.individuals),
        List.copyOf(work.roles),
        List.copyOf(work.parties),
        work.state,
        work.outcome,
        moves,
        moves.stream().map(Move::event).toList());
  }
}

package org.isnad.story.process;

import java.util.List;

/**
 * What one third party does between parties.
 *
 * @param id of the process
 * @param mediator state, organisation or person
 * @param individuals its people who were named
 * @param roles mediator, host, sponsor …, as told
 * @param parties between whom
 * @param state OFFERED, ACCEPTED, REFUSED, ACTIVE, STALLED, SUSPENDED, ENDED
 * @param outcome none, ceasefire, agreement
 * @param moves in the order of their days
 * @param events contacts and moves
 */
public record Effort(
    String id,
    String mediator,
    List<String> individuals,
    List<String> roles,
    List<String> parties,
    String state,
    String outcome,
    List<Move> moves,
    List<String> events) {

  public Effort {
    individuals = List.copyOf(individuals);
    roles = List.copyOf(roles);
    parties = List.copyOf(parties);
    moves = List.copyOf(moves);
    events = List.copyOf(events);
  }
}

package org.isnad.story.process;

import java.util.List;

/**
 * A truce and its life.
 *
 * @param id of the process
 * @param parties who is bound
 * @param declaredBy who declared, agreed or signed it
 * @param acceptedBy who accepted a proposal of others
 * @param terms the words for it, as printed
 * @param thirds mediators, sponsors, guarantors, each in the role that was told
 * @param places where it holds, as told
 * @param state in which it is now
 * @param moves in the order of their days
 * @param violations told while it was alive
 * @param events it is made of
 */
public record Ceasefire(
    String id,
    List<String> parties,
    List<String> declaredBy,
    List<String> acceptedBy,
    List<String> terms,
    List<Third> thirds,
    List<String> places,
    TruceState state,
    List<Move> moves,
    List<Violation> violations,
    List<String> events) {

  public Ceasefire {
    parties = List.copyOf(parties);
    declaredBy = List.copyOf(declaredBy);
    acceptedBy = List.copyOf(acceptedBy);
    terms = List.copyOf(terms);
    thirds = List.copyOf(thirds);
    places = List.copyOf(places);
    moves = List.copyOf(moves);
    violations = List.copyOf(violations);
    events = List.copyOf(events);
  }
}

package org.isnad.story.process;

import java.util.List;
import org.isnad.story.Days;

/**
 * An agreement, truces apart.
 *
 * @param id of the process
 * @param parties who agreed
 * @param terms the words for it, as printed
 * @param days when it was reached
 * @param thirds mediators, sponsors, guarantors
 * @param state RUMOURED, DENIED, IN_PRINCIPLE, AGREED, SIGNED, PARTLY_DONE, DONE
 * @param disputed true when somebody denies it
 * @param provisions what it asks for
 * @param events it is made of
 * @param statements that tell of it
 */
public record Agreement(
    String id,
    List<String> parties,
    List<String> terms,
    Days days,
    List<Third> thirds,
    String state,
    boolean disputed,
    List<Provision> provisions,
    List<String> events,
    List<String> statements) {

  public Agreement {
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
    thirds = List.copyOf(thirds);
    provisions = List.copyOf(provisions);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }
}

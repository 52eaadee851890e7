package org.isnad.story.link;

import java.util.List;
import org.isnad.story.Told;

/**
 * An event as far as linking needs it.
 *
 * @param id of the event
 * @param told some of its statements, the first ones
 */
public record Candidate(String id, List<Told> told) {
  /** Statements of an event that a new one is compared with. */
  public static final int MOST = 12;

  public Candidate {
    told = List.copyOf(told);
  }
}

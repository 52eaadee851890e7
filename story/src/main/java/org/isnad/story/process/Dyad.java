package org.isnad.story.process;

import java.util.List;
import org.isnad.story.Days;

/**
 * Two parties that fight each other.
 *
 * @param id of the process
 * @param a one party
 * @param b the other; which is which says nothing
 * @param episodes times of violence, parted by {@link Dyads#QUIET_DAYS} days without
 */
public record Dyad(String id, String a, String b, List<Episode> episodes) {

  /**
   * A time of violence.
   *
   * @param days from the first clash to the last
   * @param events the clashes
   */
  public record Episode(Days days, List<String> events) {
    public Episode {
      events = List.copyOf(events);
    }
  }

  public Dyad {
    episodes = List.copyOf(episodes);
  }
}

package org.isnad.story.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement belongs.
 *
 * @param event id of its event, or null when it tells of a new one
 * @param points of the link; 0 for a new event
 * @param reasons what spoke for and against
 * @param merges other events that turn out to be the same through this statement
 * @param possible events that it may tell of as well; people decide
 */
public record Decision(
    @Nullable String event,
    int points,
    List<String> reasons,
    List<String> merges,
    List<Possible> possible) {

  public Decision {
    reasons = List.copyOf(reasons);
    merges = List.copyOf(merges);
    possible = List.copyOf(possible);
  }

  /** An event that the statement may tell of. */
  public record Possible(String event, int points, List<String> reasons) {
    public Possible {
      reasons = List.copyOf(reasons);
    }
  }
}

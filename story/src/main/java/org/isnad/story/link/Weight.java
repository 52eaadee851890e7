package org.isnad.story.link;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against two statements telling of one event.
 *
 * <p>Points are added up; a veto decides alone. The reasons are kept for people, in the order in
 * which they were found.
 */
final class Weight {
  private final List<String> reasons = new ArrayList<>();
  private int points;
  private boolean vetoed;

  void add(int value, String reason) {
    if (value != 0) {
      points += value;
      reasons.add((value > 0 ? "+" : "−") + Math.abs(value) + " " + reason);
    }
  }

  void veto(String reason) {
    vetoed = true;
    reasons.add("no: " + reason);
  }

  int points() {
    return points;
  }

  boolean vetoed() {
    return vetoed;
  }

  List<String> reasons() {
    return reasons;
  }
}

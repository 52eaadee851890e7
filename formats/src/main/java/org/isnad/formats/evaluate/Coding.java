package org.isnad.formats.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All events of a set of reports by one coder.
 *
 * @param reports by report id, in the order in which they were read
 * @param unplaced statements whose offsets do not hold their words
 * @param byHand true of a folder of gold files
 */
record Coding(Map<String, Sheet> reports, int unplaced, boolean byHand) {

  /**
   * The events of one report: its own, and those that are content of a demand, a promise or an
   * agreement.
   */
  static final class Sheet {
    final List<Event> events = new ArrayList<>();
    final List<Event> content = new ArrayList<>();

    /** Whether the coder was asked for content. */
    boolean withContent;

    void add(Event e) {
      (e.content() ? content : events).add(e);
    }
  }
}

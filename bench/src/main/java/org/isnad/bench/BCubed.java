package org.isnad.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B³ (Bagga and Baldwin 1998): precision and recall of a grouping, averaged over the things
 * grouped.
 *
 * @param precision of a thing: how many of those in its group belong with it
 * @param recall of a thing: how many of those that belong with it are in its group
 */
record BCubed(double precision, double recall) {

  /**
   * Measures one grouping against another.
   *
   * @param truth group by thing
   * @param found group by thing, of the same things
   */
  static BCubed of(Map<String, String> truth, Map<String, String> found) {
    Map<String, Set<String>> trueGroups = groups(truth);
    Map<String, Set<String>> foundGroups = groups(found);
    double precision = 0;
    double recall = 0;
    for (String thing : truth.keySet()) {
      Set<String> should = trueGroups.getOrDefault(truth.get(thing), Set.of());
      Set<String> is = foundGroups.getOrDefault(found.get(thing), Set.of());
      Set<String> both = new HashSet<>(should);
      both.retainAll(is);
      precision += (double) both.size() / is.size();
      recall += (double) both.size() / should.size();
    }
    return new BCubed(precision / truth.size(), recall / truth.size());
  }

  private static Map<String, Set<String>> groups(Map<String, String> groupOf) {
    Map<String, Set<String>> groups = new HashMap<>();
    groupOf.forEach(
        (thing, group) -> groups.computeIfAbsent(group, g -> new HashSet<>()).add(thing));
    return groups;
  }

  /** The mean of several. */
  static BCubed mean(List<BCubed> all) {
    return new BCubed(
        all.stream().mapToDouble(BCubed::precision).average().orElse(0),
        all.stream().mapToDouble(BCubed::recall).average().orElse(0));
  }
}

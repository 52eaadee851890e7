package org.isnad.story.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.core.coder.Report;

/**
 * Which report of a cluster the others come from.
 *
 * <ol>
 *   <li>that of an outlet which others in the cluster credit («رويترز»), before one of an outlet
 *       that is not credited
 *   <li>one that credits nobody
 *   <li>the one that was published first, as far as that is known
 *   <li>the longest, then the first given
 * </ol>
 */
final class Original {
  private Original() {}

  static Report of(List<Report> reports) {
    return reports.stream()
        .min(
            Comparator.comparing((Report r) -> !isCredited(r, reports))
                .thenComparing(r -> !r.credit().isEmpty())
                .thenComparing(Original::time)
                .thenComparing(r -> -r.body().length()))
        .orElseThrow();
  }

  private static boolean isCredited(Report report, List<Report> all) {
    String outlet = Agencies.key(report.outlet());
    return !outlet.isEmpty()
        && all.stream()
            .filter(other -> !other.id().equals(report.id()))
            .anyMatch(
                other -> other.credit().stream().anyMatch(c -> Agencies.key(c).equals(outlet)));
  }

  /** The outlets of the cluster that a report credits, as they call themselves. */
  static List<String> credited(Report report, List<Report> all) {
    List<String> credited = new ArrayList<>();
    for (Report other : all) {
      String outlet = other.outlet();
      String key = Agencies.key(outlet);
      boolean named = report.credit().stream().anyMatch(c -> Agencies.key(c).equals(key));
      if (outlet != null
          && !other.id().equals(report.id())
          && named
          && !credited.contains(outlet)) {
        credited.add(outlet);
      }
    }
    return credited;
  }

  /** ISO 8601 sorts as time does; a day alone comes after the hours of it. */
  private static String time(Report r) {
    String time = r.imprint().publishedTime();
    LocalDate day = r.published();
    return time != null ? time : day != null ? day + "T99" : "9999";
  }
}

package org.isnad.story;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the frame of its report: what is needed to compare it with those of others.
 *
 * @param outlet who published it, or null
 * @param published day of publication, or null when unknown
 * @param credit agencies credited by the report
 * @param cluster id of the group of reports that carry the same text; of a report on its own, the
 *     report's
 */
public record Told(
    Statement statement,
    @Nullable String outlet,
    @Nullable LocalDate published,
    List<String> credit,
    String cluster) {

  public Told {
    credit = List.copyOf(credit);
  }

  /** A statement of a report that shares its text with no other. */
  public static Told of(Statement statement, Report report) {
    return of(statement, report, report.id());
  }

  /** A statement of a report of the given cluster. */
  public static Told of(Statement statement, Report report, String cluster) {
    LocalDate day = report.published() == null ? report.seen() : report.published();
    return new Told(statement, report.outlet(), day, report.credit(), cluster);
  }

  /** Id of the statement. */
  public String id() {
    return statement.id();
  }

  /** Id of the report. */
  public String report() {
    return statement.report();
  }

  /** All sides: actors, then recipients. */
  public List<Participant> sides() {
    if (statement.recipient().isEmpty()) {
      return statement.actor();
    }
    return java.util.stream.Stream.concat(
            statement.actor().stream(), statement.recipient().stream())
        .toList();
  }

  /** The sides that have a name or belong to a state; «gunmen» and «8 civilians» are not these. */
  public List<Participant> named() {
    return sides().stream().filter(Names::isNamed).toList();
  }
}

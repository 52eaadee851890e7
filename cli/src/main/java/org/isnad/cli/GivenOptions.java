package org.isnad.cli;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.ingest.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say what is known about the reports. */
final class GivenOptions {
  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of publication (2025-08-25), where the input gives none.")
  @Nullable LocalDate published;

  @Option(
      names = "--seen",
      paramLabel = "DAY",
      description = "Day on which the page was read, where the input gives none.")
  @Nullable LocalDate seen;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published it, where the input gives none.")
  @Nullable String outlet;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Id of the report; for a single report only.")
  @Nullable String id;

  Given given() {
    return new Given(id, outlet, published, seen);
  }

  /**
   * Lets all reports through; but with {@code --id} the first only, since two reports cannot have
   * one id.
   */
  Consumer<Report> single(Consumer<Report> reports, Consumer<Problem> problems) {
    if (id == null) {
      return reports;
    }
    boolean[] taken = {false};
    return report -> {
      if (taken[0]) {
        problems.accept(new Problem("--id " + id, 0, "left out, not the first: " + report.title()));
      } else {
        taken[0] = true;
        reports.accept(report);
      }
    };
  }
}

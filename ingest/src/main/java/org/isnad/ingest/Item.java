package org.isnad.ingest;

import java.util.List;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;

/**
 * What came of one part of a source: a page, a line, a row, an entry, or a refusal. The parts of a
 * source come in the same order and number whenever it is read, so that a run can go on where
 * another stopped.
 *
 * @param reports at most a few
 * @param problems what could not be read of it
 */
public record Item(List<Report> reports, List<Problem> problems) {

  public Item {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  static Item of(Report report) {
    return new Item(List.of(report), List.of());
  }

  static Item of(Problem problem) {
    return new Item(List.of(), List.of(problem));
  }
}

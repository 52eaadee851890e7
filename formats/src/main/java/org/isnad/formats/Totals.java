package org.isnad.formats;

import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Statement;

/**
 * Counts of a run.
 *
 * @param reports reports coded
 * @param statements statements in them, content lines apart
 * @param facts statements told as having happened or as happening
 * @param content content lines: what is demanded, promised, required …
 * @param diagnostics diagnostics of all reports
 */
public record Totals(long reports, long statements, long facts, long content, long diagnostics) {

  /** Nothing yet. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

  /** The sums of both. */
  public Totals plus(Totals more) {
    return new Totals(
        reports + more.reports,
        statements + more.statements,
        facts + more.facts,
        content + more.content,
        diagnostics + more.diagnostics);
  }

  /** The counts of one report. */
  public static Totals of(CodedReport coded) {
    long facts = 0;
    long content = 0;
    for (Statement statement : coded.statements()) {
      if (statement.contentOf() != null) {
        content++;
      } else if (statement.status().isFact()) {
        facts++;
      }
    }
    return new Totals(
        1, coded.statements().size() - content, facts, content, coded.diagnostics().size());
  }
}

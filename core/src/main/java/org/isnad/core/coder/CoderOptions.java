package org.isnad.core.coder;

/**
 * Options of the coder.
 *
 * @param maxTextLength longest text that is coded, UTF-16 units; what is beyond is cut with a
 *     diagnostic
 * @param maxStatements most statements of one report; the rest is dropped with a diagnostic
 * @param content whether lines for the content of demands, promises and agreements are written
 */
public record CoderOptions(int maxTextLength, int maxStatements, boolean content) {

  /** 5,000,000 units, 10,000 statements, with content lines. */
  public static CoderOptions defaults() {
    return new CoderOptions(5_000_000, 10_000, true);
  }

  public CoderOptions withMaxTextLength(int length) {
    return new CoderOptions(length, maxStatements, content);
  }

  public CoderOptions withMaxStatements(int most) {
    return new CoderOptions(maxTextLength, most, content);
  }

  public CoderOptions withContent(boolean wanted) {
    return new CoderOptions(maxTextLength, maxStatements, wanted);
  }
}

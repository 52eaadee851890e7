package org.isnad.core.coder;

import java.util.List;

/**
 * What was coded from one report.
 *
 * @param report the input
 * @param statements in text order
 * @param mentions actors, places, times and sources found, in text order
 * @param diagnostics at most {@link Coder#MAX_DIAGNOSTICS}
 */
public record CodedReport(
    Report report,
    List<Statement> statements,
    List<Mention> mentions,
    List<Diagnostic> diagnostics) {
  public CodedReport {
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The version of the coder, as it stands in output. */
  public static String coderVersion() {
    String version = CodedReport.class.getPackage().getImplementationVersion();
    return "isnad " + (version == null ? "development" : version);
  }

  /** The codebook that statements follow. */
  public static final String CODEBOOK = "isnad-1.0";
}

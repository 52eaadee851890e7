package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The front door: text in, sourced statements out.
 *
 * <p>Thread-safe; every thread works with arrays of its own. Bad text is data: nothing is thrown on
 * it, whatever it holds.
 */
public final class Coder {
  /** Most diagnostics kept for one report. */
  public static final int MAX_DIAGNOSTICS = 100;

  /** The working room of a longer text is not kept for the next report. */
  private static final int LONG_TEXT = 200_000;

  private final CoderOptions options;
  private final ThreadLocal<Session> sessions;

  /** A coder with the given word lists. */
  public Coder(Lexicon lexicon, CoderOptions options) {
    this.options = options;
    this.sessions = ThreadLocal.withInitial(() -> new Session(lexicon));
  }

  /** A coder with the shipped word lists and default options. */
  public static Coder standard() {
    return new Coder(Lexicon.shipped(), CoderOptions.defaults());
  }

  /** Codes one report. */
  public CodedReport code(Report report) {
    return code(report, null);
  }

  /** How each sentence was read, for people: tokens, chunks, triggers, frames, slots. */
  public String explain(Report report) {
    StringBuilder trace = new StringBuilder();
    CodedReport coded = code(report, trace);
    trace.append(coded.statements().size()).append(" statements\n");
    return trace.toString();
  }

  /** Codes several reports, in order. */
  public List<CodedReport> code(List<Report> reports) {
    return reports.stream().map(this::code).toList();
  }

  private CodedReport code(Report report, @Nullable StringBuilder trace) {
    CodedReport coded = sessions.get().code(report, options, trace);
    if (report.body().length() > LONG_TEXT) {
      sessions.remove();
    }
    return coded;
  }
}

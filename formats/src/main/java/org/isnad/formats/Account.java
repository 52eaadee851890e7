package org.isnad.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;

/**
 * What a statement says and on whose word, in short English phrases that listings and tables share.
 */
final class Account {
  private Account() {}

  /**
   * The act and its standing in one phrase, so that no reader of a single cell takes a claim for a
   * fact.
   */
  static String summary(Statement s) {
    String who = s.actor().isEmpty() ? "?" : names(s.actor());
    String whom = s.recipient().isEmpty() ? "" : " → " + names(s.recipient());
    String claim =
        s.attribution().isEmpty()
            ? ""
            : ", " + claim(s.attribution()) + " " + chain(s.attribution());
    return who + whom + ": " + act(s) + ", " + status(s) + claim;
  }

  /** Type and mode: «CONSULT visit». */
  static String act(Statement s) {
    return s.mode() == null ? s.type().name() : s.type().name() + " " + s.mode();
  }

  /** Status with its detail: «future (scheduled)». */
  static String status(Statement s) {
    String status = s.status().word();
    return s.statusDetail() == null ? status : status + " (" + words(s.statusDetail()) + ")";
  }

  /**
   * What the innermost source does: «claimed by»; empty when the outlet speaks in its own voice.
   */
  static String claim(List<Source> chain) {
    return chain.isEmpty() ? "" : verb(chain.get(chain.size() - 1).assertion());
  }

  /** The sources, outermost first: «Anadolu ← security sources». */
  static String chain(List<Source> chain) {
    return chain.stream().map(Source::identifierText).collect(Collectors.joining(" ← "));
  }

  private static String verb(String assertion) {
    return switch (assertion) {
      case "confirms" -> "confirmed by";
      case "denies" -> "denied by";
      case "alleges" -> "alleged by";
      case "claims_responsibility" -> "responsibility claimed by";
      case "expects" -> "expected by";
      case "distances" -> "claimed, at a distance, by";
      default -> "claimed by";
    };
  }

  static String names(List<Participant> participants) {
    return participants.stream().map(Participant::identifierText).collect(Collectors.joining("; "));
  }

  /** A word of the output vocabulary as people read it: «good_offices» → «good offices». */
  static String words(String term) {
    return term.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.isnad.formats.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportJson;

/**
 * How well statements agree with gold reports.
 *
 * <p>A coded event is placed by its offsets: its sentence and its trigger of 1 to 12 words must
 * stand there. It can be a gold event when its trigger lies inside the gold quote, its type is the
 * gold type or one of {@code alt}, and its sentence is not over 600 letters or twice the quote. The
 * pairs that agree best are matched first, one to one. A side is right when both are empty or the
 * participants agree one to one with F1 of at least 0.8; of CONSULT, AGREE, COOPERATE and of fights
 * whose sides the gold lists together, both sides are one list. Values are rounded to three places.
 *
 * @param reports gold reports that were compared
 * @param gold events in them
 * @param coded events that the coder has in them
 * @param unplaced coded events whose offsets do not hold their words; they count as coded and match
 *     nothing
 * @param scores every {@link Measure}
 * @param planAsFact share of matched gold plans and denials that were coded as facts
 * @param reversed share of matched events whose sides are exactly swapped
 * @param types by gold type, the most frequent first
 * @param errors every disagreement, in the order of the reports
 */
public record Evaluation(
    int reports,
    int gold,
    int coded,
    int unplaced,
    Map<Measure, Measure.Score> scores,
    double planAsFact,
    double reversed,
    Map<String, TypeCount> types,
    List<Misjudgement> errors) {

  /** Events of one type: in gold, coded, and matched. */
  public record TypeCount(int gold, int coded, int matched) {}

  public Evaluation {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    errors = List.copyOf(errors);
  }

  /**
   * Compares.
   *
   * @param reports the reports, as JSON Lines
   * @param gold folder of gold files
   * @param coded statements as JSON Lines, or a second folder of gold files: then two coders are
   *     compared
   * @param only ids of the reports that count; empty for all
   * @throws IOException when something cannot be read; the message names the file, and the line if
   *     there is one
   */
  public static Evaluation of(Path reports, Path gold, Path coded, Set<String> only)
      throws IOException {
    Map<String, String> texts = texts(reports);
    Coding right = GoldReader.read(gold, texts);
    Coding tried =
        Files.isDirectory(coded) ? GoldReader.read(coded, texts) : CodedReader.read(coded, texts);
    Tally tally = new Tally();
    int compared = 0;
    for (Map.Entry<String, Coding.Sheet> report : right.reports().entrySet()) {
      Coding.Sheet sheet = tried.reports().get(report.getKey());
      boolean wanted = only.isEmpty() || only.contains(report.getKey());
      if (wanted && (sheet != null || !tried.byHand())) {
        compared++;
        tally.report(
            report.getKey(), report.getValue(), sheet == null ? new Coding.Sheet() : sheet);
      }
    }
    return tally.result(compared, tried.unplaced());
  }

  private static Map<String, String> texts(Path reports) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    Problem[] first = new Problem[1];
    try (InputStream in = Files.newInputStream(reports)) {
      ReportJson.read(
          reports.toString(),
          in,
          r -> texts.put(r.id(), r.text()),
          p -> first[0] = first[0] == null ? p : first[0]);
    }
    if (first[0] != null) {
      throw new IOException(first[0].toString());
    }
    return texts;
  }

  /** The score of a measure. */
  public Measure.Score score(Measure measure) {
    return Objects.requireNonNull(scores.get(measure));
  }

  /** Writes a table for reading. */
  public void print(Appendable out) throws IOException {
    out.append(reports + " reports, " + gold + " gold events, " + coded + " coded");
    out.append(unplaced == 0 ? "\n" : ", " + unplaced + " unplaced\n");
    for (Map.Entry<Measure, Measure.Score> e : scores.entrySet()) {
      Measure.Score s = e.getValue();
      out.append(
          format(
              "  %-8s P %.3f  R %.3f  F1 %.3f  of %d\n",
              e.getKey().word(), s.p(), s.r(), s.f1(), s.n()));
    }
    out.append(format("  plan_as_fact %.3f  reversed %.3f\n", planAsFact, reversed));
    for (Map.Entry<String, TypeCount> e : types.entrySet()) {
      TypeCount t = e.getValue();
      out.append(
          format(
              "    %-10s gold %4d  coded %4d  matched %4d\n",
              e.getKey(), t.gold(), t.coded(), t.matched()));
    }
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}

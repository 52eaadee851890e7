package org.isnad.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.core.coder.Basis;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Diagnostic;
import org.isnad.core.coder.EventDate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A listing for people: the title of each report, then its statements in a few lines each, with the
 * exact sentence.
 *
 * <p>Arabic words stand as published; see {@link Shown} for what is done to show them safely.
 */
public final class Listing implements ReportFormat {
  private static final String INDENT = "     ";

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    Report report = coded.report();
    out.write("━━ " + Shown.text(report.title().isBlank() ? "(no title)" : report.title()) + "\n");
    out.write("   " + source(report) + "\n");
    Map<String, Integer> numbers = new HashMap<>();
    for (Statement statement : coded.statements()) {
      numbers.put(statement.id(), numbers.size() + 1);
    }
    for (Statement statement : coded.statements()) {
      out.write("\n");
      statement(statement, numbers, out);
    }
    if (coded.statements().isEmpty()) {
      out.write("\n   no statements\n");
    }
    if (!coded.diagnostics().isEmpty()) {
      out.write("\n");
    }
    for (Diagnostic diagnostic : coded.diagnostics()) {
      out.write("   ! " + Shown.text(diagnostic.message()));
      out.write(" (characters " + diagnostic.start() + "–" + diagnostic.end() + ")\n");
    }
    out.write("\n");
  }

  @Override
  public void close(Totals totals, Writer out) throws IOException {
    out.write(
        count(totals.reports(), "report")
            + ", "
            + count(totals.statements(), "statement")
            + " ("
            + totals.facts()
            + " told as facts)");
    if (totals.content() > 0) {
      out.write(", " + count(totals.content(), "content line"));
    }
    if (totals.diagnostics() > 0) {
      out.write(", " + count(totals.diagnostics(), "diagnostic"));
    }
    out.write("\n");
  }

  private static String source(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(Shown.text(report.id()));
    parts.add(report.outlet() == null ? "outlet unknown" : Shown.text(report.outlet()));
    if (report.published() != null) {
      parts.add("published " + report.published());
    } else {
      parts.add("day of publication unknown");
    }
    if (report.publishedText() != null) {
      parts.add("the page says " + Shown.text(report.publishedText()));
    }
    if (report.seen() != null) {
      parts.add("seen " + report.seen());
    }
    if (!report.credit().isEmpty()) {
      parts.add("credits " + Shown.text(String.join(", ", report.credit())));
    }
    if (report.url() != null) {
      parts.add(Shown.text(report.url()));
    }
    return String.join(" · ", parts);
  }

  private static void statement(Statement s, Map<String, Integer> numbers, Writer out)
      throws IOException {
    Integer number = numbers.get(s.id());
    out.write(String.format("%3d  %s", number, Account.act(s)));
    out.write(" · " + Account.status(s));
    if (!s.attribution().isEmpty()) {
      out.write(", " + Account.claim(s.attribution()) + " ");
      out.write(Shown.text(s.attribution().get(s.attribution().size() - 1).identifierText()));
    }
    if (s.contentOf() != null && s.force() != null) {
      out.write(" · " + s.force().word() + " in " + numbers.getOrDefault(s.contentOf(), 0));
    }
    if (s.sameAs() != null) {
      out.write(" · same event as " + numbers.getOrDefault(s.sameAs(), 0));
    }
    out.write(" · " + Shown.text(s.trigger().text()) + "\n");
    line("who", participants(s.actor()), out);
    line("to whom", participants(s.recipient()), out);
    for (Participant third : s.third()) {
      line(third.role() == null ? "third" : Account.words(third.role()), third(third), out);
    }
    line("when", when(s.date()), out);
    line("where", where(s.place()), out);
    line("agreement", s.instrument() == null ? "" : Shown.text(s.instrument()), out);
    line(
        "how many",
        s.quantities().stream()
            .map(q -> Account.words(q.kind()) + ": " + Shown.text(q.words()))
            .collect(Collectors.joining("; ")),
        out);
    line("sources", sources(s.attribution()), out);
    out.write(INDENT + Shown.text(s.text()) + "\n");
  }

  private static void line(String label, String value, Writer out) throws IOException {
    if (!value.isEmpty()) {
      out.write(INDENT + String.format("%-10s", label) + " " + value + "\n");
    }
  }

  private static String participants(List<Participant> participants) {
    return participants.stream().map(Listing::participant).collect(Collectors.joining("; "));
  }

  private static String participant(Participant p) {
    StringBuilder out = new StringBuilder(Shown.text(p.identifierText()));
    String code =
        ((p.code() == null ? "" : p.code()) + " " + String.join(" ", p.sectors())).strip();
    if (!code.isEmpty()) {
      out.append(" [").append(code).append(']');
    }
    if (!p.entityText().isEmpty() && !p.entityText().equals(p.identifierText())) {
      out.append(' ').append(Shown.text(p.entityText()));
    }
    if (p.nameNote() != null) {
      out.append(" (").append(Account.words(p.nameNote())).append(')');
    }
    if (p.basis() != Basis.STATED) {
      out.append(" (").append(p.basis().word()).append(')');
    }
    return out.toString();
  }

  private static String third(Participant p) {
    return participant(p) + (p.roleWords() == null ? "" : " · " + Shown.text(p.roleWords()));
  }

  private static String when(EventDate date) {
    String words = date.text() == null ? "" : Shown.text(date.text());
    if (date.from() == null && date.to() == null) {
      return words.isEmpty() ? "" : "not known; the words are " + words;
    }
    String days;
    if (date.from() != null && date.from().equals(date.to())) {
      days = date.from().toString();
    } else {
      String from = date.from() == null ? "…" : date.from().toString();
      String to = date.to() == null ? "…" : date.to().toString();
      days = from + " – " + to + ("some_day".equals(date.range()) ? ", some day" : "");
    }
    return words.isEmpty() ? days : days + " · " + words;
  }

  private static String where(@Nullable EventPlace place) {
    if (place == null) {
      return "";
    }
    String country = place.countryCode() == null ? "" : " [" + place.countryCode() + "]";
    return Shown.text(place.resolvedPlace()) + country + " " + Shown.text(place.extractedPlace());
  }

  private static String sources(List<Source> chain) {
    return chain.stream().map(Listing::source).collect(Collectors.joining(" ← "));
  }

  private static String source(Source s) {
    String medium = s.medium() == null ? "" : ", " + Account.words(s.medium());
    return Shown.text(s.identifierText())
        + " "
        + Shown.text(s.entityText())
        + " ("
        + Account.words(s.kind())
        + medium
        + ")";
  }

  private static String count(long n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }
}

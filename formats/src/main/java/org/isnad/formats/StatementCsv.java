package org.isnad.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A flat table, one row a statement: RFC 4180, UTF-8 with a byte order mark (without it
 * spreadsheets misread Arabic).
 *
 * <p>Several values in one cell are parted by «; ». {@code summary} says who did what to whom
 * together with its status and who claims it, so that one cell read alone cannot turn a claim into
 * a fact. Text that a spreadsheet would run as a formula is led by an apostrophe. The columns are
 * {@link #COLUMNS}, in that order; later versions add columns only at the end.
 */
public final class StatementCsv implements ReportFormat {
  private static final String JOIN = "; ";

  private record Column(String name, BiFunction<Statement, Report, @Nullable Object> value) {}

  private static final List<Column> TABLE =
      List.of(
          of("id", Statement::id),
          of("report", Statement::report),
          new Column("outlet", (s, r) -> r.outlet()),
          new Column("published", (s, r) -> r.published()),
          new Column("title", (s, r) -> r.title()),
          new Column("url", (s, r) -> r.url()),
          new Column("credit", (s, r) -> String.join(JOIN, r.credit())),
          of("summary", Account::summary),
          of("event", s -> s.type().name()),
          of("mode", Statement::mode),
          of("context", s -> String.join(JOIN, s.context())),
          of("cameo", Statement::cameo),
          of("quad_code", s -> s.type().quadCode()),
          of("event_scale", Statement::eventScale),
          each("actor", Statement::actor, Participant::identifierText),
          each("actor_text", Statement::actor, Participant::entityText),
          each("actor_code", Statement::actor, StatementCsv::code),
          each("recipient", Statement::recipient, Participant::identifierText),
          each("recipient_text", Statement::recipient, Participant::entityText),
          each("recipient_code", Statement::recipient, StatementCsv::code),
          each("third", Statement::third, Participant::identifierText),
          each("third_text", Statement::third, Participant::entityText),
          each("third_role", Statement::third, p -> p.role() == null ? "" : p.role()),
          of("date", s -> s.date().from()),
          of("enddate", s -> s.date().to()),
          of("date_precision", s -> s.date().precision()),
          of("date_range", s -> s.date().range()),
          of("date_text", s -> s.date().text()),
          of("place", place(EventPlace::resolvedPlace)),
          of("place_text", place(EventPlace::extractedPlace)),
          of("country_code", place(EventPlace::countryCode)),
          of("lat", place(EventPlace::lat)),
          of("lon", place(EventPlace::lon)),
          of("status", s -> s.status().word()),
          of("status_detail", Statement::statusDetail),
          of("instrument", Statement::instrument),
          of("quantities", StatementCsv::quantities),
          of("attribution", s -> Account.chain(s.attribution())),
          of("attribution_text", StatementCsv::attributionText),
          of(
              "assertion",
              s -> s.attribution().isEmpty() ? null : last(s.attribution()).assertion()),
          of("text", Statement::text),
          of("text_start", Statement::start),
          of("text_end", Statement::end),
          of("trigger", s -> s.trigger().text()),
          of("content_of", Statement::contentOf),
          of("force", s -> s.force() == null ? null : s.force().word()),
          of("same_as", Statement::sameAs),
          of("rule", Statement::rule),
          of("confidence", s -> Math.round(s.confidence() * 1000) / 1000.0));

  /** Names of the columns, in order. */
  public static final List<String> COLUMNS = TABLE.stream().map(Column::name).toList();

  @Override
  public void open(Writer out) throws IOException {
    out.write('\uFEFF');
    out.write(String.join(",", COLUMNS));
    out.write("\r\n");
  }

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    for (Statement statement : coded.statements()) {
      boolean first = true;
      for (Column column : TABLE) {
        if (!first) {
          out.write(',');
        }
        first = false;
        Csv.cell(column.value().apply(statement, coded.report()), out);
      }
      out.write("\r\n");
    }
  }

  private static Column of(String name, Function<Statement, @Nullable Object> value) {
    return new Column(name, (s, r) -> value.apply(s));
  }

  private static Column each(
      String name,
      Function<Statement, List<Participant>> side,
      Function<Participant, String> value) {
    return of(name, s -> side.apply(s).stream().map(value).collect(Collectors.joining(JOIN)));
  }

  private static Function<Statement, @Nullable Object> place(
      Function<EventPlace, @Nullable Object> value) {
    return s -> s.place() == null ? null : value.apply(s.place());
  }

  private static String code(Participant p) {
    String sectors = String.join(" ", p.sectors());
    return p.code() == null ? sectors : (p.code() + " " + sectors).strip();
  }

  private static String quantities(Statement s) {
    return s.quantities().stream()
        .map(q -> q.kind() + " " + range(q.low(), q.high()))
        .collect(Collectors.joining(JOIN));
  }

  private static String range(@Nullable Long low, @Nullable Long high) {
    if (low != null && low.equals(high)) {
      return low.toString();
    }
    return (low == null ? "?" : low) + "–" + (high == null ? "?" : high);
  }

  private static String attributionText(Statement s) {
    return s.attribution().stream().map(Source::entityText).collect(Collectors.joining(" ← "));
  }

  private static Source last(List<Source> chain) {
    return chain.get(chain.size() - 1);
  }
}

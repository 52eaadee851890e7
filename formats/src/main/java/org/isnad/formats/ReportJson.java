package org.isnad.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.isnad.core.time.Anchor;
import org.isnad.core.time.PageAge;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reports from and to JSON Lines: one object a line with {@code id, title, body} and optionally
 * {@code outlet, published, published_text, published_time, updated, seen, url, lang, section,
 * byline, credit}.
 *
 * <p>A missing id is made from outlet, address and text ({@link Ids#report}). Days are ISO 8601; of
 * a day with a time the day as written counts. Fields of other names are passed over. A line that
 * cannot be read is a {@link Problem} and the next line goes on; so is a day that cannot be read,
 * but its report is kept without it.
 */
public final class ReportJson {
  /** Longest line in bytes: the longest report that is coded, every letter escaped. */
  public static final int MAX_LINE = 32 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final String file;
  private final Consumer<Report> reports;
  private final Consumer<Problem> problems;

  private ReportJson(String file, Consumer<Report> reports, Consumer<Problem> problems) {
    this.file = file;
    this.reports = reports;
    this.problems = problems;
  }

  /**
   * Reads a stream to its end, one report at a time.
   *
   * @param file name used in problems
   * @throws IOException when the stream itself fails
   */
  public static void read(
      String file, InputStream in, Consumer<Report> reports, Consumer<Problem> problems)
      throws IOException {
    new ReportJson(file, reports, problems).read(new Lines(in, MAX_LINE));
  }

  /**
   * Writes a report as one line; what is not known is left out.
   *
   * <p>Where only the page's age is known and the day on which it was read, {@code published_from}
   * and {@code published_to} say between which days it was published.
   */
  public static void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      field(json, "id", report.id());
      field(json, "outlet", report.outlet());
      field(json, "url", report.url());
      field(json, "title", report.title());
      field(json, "published", report.published());
      field(json, "published_text", report.publishedText());
      if (report.published() == null && report.publishedText() != null) {
        Anchor days = PageAge.interval(report.publishedText(), report.seen());
        field(json, "published_from", days.from());
        field(json, "published_to", days.to());
      }
      field(json, "published_time", report.imprint().publishedTime());
      field(json, "updated", report.imprint().updatedTime());
      field(json, "seen", report.seen());
      field(json, "lang", report.language());
      field(json, "section", report.imprint().section());
      field(json, "byline", report.imprint().byline());
      if (!report.credit().isEmpty()) {
        json.writeArrayPropertyStart("credit");
        report.credit().forEach(json::writeString);
        json.writeEndArray();
      }
      field(json, "body", report.body());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void field(JsonGenerator json, String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  private void read(Lines lines) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.tooLong()) {
        problem(lines.number(), "the line is longer than " + MAX_LINE + " bytes");
      } else if (!line.isBlank()) {
        line(line, lines.number());
      }
    }
  }

  private void problem(long line, String message) {
    problems.accept(new Problem(file, line, message));
  }

  private void line(String line, long number) {
    Fields fields = new Fields();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        problem(number, "not a JSON object");
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        fields.read(json);
      }
      if (json.nextToken() != null) {
        problem(number, "more than one JSON value on the line");
        return;
      }
    } catch (JacksonException e) {
      problem(number, "not JSON: " + e.getOriginalMessage());
      return;
    }
    if (fields.title == null && fields.body == null) {
      problem(number, "neither title nor body");
      return;
    }
    reports.accept(fields.report(number));
  }

  /** The fields of one line. */
  private final class Fields {
    private @Nullable String id;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String body;
    private @Nullable String published;
    private @Nullable String publishedText;
    private @Nullable String seen;
    private @Nullable String language;
    private @Nullable String publishedTime;
    private @Nullable String updated;
    private @Nullable String section;
    private @Nullable String byline;
    private List<String> credit = List.of();

    void read(JsonParser json) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY && name.equals("credit")) {
        credit = strings(json);
        return;
      }
      if (token.isStructStart()) {
        json.skipChildren();
        return;
      }
      String value = token == JsonToken.VALUE_NULL ? null : json.getString();
      switch (name) {
        case "id" -> id = value;
        case "outlet" -> outlet = value;
        case "url" -> url = value;
        case "title" -> title = value;
        case "body" -> body = value;
        case "published" -> published = value;
        case "published_text" -> publishedText = value;
        case "seen" -> seen = value;
        case "lang", "language" -> language = value;
        case "published_time" -> publishedTime = value;
        case "updated" -> updated = value;
        case "section" -> section = value;
        case "byline" -> byline = value;
        default -> {
          // not ours
        }
      }
    }

    private static List<String> strings(JsonParser json) {
      List<String> values = new ArrayList<>();
      for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        if (t.isStructStart()) {
          json.skipChildren();
        } else if (t != JsonToken.VALUE_NULL) {
          values.add(json.getString());
        }
      }
      return values;
    }

    Report report(long line) {
      String titleText = title == null ? "" : title;
      String bodyText = body == null ? "" : body;
      return new Report(
          id != null && !id.isBlank() ? id : Ids.report(outlet, url, titleText, bodyText),
          outlet,
          url,
          titleText,
          bodyText,
          day("published", published, line),
          publishedText,
          day("seen", seen, line),
          language,
          credit,
          new Imprint(byline, section, publishedTime, updated));
    }

    private @Nullable LocalDate day(String field, @Nullable String value, long line) {
      if (value == null || value.isBlank()) {
        return null;
      }
      boolean timed = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
      try {
        return LocalDate.parse(timed ? value.substring(0, 10) : value);
      } catch (DateTimeException e) {
        problem(line, field + " is not a day like 2025-08-25: " + value);
        return null;
      }
    }
  }
}

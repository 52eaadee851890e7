package org.isnad.formats;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.EventDate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Quantity;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON Lines: one statement a line, with PLOVER's field names where it has one.
 *
 * <p>Every line has the same fields in the same order; what is unknown is null or an empty list.
 * Offsets count UTF-16 units of the report's title, a newline, and body; those of words that the
 * report does not have are null.
 */
public final class StatementJson implements ReportFormat {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .rootValueSeparator("\n")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  @Override
  public void write(CodedReport coded, Writer out) {
    if (coded.statements().isEmpty()) {
      return;
    }
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      for (Statement statement : coded.statements()) {
        line(json, statement, coded.report());
      }
      json.writeRaw('\n');
    }
  }

  /** The line of one statement, without its end. */
  public static String line(Statement statement, Report report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      line(json, statement, report);
    }
    return out.toString();
  }

  private static void line(JsonGenerator json, Statement s, Report report) {
    json.writeStartObject();
    text(json, "id", s.id());
    text(json, "report", s.report());
    list(json, "event", List.of(s.type().name()));
    list(json, "mode", s.mode() == null ? List.of() : List.of(s.mode()));
    list(json, "context", s.context());
    text(json, "cameo", s.cameo());
    json.writeNumberProperty("quad_code", s.type().quadCode());
    json.writeNumberProperty("event_scale", s.eventScale());
    participants(json, "actor", s.actor(), false);
    participants(json, "recipient", s.recipient(), false);
    participants(json, "third", s.third(), true);
    date(json, s.date());
    place(json, s.place());
    text(json, "status", s.status().word());
    text(json, "status_detail", s.statusDetail());
    text(json, "instrument", s.instrument());
    quantities(json, s.quantities());
    attribution(json, s.attribution());
    text(json, "text", s.text());
    json.writeObjectPropertyStart("text_info");
    json.writeNumberProperty("sequence", s.sequence());
    span(json, s.start(), s.end());
    json.writeEndObject();
    json.writeObjectPropertyStart("trigger");
    text(json, "text", s.trigger().text());
    span(json, s.trigger().start(), s.trigger().end());
    json.writeEndObject();
    text(json, "content_of", s.contentOf());
    text(json, "force", s.force() == null ? null : s.force().word());
    text(json, "same_as", s.sameAs());
    text(json, "rule", s.rule());
    json.writeNumberProperty("confidence", Math.round(s.confidence() * 1000) / 1000.0);
    citation(json, report);
    json.writeEndObject();
  }

  private static void participants(
      JsonGenerator json, String name, List<Participant> participants, boolean third) {
    json.writeArrayPropertyStart(name);
    for (Participant p : participants) {
      json.writeStartObject();
      text(json, "identifier_text", p.identifierText());
      text(json, "name_ar", p.nameAr());
      text(json, "code", p.code());
      list(json, "sector", p.sectors());
      text(json, "entity_text", p.entityText());
      list(json, "mentions", p.mentions());
      span(json, p.start(), p.end());
      text(json, "basis", p.basis().word());
      text(json, "name_note", p.nameNote());
      if (third) {
        text(json, "role", p.role());
        text(json, "words", p.roleWords());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void date(JsonGenerator json, EventDate date) {
    text(json, "date", date.from() == null ? null : date.from().toString());
    text(json, "enddate", date.to() == null ? null : date.to().toString());
    text(json, "date_precision", date.precision());
    text(json, "date_range", date.range());
    text(json, "date_text", date.text());
    text(json, "date_basis", date.basis() == null ? null : date.basis().word());
  }

  private static void place(JsonGenerator json, @Nullable EventPlace place) {
    if (place == null) {
      json.writeNullProperty("event_loc");
      return;
    }
    json.writeObjectPropertyStart("event_loc");
    text(json, "resolved_place", place.resolvedPlace());
    text(json, "extracted_place", place.extractedPlace());
    text(json, "country_code", place.countryCode());
    number(json, "lat", place.lat());
    number(json, "lon", place.lon());
    text(json, "precision", place.precision());
    text(json, "basis", place.basis().word());
    json.writeEndObject();
  }

  private static void quantities(JsonGenerator json, List<Quantity> quantities) {
    json.writeArrayPropertyStart("quantities");
    for (Quantity q : quantities) {
      json.writeStartObject();
      text(json, "kind", q.kind());
      whole(json, "low", q.low());
      whole(json, "high", q.high());
      text(json, "words", q.words());
      text(json, "side", q.side());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void attribution(JsonGenerator json, List<Source> chain) {
    json.writeArrayPropertyStart("attribution");
    for (Source s : chain) {
      json.writeStartObject();
      text(json, "identifier_text", s.identifierText());
      text(json, "name_ar", s.nameAr());
      text(json, "entity_text", s.entityText());
      list(json, "mentions", s.mentions());
      span(json, s.start(), s.end());
      text(json, "kind", s.kind());
      text(json, "assertion", s.assertion());
      text(json, "cue", s.cue());
      text(json, "medium", s.medium());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void citation(JsonGenerator json, Report report) {
    json.writeObjectPropertyStart("cite_info");
    text(json, "publication", report.outlet());
    list(json, "credit", report.credit());
    text(json, "url", report.url());
    text(json, "title", report.title());
    text(json, "language", report.language());
    text(json, "published", report.published() == null ? null : report.published().toString());
    text(json, "coder", CodedReport.coderVersion());
    text(json, "codebook", CodedReport.CODEBOOK);
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, int start, int end) {
    whole(json, "start", start < 0 ? null : (long) start);
    whole(json, "end", start < 0 ? null : (long) end);
  }

  private static void list(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private static void whole(JsonGenerator json, String name, @Nullable Long value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }
}

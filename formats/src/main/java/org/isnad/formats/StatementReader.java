package org.isnad.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.coder.Basis;
import org.isnad.core.coder.EventDate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Quantity;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Force;
import org.isnad.core.event.Status;
import org.jspecify.annotations.Nullable;

/** Reads a line that {@link StatementJson} wrote back into the statement. */
public final class StatementReader {
  private StatementReader() {}

  /**
   * The statement of a line.
   *
   * @throws IllegalArgumentException when the line is no statement; the message says why
   */
  public static Statement read(String line) {
    return read(Json.object(Json.parse(line)));
  }

  /**
   * The statement of a parsed line.
   *
   * @throws IllegalArgumentException when the object is no statement; the message says why
   */
  public static Statement read(Map<?, ?> o) {
    Map<?, ?> info = Json.object(o.get("text_info"));
    Map<?, ?> trigger = Json.object(o.get("trigger"));
    String force = Json.text(o, "force");
    return new Statement(
        needed(o, "id"),
        needed(o, "report"),
        EventType.valueOf(String.valueOf(first(o, "event"))),
        first(o, "mode"),
        strings(o.get("context")),
        needed(o, "cameo"),
        real(o, "event_scale", 0),
        participants(o, "actor"),
        participants(o, "recipient"),
        participants(o, "third"),
        date(o),
        place(o.get("event_loc")),
        Status.valueOf(upper(needed(o, "status"))),
        Json.text(o, "status_detail"),
        Json.text(o, "instrument"),
        quantities(o),
        attribution(o),
        needed(o, "text"),
        offset(info, "sequence"),
        offset(info, "start"),
        offset(info, "end"),
        new Statement.Trigger(
            needed(trigger, "text"), offset(trigger, "start"), offset(trigger, "end")),
        Json.text(o, "content_of"),
        force == null ? null : Force.valueOf(upper(force)),
        Json.text(o, "same_as"),
        needed(o, "rule"),
        real(o, "confidence", 0));
  }

  private static List<Participant> participants(Map<?, ?> o, String field) {
    List<Participant> list = new ArrayList<>();
    for (Object item : Json.list(o.get(field))) {
      Map<?, ?> p = Json.object(item);
      list.add(
          new Participant(
              needed(p, "identifier_text"),
              Json.text(p, "name_ar"),
              Json.text(p, "code"),
              strings(p.get("sector")),
              needed(p, "entity_text"),
              strings(p.get("mentions")),
              offset(p, "start"),
              offset(p, "end"),
              Basis.valueOf(upper(needed(p, "basis"))),
              Json.text(p, "name_note"),
              Json.text(p, "role"),
              Json.text(p, "words")));
    }
    return list;
  }

  private static List<Source> attribution(Map<?, ?> o) {
    List<Source> chain = new ArrayList<>();
    for (Object item : Json.list(o.get("attribution"))) {
      Map<?, ?> s = Json.object(item);
      chain.add(
          new Source(
              needed(s, "identifier_text"),
              Json.text(s, "name_ar"),
              needed(s, "entity_text"),
              strings(s.get("mentions")),
              offset(s, "start"),
              offset(s, "end"),
              needed(s, "kind"),
              needed(s, "assertion"),
              Json.text(s, "cue"),
              Json.text(s, "medium")));
    }
    return chain;
  }

  private static List<Quantity> quantities(Map<?, ?> o) {
    List<Quantity> list = new ArrayList<>();
    for (Object item : Json.list(o.get("quantities"))) {
      Map<?, ?> q = Json.object(item);
      list.add(
          new Quantity(
              needed(q, "kind"),
              whole(q, "low"),
              whole(q, "high"),
              needed(q, "words"),
              Json.text(q, "side")));
    }
    return list;
  }

  private static EventDate date(Map<?, ?> o) {
    String basis = Json.text(o, "date_basis");
    return new EventDate(
        day(o, "date"),
        day(o, "enddate"),
        Json.text(o, "date_precision"),
        Json.text(o, "date_range"),
        Json.text(o, "date_text"),
        basis == null ? null : Basis.valueOf(upper(basis)));
  }

  private static @Nullable EventPlace place(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> p)) {
      return null;
    }
    return new EventPlace(
        needed(p, "resolved_place"),
        needed(p, "extracted_place"),
        Json.text(p, "country_code"),
        p.get("lat") instanceof Number n ? n.doubleValue() : null,
        p.get("lon") instanceof Number n ? n.doubleValue() : null,
        needed(p, "precision"),
        Basis.valueOf(upper(needed(p, "basis"))));
  }

  private static @Nullable LocalDate day(Map<?, ?> o, String field) {
    String day = Json.text(o, field);
    return day == null ? null : LocalDate.parse(day);
  }

  private static String needed(Map<?, ?> o, String field) {
    String value = Json.text(o, field);
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }

  private static @Nullable String first(Map<?, ?> o, String field) {
    List<?> list = Json.list(o.get(field));
    return list.isEmpty() ? null : String.valueOf(list.get(0));
  }

  private static List<String> strings(@Nullable Object value) {
    return Json.list(value).stream().map(String::valueOf).toList();
  }

  private static int offset(Map<?, ?> o, String field) {
    return o.get(field) instanceof Number n ? n.intValue() : -1;
  }

  private static @Nullable Long whole(Map<?, ?> o, String field) {
    return o.get(field) instanceof Number n ? n.longValue() : null;
  }

  private static double real(Map<?, ?> o, String field, double absent) {
    return o.get(field) instanceof Number n ? n.doubleValue() : absent;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}

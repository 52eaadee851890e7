package org.isnad.record.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.formats.Table;
import org.isnad.record.EventRow;
import org.isnad.record.Filter;
import org.isnad.record.Link;
import org.isnad.record.Reading;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.slot.Contradiction;
import org.isnad.story.slot.SlotName;
import org.isnad.story.slot.SlotValue;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/** Events, their slots and their contradictions. */
public final class EventViews {
  private EventViews() {}

  /** One row an event, from the state's own table: fast for any number. */
  public static Table events(Reading reading, Filter filter) {
    Table table = new Table();
    for (EventRow e : reading.rows(filter)) {
      Map<String, @Nullable Object> row = table.row();
      row.put("summary", e.summary());
      row.put("day", e.day());
      row.put("days", e.days());
      row.put("place", e.place());
      row.put("country", e.country());
      row.put("event", e.type());
      row.put("mode", e.mode());
      row.put("cameo", e.cameo());
      row.put("reality", e.reality());
      row.put("statements", e.statements());
      row.put("origins", e.origins());
      row.put("contradictions", e.contradictions());
      row.put("id", e.id());
    }
    return table;
  }

  /** One row a value of a slot, with the statements for and against it. */
  public static Table slots(Reading reading, Event event) {
    Table table = new Table();
    Slots slots = Slots.of(event.told());
    for (SlotName name : SlotName.values()) {
      for (SlotValue v : slots.values(name)) {
        Map<String, @Nullable Object> row = table.row();
        row.put("slot", label(v));
        row.put("value", v.value());
        row.put("origins", v.origins().size());
        row.put("supports", Evidence.of(reading, v.supports()));
        row.put("contests", v.contests());
        row.put("event", event.id());
      }
    }
    return table;
  }

  private static String label(SlotValue v) {
    return v.subject().isEmpty() ? v.slot().word() : v.slot().word() + " " + v.subject();
  }

  /** Why each statement is with the event, and which others may be. */
  public static Table links(Reading reading, Event event) {
    Table table = new Table();
    for (Link link : reading.links(event.id())) {
      Map<String, @Nullable Object> row = table.row();
      row.put("role", link.role());
      row.put("points", link.points());
      row.put("reasons", link.reasons());
      row.put("evidence", Evidence.of(reading, List.of(link.statement())));
      row.put("event", event.id());
    }
    return table;
  }

  /** One row a value that another excludes. */
  public static Table contradictions(Reading reading, Filter filter) {
    Table table = new Table();
    for (Event event : reading.events(filter)) {
      Slots slots = Slots.of(event.told());
      for (Contradiction c : slots.contradictions()) {
        for (SlotValue v : c.values()) {
          Map<String, @Nullable Object> row = table.row();
          row.put("contradiction", c.kind().word() + ": " + label(v) + " " + v.value());
          row.put("kind", c.kind().word());
          row.put("slot", label(v));
          row.put("value", v.value());
          row.put("origins", v.origins().size());
          row.put("within_one_report", c.within());
          row.put("supports", Evidence.of(reading, v.supports()));
          row.put("contests", v.contests());
          row.put("day", event.day());
          row.put("event", event.id());
        }
      }
    }
    return table;
  }

  /** One row an event, in order, with everything that is told of it. */
  public static Table timeline(List<Event> events) {
    Table table = new Table();
    for (Event event : events) {
      Slots slots = Slots.of(event.told());
      Map<String, @Nullable Object> row = table.row();
      row.put("when", when(event, slots));
      row.put("what", act(slots));
      row.put("who", values(slots, SlotName.ACTOR));
      row.put("to_whom", values(slots, SlotName.RECIPIENT));
      row.put("third", values(slots, SlotName.THIRD));
      row.put("where", values(slots, SlotName.PLACE));
      row.put("reality", slots.reality());
      row.put("origins", slots.origins().size());
      row.put("disputed", disputed(slots));
      row.put("evidence", event.told().stream().map(Evidence::of).toList());
      row.put("event", event.id());
    }
    return table;
  }

  private static String when(Event event, Slots slots) {
    String days = slots.days().toString();
    return days.isEmpty() ? "told " + event.day() : days;
  }

  private static String act(Slots slots) {
    SlotValue type = slots.best(SlotName.TYPE);
    SlotValue instrument = slots.best(SlotName.INSTRUMENT);
    String act = type == null ? "" : type.value();
    return instrument == null ? act : act + " " + instrument.value();
  }

  private static List<String> values(Slots slots, SlotName name) {
    return slots.values(name).stream()
        .map(v -> v.subject().isEmpty() ? v.value() : v.value() + " " + v.subject())
        .toList();
  }

  private static List<String> disputed(Slots slots) {
    Set<String> kinds = new LinkedHashSet<>();
    slots.contradictions().forEach(c -> kinds.add(c.kind().word() + " " + c.slot().word()));
    return List.copyOf(kinds);
  }

  /** Statements found by their words. */
  public static Table found(Reading reading, List<Told> told) {
    Table table = new Table();
    for (Told t : told) {
      Map<String, @Nullable Object> row = table.row();
      row.put("text", t.statement().text());
      row.put("event_type", t.statement().type().name());
      row.put("evidence", List.of(Evidence.of(t)));
      row.put("event", reading.eventOf(t.id()));
    }
    return table;
  }
}

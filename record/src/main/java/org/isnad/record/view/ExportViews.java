package org.isnad.record.view;

import java.util.List;
import java.util.Map;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.EventPlace;
import org.isnad.formats.Table;
import org.isnad.record.Filter;
import org.isnad.record.Reading;
import org.isnad.story.Event;
import org.isnad.story.Told;
import org.isnad.story.link.Kin;
import org.isnad.story.slot.SlotName;
import org.isnad.story.slot.SlotValue;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Tables for other programs. Column names are ASCII and at most 32 letters.
 *
 * <p>The flat table has one row an event. Its rule is {@code most-origins}: of each slot the value
 * of most independent origins, then of most statements, then first in the alphabet; {@code alt}
 * says how many other values there are.
 */
public final class ExportViews {
  /** Name of the rule that picks the flat table's values. */
  public static final String RULE = "most-origins";

  private ExportViews() {}

  /** One row an event. */
  public static Table flat(Reading reading, Filter filter) {
    Table table = new Table();
    for (Event event : reading.events(filter)) {
      Slots slots = Slots.of(event.told());
      Told first = event.told().get(0);
      Map<String, @Nullable Object> row = table.row();
      row.put("event_id", event.id());
      row.put("day", event.day());
      row.put("date", slots.days().from());
      row.put("enddate", slots.days().to());
      row.put("event", first.statement().type().name());
      row.put("mode", first.statement().mode());
      row.put("cameo", first.statement().cameo());
      for (SlotName name : List.of(SlotName.ACTOR, SlotName.RECIPIENT, SlotName.THIRD)) {
        List<SlotValue> values = slots.values(name);
        row.put(name.word(), values.stream().map(ExportViews::value).toList());
      }
      row.put("place", best(slots, SlotName.PLACE));
      EventPlace place = place(event, slots);
      row.put("country_code", place == null ? null : place.countryCode());
      row.put("lat", place == null ? null : place.lat());
      row.put("lon", place == null ? null : place.lon());
      row.put("instrument", best(slots, SlotName.INSTRUMENT));
      row.put("reality", slots.reality());
      row.put("statements", event.told().size());
      row.put("origins", slots.origins().size());
      row.put("alt", alternatives(slots));
      row.put("rule", RULE);
      row.put("codebook", CodedReport.CODEBOOK);
      row.put("citation", citation(event));
    }
    return table;
  }

  private static String value(SlotValue v) {
    return v.subject().isEmpty() ? v.value() : v.subject() + " (" + v.value() + ")";
  }

  private static @Nullable String best(Slots slots, SlotName name) {
    SlotValue best = slots.best(name);
    return best == null ? null : best.value();
  }

  private static @Nullable EventPlace place(Event event, Slots slots) {
    String best = best(slots, SlotName.PLACE);
    for (Told t : event.told()) {
      EventPlace place = t.statement().place();
      if (place != null && place.resolvedPlace().equals(best)) {
        return place;
      }
    }
    return null;
  }

  private static int alternatives(Slots slots) {
    return (int) slots.contradictions().stream().mapToLong(c -> c.values().size() - 1L).sum();
  }

  private static String citation(Event event) {
    return String.join(
        "; ",
        event.told().stream()
            .map(t -> (t.outlet() == null ? "?" : t.outlet()) + " " + t.published())
            .distinct()
            .toList());
  }

  /** One row a value of a slot. */
  public static Table slots(Reading reading, Filter filter) {
    Table table = new Table();
    for (Event event : reading.events(filter)) {
      Slots slots = Slots.of(event.told());
      for (SlotName name : SlotName.values()) {
        for (SlotValue v : slots.values(name)) {
          Map<String, @Nullable Object> row = table.row();
          row.put("event_id", event.id());
          row.put("slot", v.slot().word());
          row.put("subject", v.subject());
          row.put("value", v.value());
          row.put("origins", v.origins().size());
          row.put("supports", v.supports());
          row.put("contests", v.contests());
        }
      }
    }
    return table;
  }

  /**
   * One row a pair of parties and month: clashes, deals, meetings; counts of events, not reports.
   */
  public static Table months(Reading reading, Filter filter) {
    java.util.TreeMap<List<String>, int[]> counts =
        new java.util.TreeMap<>(java.util.Comparator.comparing(String::valueOf));
    for (Event event : reading.events(filter)) {
      java.time.LocalDate day = event.day();
      boolean fact = event.told().stream().anyMatch(t -> t.statement().status().isFact());
      if (day == null || !fact) {
        continue;
      }
      int column = column(Kin.of(event.told().get(0).statement()));
      java.util.TreeSet<String> parties = new java.util.TreeSet<>();
      event.told().forEach(t -> t.named().forEach(p -> parties.add(p.identifierText())));
      for (String a : parties) {
        for (String b : parties.tailSet(a, false)) {
          counts
              .computeIfAbsent(List.of(a, b, day.toString().substring(0, 7)), k -> new int[5])[
              column]++;
        }
      }
    }
    Table table = new Table();
    counts.forEach(
        (key, n) -> {
          Map<String, @Nullable Object> row = table.row();
          row.put("party_a", key.get(0));
          row.put("party_b", key.get(1));
          row.put("month", key.get(2));
          row.put("clashes", n[0]);
          row.put("deals", n[1]);
          row.put("contacts", n[2]);
          row.put("steps", n[3]);
          row.put("other", n[4]);
        });
    return table;
  }

  private static int column(Kin kin) {
    return switch (kin) {
      case FORCE -> 0;
      case DEAL, CALM -> 1;
      case TALK -> 2;
      case WITHDRAWAL, RELEASE, DISARM, ACCESS -> 3;
      default -> 4;
    };
  }
}

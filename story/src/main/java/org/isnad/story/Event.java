package org.isnad.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one or more reports are about.
 *
 * @param id of the event
 * @param told its statements
 * @param contents what these acts demand, promise, require, threaten or allege: never facts
 */
public record Event(String id, List<Told> told, List<Told> contents) {
  /** Events in the order of their days; one without a day stands where it was told. */
  public static final Comparator<Event> BY_DAY =
      Comparator.comparing(Event::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Event::id);

  public Event {
    told = List.copyOf(told);
    contents = List.copyOf(contents);
  }

  /** The earliest day that most closely dates it, else the day on which it was first told. */
  public @Nullable LocalDate day() {
    Days best = Days.UNKNOWN;
    for (Told t : told) {
      Days days = Days.of(t.statement().date());
      if (!days.unknown() && (best.unknown() || days.width() < best.width())) {
        best = days;
      }
    }
    if (!best.unknown()) {
      return best.first();
    }
    return told.stream()
        .map(Told::published)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}

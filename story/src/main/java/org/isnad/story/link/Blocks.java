package org.isnad.story.link;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.text.Letters;
import org.isnad.story.Days;
import org.isnad.story.Names;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/**
 * Under which keys a statement is filed and looked for, so that a new one is compared with the few
 * that may tell of the same event and not with the whole store.
 *
 * <p>A key is the family, a side or place, and a window of days; a statement of many days or none
 * is filed by its month or by when it was told.
 */
public final class Blocks {
  private static final int WINDOW = 4;
  private static final int MOST_WINDOWS = 12;

  private Blocks() {}

  /** The keys under which a statement is filed. */
  public static Set<String> filed(Told told) {
    return keys(told, 0);
  }

  /** The keys under which its like are looked for. */
  public static Set<String> asked(Told told) {
    return keys(told, 3);
  }

  private static Set<String> keys(Told told, int slack) {
    Set<String> when = when(told, slack);
    Set<String> keys = new LinkedHashSet<>();
    String kin = Kin.of(told.statement()).name();
    for (Participant p : told.named()) {
      for (String name : Names.keys(p)) {
        when.forEach(w -> keys.add(kin + "|" + name + "|" + w));
      }
    }
    EventPlace place = told.statement().place();
    if (place != null && !place.precision().equals("country")) {
      when.forEach(w -> keys.add(kin + "|in " + place.resolvedPlace() + "|" + w));
    }
    keys.add(kin + "|of " + told.report());
    keys.add(kin + "|" + Integer.toHexString(Letters.fold(told.statement().text()).hashCode()));
    return keys;
  }

  private static Set<String> when(Told told, int slack) {
    Set<String> when = new LinkedHashSet<>();
    Days days = Days.of(told.statement().date());
    LocalDate published = told.published();
    if (!days.unknown()) {
      LocalDate from = first(days, published);
      LocalDate to = last(days, published);
      days(when, "d", from.minusDays(slack), to.plusDays(slack));
      if (slack > 0) {
        days(when, "p", from.minusDays(1), to.plusDays(30));
      }
    } else if (published != null) {
      days(when, "p", published.minusDays(2L * slack), published.plusDays(2L * slack));
      if (slack > 0) {
        days(when, "d", published.minusDays(14), published);
      }
    } else {
      when.add("-");
    }
    return when;
  }

  private static LocalDate first(Days days, @Nullable LocalDate published) {
    LocalDate known = days.from() != null ? days.from() : days.last();
    return known == null ? fallback(published) : known;
  }

  private static LocalDate last(Days days, @Nullable LocalDate published) {
    LocalDate known = days.to() != null ? days.to() : days.first();
    return known == null ? fallback(published) : known;
  }

  private static LocalDate fallback(@Nullable LocalDate published) {
    return published == null ? LocalDate.EPOCH : published;
  }

  private static void days(Set<String> when, String prefix, LocalDate from, LocalDate to) {
    long first = Math.floorDiv(from.toEpochDay(), WINDOW);
    long last = Math.floorDiv(to.toEpochDay(), WINDOW);
    if (last - first > MOST_WINDOWS) {
      when.add(prefix + "m" + from.toString().substring(0, 7));
      when.add(prefix + "m" + to.toString().substring(0, 7));
      return;
    }
    for (long window = first; window <= last; window++) {
      when.add(prefix + window);
    }
    when.add(prefix + "m" + from.toString().substring(0, 7));
  }
}

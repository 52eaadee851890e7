package org.isnad.record;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.story.link.Kin;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param from earliest day, or null
 * @param to latest day, or null
 * @param actor name of somebody in any slot, in any spelling; or null
 * @param place name of the place, or null
 * @param country ISO 3166 alpha-3, or null
 * @param kins families of acts; empty for all
 * @param limit most events
 */
public record Filter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String actor,
    @Nullable String place,
    @Nullable String country,
    Set<Kin> kins,
    int limit) {

  public Filter {
    kins = Set.copyOf(kins);
  }

  /** All events. */
  public static Filter all() {
    return new Filter(null, null, null, null, null, Set.of(), Integer.MAX_VALUE);
  }

  /** From a day to a day, both inclusive. */
  public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Filter(first, last, actor, place, country, kins, limit);
  }

  /** With somebody in any slot. */
  public Filter of(@Nullable String name) {
    return new Filter(from, to, name, place, country, kins, limit);
  }

  /** At a place. */
  public Filter at(@Nullable String name) {
    return new Filter(from, to, actor, name, country, kins, limit);
  }

  /** Of some families of acts. */
  public Filter only(Set<Kin> families) {
    return new Filter(from, to, actor, place, country, families, limit);
  }

  /** At most so many. */
  public Filter most(int events) {
    return new Filter(from, to, actor, place, country, kins, events);
  }
}

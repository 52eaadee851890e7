package org.isnad.cli;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.record.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which events are asked for. */
final class FilterOptions {
  @Option(names = "--from", paramLabel = "DAY", description = "Earliest day.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Latest day.")
  @Nullable LocalDate to;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only with this actor in some slot; in Arabic or English, in part or whole.")
  @Nullable String actor;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only at this place, by its English name.")
  @Nullable String place;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only in this country (ISO 3166, three letters).")
  @Nullable String country;

  Filter filter() {
    Filter all = Filter.all();
    return new Filter(from, to, actor, place, country, Set.of(), all.limit());
  }
}

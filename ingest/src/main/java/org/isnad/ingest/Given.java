package org.isnad.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about an input; each value is used where the input itself gives none.
 *
 * @param id id of the report; of a single report only
 * @param outlet who published it
 * @param published day of publication
 * @param seen day on which it was read
 */
public record Given(
    @Nullable String id,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable LocalDate seen) {

  /** Nothing is known. */
  public static final Given NOTHING = new Given(null, null, null, null);
}

package org.isnad.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one source or page from where it was found; used where the page itself says
 * nothing.
 *
 * @param url address that it was read from, or null
 * @param seen day on which it was read, or null
 */
public record Hints(@Nullable String url, @Nullable LocalDate seen) {

  /** Nothing is known. */
  public static final Hints NONE = new Hints(null, null);
}

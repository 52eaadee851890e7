package org.isnad.core.coder;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself beside its text; kept and shown, never used to code.
 *
 * @param byline who wrote it, as printed, or null
 * @param section the outlet's section, as printed, or null
 * @param publishedTime time of publication, ISO 8601 with the zone that was written, or null
 * @param updatedTime time of the last change, ISO 8601, or null
 */
public record Imprint(
    @Nullable String byline,
    @Nullable String section,
    @Nullable String publishedTime,
    @Nullable String updatedTime) {

  /** Nothing is known. */
  public static final Imprint NONE = new Imprint(null, null, null, null);
}

package org.isnad.record;

import java.util.Map;
import org.isnad.formats.Json;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log.
 *
 * @param seq its number, from 1
 * @param at when it was written, ISO 8601 in UTC
 * @param maker coder and version, or a person's name
 * @param kind what was done
 * @param target id of what it was done to
 * @param payload a JSON object with all that is needed to do it again
 * @param reason why, or null
 */
public record Entry(
    long seq,
    String at,
    String maker,
    Kind kind,
    String target,
    String payload,
    @Nullable String reason) {

  /** Kinds of entries. */
  public enum Kind {
    /** A report was coded and its statements linked. */
    CODED,
    /** A report was coded again; its statements replace those before. */
    RECODED,
    /** A person decided something. */
    REVIEW,
    /** A report or person was forgotten. */
    FORGOTTEN
  }

  Map<?, ?> object() {
    return Json.object(Json.parse(payload));
  }
}

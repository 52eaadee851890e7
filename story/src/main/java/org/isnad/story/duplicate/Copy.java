package org.isnad.story.duplicate;

import java.util.List;

/**
 * A report that is another's text.
 *
 * @param report its id
 * @param kind how near it is
 * @param overlap share of the shorter text's runs of three words that stand in the longer, by
 *     weight, 0 to 1
 * @param credited outlets of this cluster that it credits
 */
public record Copy(String report, Kind kind, double overlap, List<String> credited) {

  public Copy {
    credited = List.copyOf(credited);
  }

  /** How near a copy is. */
  public enum Kind {
    /** The same words, whatever their spelling of hamza, ya, ta marbuta. */
    EXACT,
    /** Lightly edited, reordered, or with other names. */
    EDITED,
    /** Much shorter or longer than the original. */
    EXCERPT
  }
}

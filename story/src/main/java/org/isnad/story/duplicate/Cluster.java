package org.isnad.story.duplicate;

import java.util.List;

/**
 * Reports that are one text.
 *
 * @param original id of the report that the others most likely come from
 * @param copies the others, in the order in which they were given
 */
public record Cluster(String original, List<Copy> copies) {

  public Cluster {
    copies = List.copyOf(copies);
  }
}

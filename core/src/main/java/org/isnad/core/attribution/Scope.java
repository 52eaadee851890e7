package org.isnad.core.attribution;

import java.util.List;

/**
 * The chunks of a sentence that are told on the word of a chain of sources.
 *
 * @param from first chunk
 * @param to end chunk, exclusive
 * @param chain outermost first
 * @param verb chunk of the reporting verb; -1 when there is none
 */
public record Scope(int from, int to, List<Link> chain, int verb) {
  public Scope {
    chain = List.copyOf(chain);
  }

  boolean covers(int chunk) {
    return chunk >= from && chunk < to;
  }
}

package org.isnad.formats.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of a gold report or of coded statements.
 *
 * @param name usual English name; may be empty
 * @param identifying wordings that name this actor and no other of its report
 * @param mentions every wording
 * @param role of a coded third party, or null
 */
record Actor(String name, List<String> identifying, List<String> mentions, @Nullable String role) {
  Actor {
    identifying = List.copyOf(identifying);
    mentions = List.copyOf(mentions);
  }

  /** The name, or the first wording where there is none. */
  String shown() {
    return !name.isEmpty() ? name : mentions.isEmpty() ? "" : mentions.get(0);
  }
}

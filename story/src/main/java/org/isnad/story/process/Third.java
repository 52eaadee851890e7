package org.isnad.story.process;

import java.util.List;

/**
 * A third party in one role, as told.
 *
 * @param name who
 * @param role mediator, sponsor, guarantor …
 * @param words that give the role, as printed
 * @param statements that say so
 */
public record Third(String name, String role, List<String> words, List<String> statements) {
  public Third {
    words = List.copyOf(words);
    statements = List.copyOf(statements);
  }
}

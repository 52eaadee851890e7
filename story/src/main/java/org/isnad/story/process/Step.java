package org.isnad.story.process;

import java.util.List;

/**
 * A deed that carries out a provision, or its denial.
 *
 * @param state BEGUN, PARTIAL, DONE, REFUSED, DISPUTED
 * @param event the deed
 * @param days when
 * @param statements that tell of it
 */
public record Step(String state, String event, org.isnad.story.Days days, List<String> statements) {
  public Step {
    statements = List.copyOf(statements);
  }
}

package org.isnad.story.process;

import java.util.List;
import org.isnad.story.Days;

/**
 * A breach of a truce or agreement, as it is told: a record of its own, which by itself ends
 * nothing.
 *
 * @param event that tells of it
 * @param days when it was alleged or happened
 * @param allegedBy who says so; a party or a monitor
 * @param perpetrators who is said to have done it
 * @param deniedBy who denies it
 * @param status alleged, counter_alleged, denied, verified
 * @param statements that tell of it
 */
public record Violation(
    String event,
    Days days,
    List<String> allegedBy,
    List<String> perpetrators,
    List<String> deniedBy,
    String status,
    List<String> statements) {

  public Violation {
    allegedBy = List.copyOf(allegedBy);
    perpetrators = List.copyOf(perpetrators);
    deniedBy = List.copyOf(deniedBy);
    statements = List.copyOf(statements);
  }
}

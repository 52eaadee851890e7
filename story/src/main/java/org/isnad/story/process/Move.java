package org.isnad.story.process;

import java.util.List;
import org.isnad.story.Days;

/**
 * A process comes into a state.
 *
 * @param state as it is written in output
 * @param days when, as far as told
 * @param event that moves it
 * @param statements that tell of the move
 * @param by the parties that make it; empty when it is nobody's
 * @param rule why this event makes this move
 * @param usual false when the state does not follow from the one before; nothing is left out for
 *     that, but people should look
 */
public record Move(
    String state,
    Days days,
    String event,
    List<String> statements,
    List<String> by,
    String rule,
    boolean usual) {

  public Move {
    statements = List.copyOf(statements);
    by = List.copyOf(by);
  }
}

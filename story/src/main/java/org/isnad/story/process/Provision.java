package org.isnad.story.process;

import java.util.List;

/**
 * What an agreement asks of somebody, in every wording that was told.
 *
 * @param act kind of act: WITHDRAWAL, RELEASE …
 * @param obligors who is to do it
 * @param wordings each competing wording with its statements
 * @param state PENDING, BEGUN, PARTIAL, DONE, REFUSED, DISPUTED
 * @param score 0 not begun, 1 begun, 2 in part, 3 done; made by rule
 * @param steps towards it
 */
public record Provision(
    String act,
    List<String> obligors,
    List<Wording> wordings,
    String state,
    int score,
    List<Step> steps) {

  /**
   * One wording.
   *
   * @param by who is to do it
   * @param to who receives or benefits
   * @param place where
   * @param force required, promised
   * @param text the sentence, as published
   * @param statements that have it
   */
  public record Wording(
      List<String> by,
      List<String> to,
      String place,
      String force,
      String text,
      List<String> statements) {
    public Wording {
      by = List.copyOf(by);
      to = List.copyOf(to);
      statements = List.copyOf(statements);
    }
  }

  public Provision {
    obligors = List.copyOf(obligors);
    wordings = List.copyOf(wordings);
    steps = List.copyOf(steps);
  }
}

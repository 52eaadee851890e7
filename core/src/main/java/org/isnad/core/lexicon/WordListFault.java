package org.isnad.core.lexicon;

/**
 * A line of a word list that cannot be used; the other lines are.
 *
 * @param line from 1
 */
public record WordListFault(String file, int line, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}

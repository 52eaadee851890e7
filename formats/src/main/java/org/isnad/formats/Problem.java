package org.isnad.formats;

/**
 * Something in the input that could not be read.
 *
 * @param file name of the input, as the caller gave it
 * @param line line number from 1, or 0 when the whole input is meant
 * @param message what is wrong, in one sentence
 */
public record Problem(String file, long line, String message) {

  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}

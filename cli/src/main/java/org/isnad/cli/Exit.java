package org.isnad.cli;

/** Exit statuses of the command. */
final class Exit {
  /** All was done. */
  static final int OK = 0;

  /** Some input could not be read, or the output not be written; the rest was done. */
  static final int INCOMPLETE = 1;

  /** The command was not understood; nothing was done. */
  static final int USAGE = 2;

  private Exit() {}
}

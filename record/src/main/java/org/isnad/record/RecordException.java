package org.isnad.record;

/** The record cannot do what was asked; the message is for people and nothing was changed. */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for people. */
  public RecordException(String message) {
    super(message);
  }

  /** With a message for people and what lies behind it. */
  public RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}

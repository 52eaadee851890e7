package org.isnad.ingest.web;

import java.io.IOException;
import java.time.Duration;

/** A server asks to be left alone for a while. */
public final class LaterException extends IOException {
  private static final long serialVersionUID = 1;

  private final Duration wait;

  LaterException(String message, Duration wait) {
    super(message);
    this.wait = wait;
  }

  /** How long. */
  public Duration pause() {
    return wait;
  }
}

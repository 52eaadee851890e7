package org.isnad.ingest.limit;

import java.io.IOException;

/** An input goes over a limit; the message says which. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1;

  public LimitException(String message) {
    super(message);
  }
}

package org.isnad.ingest.web;

import java.net.UnknownHostException;

/** An address that is not asked; the message says why. */
public final class RefusedException extends UnknownHostException {
  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}

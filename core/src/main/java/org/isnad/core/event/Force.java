package org.isnad.core.event;

/**
 * With what force the content of an act is put forward: an act demands, promises, requires,
 * threatens, alleges or offers it.
 */
public enum Force {
  REQUIRED,
  DEMANDED,
  PROMISED,
  THREATENED,
  ALLEGED,
  OFFERED;

  /** The word used in output. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

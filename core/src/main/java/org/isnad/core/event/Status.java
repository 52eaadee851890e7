package org.isnad.core.event;

/**
 * Whether the coded event happened, by the report (codebook, "status"). The output word is the name
 * in lower case.
 */
public enum Status {
  OCCURRED,
  ONGOING,
  FUTURE,
  CALLED_FOR,
  NEGATED,
  HYPOTHETICAL;

  /** True of what the report tells as having happened or as happening. */
  public boolean isFact() {
    return this == OCCURRED || this == ONGOING;
  }

  /** The word used in output. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

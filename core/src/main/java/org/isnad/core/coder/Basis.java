package org.isnad.core.coder;

/** How a report gives a value. */
public enum Basis {
  /** In words of its own beside the trigger. */
  STATED,
  /** Through a pronoun, a definite description, a surname. */
  REFERENCE,
  /** From an earlier sentence. */
  CARRIED,
  /** From the report's frame: the day of publication gives the year. */
  INFERRED,
  /** Of dates only: worked out from the day of publication. */
  PUBLISHED;

  /** The word used in output. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

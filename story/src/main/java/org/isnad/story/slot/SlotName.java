package org.isnad.story.slot;

import java.util.Locale;

/** The slots of an event. */
public enum SlotName {
  REALITY,
  ACTOR,
  RECIPIENT,
  THIRD,
  DATE,
  PLACE,
  TYPE,
  INSTRUMENT,
  EXTENT,
  COUNT;

  /** The word used in output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

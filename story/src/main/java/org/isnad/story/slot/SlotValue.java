package org.isnad.story.slot;

import java.util.List;
import java.util.Set;

/**
 * One value of one slot.
 *
 * @param slot which slot
 * @param subject of a count what is counted, of a role whose it is; else empty
 * @param value as it is written in output
 * @param supports statements that give it
 * @param contests statements that give a value which excludes it
 * @param origins independent origins of the supporting statements
 */
public record SlotValue(
    SlotName slot,
    String subject,
    String value,
    List<String> supports,
    List<String> contests,
    Set<String> origins) {

  public SlotValue {
    supports = List.copyOf(supports);
    contests = List.copyOf(contests);
    origins = Set.copyOf(origins);
  }
}

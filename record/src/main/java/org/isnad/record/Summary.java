package org.isnad.record;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.story.slot.SlotName;
import org.isnad.story.slot.SlotValue;
import org.isnad.story.slot.Slots;

/**
 * An event in one line, so that one cell read alone cannot turn a claim into a fact: who did what
 * to whom, whether it happened by those who tell it, and how many origins stand behind it.
 */
final class Summary {
  private static final int MOST = 4;

  private Summary() {}

  static String of(Slots slots) {
    String whom = names(slots.values(SlotName.RECIPIENT));
    String third =
        slots.values(SlotName.THIRD).stream()
            .limit(MOST)
            .map(v -> v.value().replace('_', ' ') + " " + v.subject())
            .collect(Collectors.joining(", "));
    SlotValue type = slots.best(SlotName.TYPE);
    SlotValue instrument = slots.best(SlotName.INSTRUMENT);
    int origins = slots.origins().size();
    return names(slots.values(SlotName.ACTOR))
        + (whom.isEmpty() ? "" : " → " + whom)
        + ": "
        + (type == null ? "" : type.value())
        + (instrument == null ? "" : " " + instrument.value())
        + ", "
        + slots.reality().replace('_', ' ')
        + (third.isEmpty() ? "" : "; " + third)
        + "; "
        + (origins == 1 ? "1 origin" : origins + " origins");
  }

  private static String names(List<SlotValue> values) {
    if (values.isEmpty()) {
      return "";
    }
    String names =
        values.stream().limit(MOST).map(SlotValue::value).collect(Collectors.joining(", "));
    return values.size() > MOST ? names + " …" : names;
  }
}

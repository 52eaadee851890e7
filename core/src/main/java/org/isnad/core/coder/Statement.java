package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Force;
import org.isnad.core.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * One event as one report tells it: who did what to whom, when, where, whether it happened, and on
 * whose word.
 *
 * @param id see {@link Ids#statement}
 * @param report id of the report
 * @param mode PLOVER mode, or null
 * @param context PLOVER contexts
 * @param cameo CAMEO code (manual 1.1b3), 2 to 4 digits
 * @param eventScale PLOVER intensity of type and mode
 * @param statusDetail scheduled, promised, offered, required_by_agreement, demanded, proposed,
 *     conditional, feared, denied, failed, did_not_happen, omitted, begun, completed; or null
 * @param instrument the agreement word as printed, or null
 * @param attribution chain of sources, outermost first; empty when the outlet speaks in its own
 *     voice
 * @param text the whole sentence, exactly as published
 * @param sequence number of the sentence in the report, from 0
 * @param start offset of the sentence, UTF-16 units
 * @param end end of the sentence, exclusive
 * @param trigger the words that name the event, exactly as published
 * @param contentOf id of the act whose content this is (a demand, a promise, a provision); null for
 *     an event of its own
 * @param force with which the content is put forward; null unless contentOf is given
 * @param sameAs id of the first statement of this report about the same event, or null
 * @param rule the frame that fired
 * @param confidence 0 to 1: the share of statements with such marks whose event and type human
 *     coders have as well; it says nothing of the slots
 */
public record Statement(
    String id,
    String report,
    EventType type,
    @Nullable String mode,
    List<String> context,
    String cameo,
    double eventScale,
    List<Participant> actor,
    List<Participant> recipient,
    List<Participant> third,
    EventDate date,
    @Nullable EventPlace place,
    Status status,
    @Nullable String statusDetail,
    @Nullable String instrument,
    List<Quantity> quantities,
    List<Source> attribution,
    String text,
    int sequence,
    int start,
    int end,
    Trigger trigger,
    @Nullable String contentOf,
    @Nullable Force force,
    @Nullable String sameAs,
    String rule,
    double confidence) {

  /**
   * The words that name an event.
   *
   * @param text exactly as published
   * @param start offset, UTF-16 units of the report's text
   * @param end exclusive
   */
  public record Trigger(String text, int start, int end) {}

  public Statement {
    context = List.copyOf(context);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    third = List.copyOf(third);
    quantities = List.copyOf(quantities);
    attribution = List.copyOf(attribution);
  }
}

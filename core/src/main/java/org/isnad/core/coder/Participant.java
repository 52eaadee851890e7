package org.isnad.core.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor in one slot of a statement.
 *
 * @param identifierText usual English name, or a transliteration when no list has it
 * @param nameAr full Arabic name, or null
 * @param code ISO 3166 alpha-3 of the state it belongs to, IGO, NGO, NMS, or null when unknown
 * @param sectors PLOVER sectors
 * @param entityText the words of this mention, exactly as printed
 * @param mentions every other exact wording in this report that was resolved to this actor
 * @param start offset of the mention, UTF-16 units; -1 when the participant was inferred and has no
 *     words of its own
 * @param end end of the mention, exclusive
 * @param basis how the report gives it
 * @param nameNote predecessor, hostile_name, spelling; or null
 * @param role of a third party only: mediator, facilitator, good_offices, host, sponsor, guarantor,
 *     supervisor, monitor, arbitrator, notable, witness, participant, supporter; null elsewhere
 * @param roleWords of a third party only: the words that give the role; null elsewhere
 */
public record Participant(
    String identifierText,
    @Nullable String nameAr,
    @Nullable String code,
    List<String> sectors,
    String entityText,
    List<String> mentions,
    int start,
    int end,
    Basis basis,
    @Nullable String nameNote,
    @Nullable String role,
    @Nullable String roleWords) {

  public Participant {
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }
}

package org.isnad.core.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of an attribution chain.
 *
 * @param identifierText usual English name or description
 * @param nameAr full Arabic name, or null
 * @param entityText the words of this mention, exactly as printed
 * @param mentions other exact wordings in this report that were resolved to this source
 * @param start offset of the mention, UTF-16 units; -1 when carried from an earlier sentence
 * @param end end of the mention, exclusive
 * @param kind named_person, named_organisation, anonymous, collective, media, document,
 *     social_media, eyewitness, unspecified
 * @param assertion asserts, confirms, denies, alleges, claims_responsibility, distances, expects
 * @param cue the word that attributes («بحسب», «قال»), or null when the chain is carried
 * @param medium statement, interview, press_conference, social_post, document; or null
 */
public record Source(
    String identifierText,
    @Nullable String nameAr,
    String entityText,
    List<String> mentions,
    int start,
    int end,
    String kind,
    String assertion,
    @Nullable String cue,
    @Nullable String medium) {

  public Source {
    mentions = List.copyOf(mentions);
  }
}

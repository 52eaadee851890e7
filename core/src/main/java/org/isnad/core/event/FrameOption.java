package org.isnad.core.event;

import org.jspecify.annotations.Nullable;

/** What a line of a frame list can say of its frame beside its slots (docs/lists.md). */
public enum FrameOption {
  MUTUAL("mutual"),
  VICTIM("victim"),
  VICTIM_SUBJECT("victimsubject"),
  VICTIM_NOUN("victimnoun"),
  ATTACK_NOUN("attacknoun"),
  CLASH("clash"),
  WEAK_GENITIVE("weakgenitive"),
  COMPLEMENT_PARTY("complementParty"),
  EXPRESSED("expressed"),
  EXIST_ONLY("existonly"),
  THIRD_NISBA("thirdnisba"),
  PLACE_GOAL("placegoal"),
  SPOKEN("spoken");

  /** Begins the option that says with what force the content of an act is put forward. */
  private static final String CONTENT = "content=";

  private final String word;

  FrameOption(String word) {
    this.word = word;
  }

  /** The word used in lists. */
  public String word() {
    return word;
  }

  /** True of an option's word, and of «content=» with a force. */
  public static boolean known(String word) {
    for (FrameOption option : values()) {
      if (option.word.equals(word)) {
        return true;
      }
    }
    return force(word) != null;
  }

  /** The force of «content=demanded»; null when the word is no such option. */
  static @Nullable Force force(String word) {
    for (Force force : Force.values()) {
      if (word.equals(CONTENT + force.word())) {
        return force;
      }
    }
    return null;
  }
}

package org.isnad.core.lexicon;

/** Parts of speech of lexemes, as small numbers. */
public final class Pos {
  public static final int NOUN = 1;
  public static final int VERB = 2;
  public static final int ADJ = 3;
  public static final int ADV = 4;
  public static final int PART = 5;
  public static final int NUM = 6;
  public static final int PRON = 7;

  /** Nationality adjective; its attribute is the row of its country. */
  public static final int NISBA = 8;

  /** Role, collective or organ noun; its attribute is the row of its role. */
  public static final int ROLE = 9;

  public static final int GIVEN = 10;
  public static final int SURNAME = 11;

  /** Cue word; its attribute is the row of its cue. */
  public static final int CUE = 12;

  private static final String[] NAMES = {
    "",
    "noun",
    "verb",
    "adjective",
    "adverb",
    "particle",
    "number",
    "pronoun",
    "nationality",
    "role",
    "given name",
    "family name",
    "cue"
  };

  private Pos() {}

  static String name(int pos) {
    return NAMES[pos];
  }
}

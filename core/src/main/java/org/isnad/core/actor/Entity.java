package org.isnad.core.actor;

import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody in one report, with all its mentions. Filled while the report is read. */
public final class Entity {
  /** Row of the actor list; -1 when no list has it. */
  public int actorRow = -1;

  /**
   * Row of the country list when it is a country or its government by the capital's name; -1
   * otherwise.
   */
  public int countryRow = -1;

  /** Row of the role that heads its description; -1 none. */
  public int roleRow = -1;

  /** Lexeme of the head of its description when a list of roles has it; -1 none. */
  public int headLexeme = -1;

  /** Lexeme of its head when only the list of words has it; -1 none. */
  public int wordLexeme = -1;

  /** Country of its nationality adjective or complement; -1 none. */
  public int nisbaRow = -1;

  public boolean person;

  /** 0 unknown, 1 masculine, 2 feminine. */
  public int gender;

  /** 1 singular, 3 plural or collective. */
  public int number = 1;

  /** Words of its personal name in normal form. */
  public String[] name = {};

  /** Words of its fullest description in normal form. */
  public String key = "";

  /** Exact wordings, in order of appearance. */
  public final Set<String> mentions = new LinkedHashSet<>();

  /** Sentence and token of its last mention. */
  public int lastSentence = -1;

  public int lastToken = -1;
  public int count;

  /** Token range of its fullest mention, for its Arabic name. */
  public int nameFirst = -1;

  public int nameEnd = -1;
  public int fullFirst = -1;
  public int fullEnd = -1;
  public long quantity = -1;

  /** First told of as «عشرات», «عدد من». */
  public boolean vague;
}

package org.isnad.core.language;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a noun phrase, a verb, a function word, a mark or a date. Filled by a
 * language's chunker; reused from report to report.
 *
 * <p>Token numbers are those of the report.
 */
public final class Chunk {
  /** Kinds of chunks. */
  public static final int NOUN_PHRASE = 1;

  public static final int VERB = 2;
  public static final int PREPOSITION = 3;

  /** «أن», «إن». */
  public static final int THAT = 4;

  public static final int RELATIVE = 5;

  /** A conjunction that opens a clause of its own: «بينما», «حيث», «لكن», «إذا» … */
  public static final int SUBORDINATOR = 6;

  public static final int PARTICLE = 7;
  public static final int PUNCT = 8;
  public static final int TIME = 9;
  public static final int OTHER = 10;

  /** What a noun phrase names. */
  public static final int THING = 0;

  public static final int ACTOR = 1;
  public static final int PLACE = 2;
  public static final int EVENT = 3;

  public int kind;
  public int first;
  public int end;
  public int head;

  /** Proclitics of the first token, see the language's word forms. */
  public int clitics;

  /** Letters of the first token that are proclitics. */
  public int cliticLetters;

  /** Preposition, subordinator or particle number of the language. */
  public int particle;

  /** Attached pronoun of the chunk's last word; 0 none. */
  public int pronoun;

  /** Lexeme of the head; -1 when no list knows it. */
  public int lexeme;

  public int feature;
  public long classes;

  // --- noun phrases
  public int category;
  public boolean definite;

  /** 0 unknown, 1 masculine, 2 feminine. */
  public int gender;

  /** 0 unknown, 1 singular, 2 dual, 3 plural. */
  public int number;

  /** Phrase node of the lists that the head was found at; -1 none. */
  public int node;

  public int actorRow;
  public int placeRow;
  public int countryRow;
  public boolean capital;
  public int roleRow;

  /** Country of a nationality adjective; -1 none. */
  public int nisbaRow;

  /** Country of a second nationality adjective, «محادثات مصرية سودانية»; -1 none. */
  public int nisbaToo;

  /** True when the head is a personal name, or a role with one. */
  public boolean person;

  /** First and end token of a personal name inside the phrase; -1 none. */
  public int nameFirst;

  public int nameEnd;

  /** End of the head with its adjectives, before a complement. */
  public int headEnd;

  /** Count before the head; -1 none. */
  public long quantity;

  /** A word such as «عشرات» or «عدد من» stands before the head. */
  public boolean vague;

  public @Nullable Chunk complement;
  public @Nullable Chunk apposition;

  // --- verbs
  public boolean negated;

  /** Of a verb: «سـ», «سوف»; of a noun: an adjective such as «مقرر», «مرتقب». */
  public boolean future;

  /** Of a verb: «ربما»; of a noun: an adjective such as «محتمل», «مفترض». */
  public boolean perhaps;

  public boolean must;

  /** «كان» or a like verb stands before. */
  public boolean auxiliary;

  /** Another verb of the same spelling; -1 none. */
  public int otherLexeme;

  public boolean canBePassive;
  public boolean mustBePassive;

  /** Number of the time expression of the sentence. */
  public int time;

  /** A noun behind a preposition or inside another noun phrase. */
  public boolean oblique;

  /** True once an event or another phrase has used the chunk as its own. */
  public boolean used;

  /** Puts every field to its empty value. */
  public Chunk reset(int kind, int first, int end) {
    this.kind = kind;
    this.first = first;
    this.end = end;
    head = first;
    headEnd = end;
    clitics = 0;
    cliticLetters = 0;
    particle = 0;
    pronoun = 0;
    lexeme = -1;
    feature = 0;
    classes = 0;
    category = THING;
    definite = false;
    gender = 0;
    number = 0;
    node = -1;
    actorRow = -1;
    placeRow = -1;
    countryRow = -1;
    capital = false;
    roleRow = -1;
    nisbaRow = -1;
    nisbaToo = -1;
    person = false;
    nameFirst = -1;
    nameEnd = -1;
    quantity = -1;
    vague = false;
    complement = null;
    apposition = null;
    negated = false;
    future = false;
    perhaps = false;
    must = false;
    auxiliary = false;
    otherLexeme = -1;
    canBePassive = false;
    mustBePassive = false;
    time = -1;
    oblique = false;
    used = false;
    return this;
  }

  public boolean isNoun() {
    return kind == NOUN_PHRASE;
  }

  public boolean isActor() {
    return kind == NOUN_PHRASE && category == ACTOR;
  }

  public boolean isEvent() {
    return kind == NOUN_PHRASE && category == EVENT;
  }

  public boolean hasClass(long bits) {
    return (classes & bits) != 0;
  }
}

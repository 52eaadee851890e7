package org.isnad.core.lexicon;

/** Grammar of a form, packed into one number. */
public final class Feature {
  public static final int KIND = 15;
  public static final int NOMINAL = 0;
  public static final int PERFECT = 1;
  public static final int IMPERFECT = 2;
  public static final int JUSSIVE = 3;
  public static final int IMPERATIVE = 4;
  public static final int ACTIVE_PARTICIPLE = 5;
  public static final int PASSIVE_PARTICIPLE = 6;

  public static final int MASCULINE = 1 << 6;
  public static final int FEMININE = 2 << 6;
  public static final int SINGULAR = 1 << 8;
  public static final int DUAL = 2 << 8;
  public static final int PLURAL = 3 << 8;
  public static final int PASSIVE = 1 << 10;

  /** Only before a complement or a pronoun («مسؤولو», «وزيرا»). */
  public static final int CONSTRUCT = 1 << 11;

  /** With the alef of an indefinite accusative. */
  public static final int ACCUSATIVE = 1 << 12;

  /** «المسلحون», «الجنديان»: endings of the nominative. */
  public static final int NOMINATIVE = 1 << 13;

  /** «المسلحين», «الجنديين»: endings of the accusative and genitive. */
  public static final int OBLIQUE = 1 << 14;

  private Feature() {}

  public static int kind(int f) {
    return f & KIND;
  }

  public static int person(int f) {
    return f >> 4 & 3;
  }

  public static int withPerson(int person) {
    return person << 4;
  }

  /** 0 unknown, 1 masculine, 2 feminine. */
  public static int gender(int f) {
    return f >> 6 & 3;
  }

  /** 0 unknown, 1 singular, 2 dual, 3 plural. */
  public static int number(int f) {
    return f >> 8 & 3;
  }

  public static boolean passive(int f) {
    return (f & PASSIVE) != 0;
  }

  /** A finite verb. */
  public static boolean finite(int f) {
    int k = f & KIND;
    return k >= PERFECT && k <= IMPERATIVE;
  }
}

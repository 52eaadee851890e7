package org.isnad.core.language.arabic;

/** Attached pronouns, as small numbers, with their person, gender and number. */
public final class Clitics {
  public static final int HU = 1;
  public static final int HA = 2;
  public static final int HUMA = 3;
  public static final int HUM = 4;
  public static final int HUNNA = 5;
  public static final int NA = 6;
  public static final int NI = 7;
  public static final int YA = 8;
  public static final int KUM = 9;
  public static final int KA = 10;

  static final String[] SUFFIX = {"ه", "ها", "هما", "هم", "هن", "نا", "ني", "ي", "كم", "ك"};

  private Clitics() {}

  /** 1 masculine, 2 feminine, 0 either. */
  public static int gender(int pronoun) {
    return switch (pronoun) {
      case HU, HUM -> 1;
      case HA, HUNNA -> 2;
      default -> 0;
    };
  }

  /** 1 singular (or a feminine for things in the plural), 2 dual, 3 plural. */
  public static int number(int pronoun) {
    return switch (pronoun) {
      case HU, HA, NI, YA, KA -> 1;
      case HUMA -> 2;
      default -> 3;
    };
  }

  /** True of pronouns of the third person. */
  public static boolean third(int pronoun) {
    return pronoun >= HU && pronoun <= HUNNA;
  }
}

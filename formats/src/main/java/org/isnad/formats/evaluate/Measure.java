package org.isnad.formats.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What is measured, in the order of print; docs on each constant say what counts as right. */
public enum Measure {
  /** Events found: trigger inside the gold quote, a defensible type. */
  DETECT,
  /** And the actor side right. */
  WHO,
  /** And both sides right. */
  TRIPLE,
  /** And third party, date, place, status and innermost source right. */
  FULL,
  /** Single participants of matched events; 1 - P is what was invented. */
  PARTIES,
  /** Stated dates of matched events. */
  DATE,
  /** Stated places of matched events. */
  PLACE,
  /** Innermost sources of matched events. */
  SOURCE,
  /** Third parties of matched events. */
  THIRD,
  /** Roles of third parties, where the gold gives them. */
  ROLE,
  /** Sources in order, chains of two or more. */
  CHAIN,
  /** Plans and denials told from facts. */
  NONFACT,
  /** Pairs of mentions of one real event, among matched events. */
  SAME_AS,
  /** Lines of what is demanded, promised, required, with the same force. */
  CONTENT;

  /** The name in print. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * One result; precision, recall and F1 are rounded to three places.
   *
   * @param n how many the gold has
   */
  public record Score(double p, double r, double f1, int n) {

    static Score of(int right, int coded, int gold) {
      double p = coded == 0 ? 0 : (double) right / coded;
      double r = gold == 0 ? 0 : (double) right / gold;
      double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
      return new Score(round(p), round(r), round(f1), gold);
    }
  }

  static double round(double x) {
    return new BigDecimal(x).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : round((double) part / whole);
  }
}

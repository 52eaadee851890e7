package org.isnad.story.duplicate;

/**
 * How much it says that two texts share a run of words: the logarithm of the number of reports to
 * each report that has it. Formulas and background that many reports repeat weigh little.
 *
 * <p>Counts are kept in a table of fixed size; runs that fall into one place are counted together,
 * which is rare and makes the weight a little less.
 */
final class Weights {
  private static final int BITS = 22;

  /** As if so many other reports were there: of a few reports most may be reprints. */
  private static final int OTHERS = 10_000;

  private final int[] counts = new int[1 << BITS];
  private final double all;

  /** Counts the runs of all reports. */
  Weights(Shingles[] reports) {
    all = Math.log((double) reports.length + OTHERS);
    for (Shingles report : reports) {
      for (int i = 0; i < report.all().size(); i++) {
        counts[place(report.all().get(i))]++;
      }
    }
  }

  private static int place(int number) {
    return number >>> 32 - BITS;
  }

  /** About how many reports have a run. */
  int count(int number) {
    return counts[place(number)];
  }

  double of(int number) {
    return Math.max(0, all - Math.log(count(number)));
  }
}

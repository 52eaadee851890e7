package org.isnad.story.duplicate;

import java.util.Arrays;
import org.isnad.core.coder.Report;
import org.isnad.core.text.Letters;

/**
 * A text as the set of its runs of three words, and a sample of them by which texts that share some
 * find each other.
 *
 * <p>Words are compared without marks, hamza seats and punctuation. The sample is made by winnowing
 * (Schleimer, Wilkerson, Aiken 2003): of every {@value #WINDOW} runs in a row the one with the
 * smallest hash, so that two texts with {@code WINDOW + 2} equal words in a row share one.
 *
 * @param all hashes of all runs, sorted, each once
 * @param sample hashes of the sample, sorted, each once
 * @param words hash of all words in their order
 */
record Shingles(IntSet all, IntSet sample, long words) {
  private static final int RUN = 3;
  private static final int WINDOW = 6;
  private static final int FEWEST_WORDS = 12;

  /** Of the body; of a report that has hardly any, of title and body. */
  static Shingles of(Report report) {
    long[] words = words(report.body());
    return of(words.length < FEWEST_WORDS ? words(report.text()) : words);
  }

  private static Shingles of(long[] words) {
    int count = Math.max(words.length == 0 ? 0 : 1, words.length - RUN + 1);
    int[] runs = new int[count];
    long all = 1;
    for (long word : words) {
      all = mix(all * 31 + word);
    }
    for (int i = 0; i < count; i++) {
      long hash = 17;
      for (int k = i; k < Math.min(i + RUN, words.length); k++) {
        hash = mix(hash * 31 + words[k]);
      }
      runs[i] = (int) (hash >>> 32);
    }
    return new Shingles(IntSet.of(runs), IntSet.of(winnowed(runs)), all);
  }

  private static int[] winnowed(int[] runs) {
    int[] sample = new int[runs.length];
    int n = 0;
    int last = -1;
    for (int from = 0; from < Math.max(1, runs.length - WINDOW + 1); from++) {
      int least = from;
      for (int i = from; i < Math.min(from + WINDOW, runs.length); i++) {
        least = runs[i] <= runs[least] ? i : least;
      }
      if (least != last && runs.length > 0) {
        sample[n++] = runs[least];
        last = least;
      }
    }
    return Arrays.copyOf(sample, n);
  }

  /** A hash for each word. */
  private static long[] words(String text) {
    String folded = Letters.fold(text);
    long[] words = new long[folded.length() / 2 + 1];
    int n = 0;
    long hash = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c) + 1;
      } else if (hash != 0) {
        words[n++] = mix(hash);
        hash = 0;
      }
    }
    return Arrays.copyOf(words, n);
  }

  /** Spreads the bits (the finaliser of MurmurHash3). */
  private static long mix(long h) {
    long x = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return x ^ (x >>> 33);
  }
}

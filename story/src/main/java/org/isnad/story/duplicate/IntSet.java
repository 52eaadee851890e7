package org.isnad.story.duplicate;

import java.util.Arrays;

/** Numbers, sorted, each once; never changed. */
final class IntSet {
  private final int[] sorted;

  private IntSet(int[] sorted) {
    this.sorted = sorted;
  }

  static IntSet of(int[] numbers) {
    return new IntSet(Arrays.stream(numbers).sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  int get(int i) {
    return sorted[i];
  }

  /** The weights of all numbers, summed. */
  double weight(Weights weights) {
    double sum = 0;
    for (int number : sorted) {
      sum += weights.of(number);
    }
    return sum;
  }

  /** The weights of the numbers that are in both, summed. */
  double common(IntSet other, Weights weights) {
    double common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int a = sorted[i];
      int b = other.sorted[j];
      common += a == b ? weights.of(a) : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return common;
  }
}

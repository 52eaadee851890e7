package org.isnad.formats.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two strings are, from 0 to 1: twice the letters in matching blocks over all letters.
 *
 * <p>The algorithm of Ratcliff and Obershelp as Python's {@code difflib.SequenceMatcher(None, a,
 * b).ratio()} runs it, with its leaving out of letters that fill more than a hundredth of a second
 * string of 200 letters and more. Letters are code points.
 */
final class SequenceRatio {
  private static final int LONG = 200;

  private final int[] a;
  private final int[] b;
  private final Map<Integer, List<Integer>> places = new HashMap<>();

  private SequenceRatio(String a, String b) {
    this.a = a.codePoints().toArray();
    this.b = b.codePoints().toArray();
    for (int j = 0; j < this.b.length; j++) {
      places.computeIfAbsent(this.b[j], c -> new ArrayList<>()).add(j);
    }
    if (this.b.length >= LONG) {
      int most = this.b.length / 100 + 1;
      places.values().removeIf(where -> where.size() > most);
    }
  }

  static double of(String a, String b) {
    return new SequenceRatio(a, b).ratio();
  }

  private double ratio() {
    int length = a.length + b.length;
    return length == 0 ? 1.0 : 2.0 * matches() / length;
  }

  private record Part(int fromA, int toA, int fromB, int toB) {}

  private record Block(int a, int b, int size) {}

  private int matches() {
    int total = 0;
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Part(0, a.length, 0, b.length));
    while (!open.isEmpty()) {
      Part p = open.pop();
      Block block = longest(p);
      if (block.size() == 0) {
        continue;
      }
      total += block.size();
      if (p.fromA() < block.a() && p.fromB() < block.b()) {
        open.push(new Part(p.fromA(), block.a(), p.fromB(), block.b()));
      }
      int endA = block.a() + block.size();
      int endB = block.b() + block.size();
      if (endA < p.toA() && endB < p.toB()) {
        open.push(new Part(endA, p.toA(), endB, p.toB()));
      }
    }
    return total;
  }

  /** The longest matching block; of several the one that starts first in a, then first in b. */
  private Block longest(Part p) {
    int bestA = p.fromA();
    int bestB = p.fromB();
    int size = 0;
    Map<Integer, Integer> lengths = new HashMap<>();
    for (int i = p.fromA(); i < p.toA(); i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(a[i], List.of())) {
        if (j < p.fromB()) {
          continue;
        }
        if (j >= p.toB()) {
          break;
        }
        int k = lengths.getOrDefault(j - 1, 0) + 1;
        next.put(j, k);
        if (k > size) {
          bestA = i - k + 1;
          bestB = j - k + 1;
          size = k;
        }
      }
      lengths = next;
    }
    while (bestA > p.fromA() && bestB > p.fromB() && a[bestA - 1] == b[bestB - 1]) {
      bestA--;
      bestB--;
      size++;
    }
    while (bestA + size < p.toA() && bestB + size < p.toB() && a[bestA + size] == b[bestB + size]) {
      size++;
    }
    return new Block(bestA, bestB, size);
  }
}

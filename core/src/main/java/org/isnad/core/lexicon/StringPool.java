package org.isnad.core.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbered strings; number 0 is the empty string. Built once, then read by many threads. */
final class StringPool {
  private char[] chars;
  private int[] offset;
  private int count;
  private final Map<String, Integer> ids = new HashMap<>();

  StringPool() {
    chars = new char[1 << 16];
    offset = new int[1 << 12];
    count = 0;
    id("");
  }

  StringPool(char[] chars, int[] offset) {
    this.chars = chars;
    this.offset = offset;
    this.count = offset.length - 1;
  }

  /** The number of a string, given now if it has none; only while the lists are compiled. */
  int id(String s) {
    Integer known = ids.get(s);
    if (known != null) {
      return known;
    }
    int from = offset[count];
    if (from + s.length() > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, from + s.length()));
    }
    if (count + 2 > offset.length) {
      offset = Arrays.copyOf(offset, offset.length * 2);
    }
    s.getChars(0, s.length(), chars, from);
    offset[count + 1] = from + s.length();
    ids.put(s, count);
    return count++;
  }

  String get(int id) {
    return new String(chars, offset[id], offset[id + 1] - offset[id]);
  }

  char[] charsForImage() {
    return Arrays.copyOf(chars, offset[count]);
  }

  int[] offsetsForImage() {
    return Arrays.copyOf(offset, count + 1);
  }
}

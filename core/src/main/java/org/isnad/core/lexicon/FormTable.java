package org.isnad.core.lexicon;

import java.util.Arrays;

/**
 * Numbers for word forms in normal form, found from a slice of characters without making a string.
 * Open addressing; number -1 is unknown.
 */
final class FormTable {
  private char[] chars;
  private int[] offset;
  private int count;
  private int[] slots;

  FormTable() {
    chars = new char[1 << 18];
    offset = new int[1 << 15];
    slots = new int[1 << 16];
  }

  FormTable(char[] chars, int[] offset, int[] slots) {
    this.chars = chars;
    this.offset = offset;
    this.count = offset.length - 1;
    this.slots = slots;
  }

  int size() {
    return count;
  }

  /** The number of chars[from, to), or -1. */
  int find(char[] text, int from, int to) {
    int mask = slots.length - 1;
    int i = hash(text, from, to) & mask;
    while (slots[i] != 0) {
      int id = slots[i] - 1;
      if (same(id, text, from, to)) {
        return id;
      }
      i = (i + 1) & mask;
    }
    return -1;
  }

  int add(String form) {
    char[] text = form.toCharArray();
    int known = find(text, 0, text.length);
    if (known >= 0) {
      return known;
    }
    if ((count + 1) * 2 > slots.length) {
      grow();
    }
    int from = offset[count];
    if (from + text.length > chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2 + text.length);
    }
    if (count + 2 > offset.length) {
      offset = Arrays.copyOf(offset, offset.length * 2);
    }
    System.arraycopy(text, 0, chars, from, text.length);
    offset[count + 1] = from + text.length;
    insert(count);
    return count++;
  }

  String form(int id) {
    return new String(chars, offset[id], offset[id + 1] - offset[id]);
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int id = 0; id < count; id++) {
      insert(id);
    }
  }

  private void insert(int id) {
    int mask = slots.length - 1;
    int i = hash(chars, offset[id], offset[id + 1]) & mask;
    while (slots[i] != 0) {
      i = (i + 1) & mask;
    }
    slots[i] = id + 1;
  }

  private boolean same(int id, char[] text, int from, int to) {
    int at = offset[id];
    if (offset[id + 1] - at != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (chars[at++] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** Hash of a slice; shared with the cache of analysed words. */
  static int hash(char[] text, int from, int to) {
    int h = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      h = (h ^ text[i]) * 0x01000193;
    }
    h ^= h >>> 15;
    return h * 0x2C1B3C6D ^ h >>> 12;
  }

  char[] charsForImage() {
    return Arrays.copyOf(chars, offset[count]);
  }

  int[] offsetsForImage() {
    return Arrays.copyOf(offset, count + 1);
  }

  int[] slotsForImage() {
    return slots;
  }
}

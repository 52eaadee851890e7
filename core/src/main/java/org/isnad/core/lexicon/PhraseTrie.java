package org.isnad.core.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All phrases as one automaton over form numbers. Node 0 is the root. The entries of a phrase are
 * kept at its last node, each as kind and row.
 */
final class PhraseTrie {
  private long[] keys;
  private int[] children;
  private int used;
  private int nodes;
  private int[] entryOffset;
  private int[] entries;

  /** Only while the lists are compiled. */
  private final List<List<Integer>> building = new ArrayList<>();

  PhraseTrie() {
    keys = new long[1 << 16];
    children = new int[1 << 16];
    nodes = 1;
    building.add(new ArrayList<>());
    entryOffset = new int[0];
    entries = new int[0];
  }

  PhraseTrie(long[] keys, int[] children, int[] entryOffset, int[] entries) {
    this.keys = keys;
    this.children = children;
    this.entryOffset = entryOffset;
    this.entries = entries;
    this.nodes = entryOffset.length - 1;
  }

  /** The node reached from a node by a form; -1 when there is none. */
  int child(int node, int form) {
    long key = key(node, form);
    int mask = keys.length - 1;
    int i = slot(key) & mask;
    while (keys[i] != 0) {
      if (keys[i] == key) {
        return children[i];
      }
      i = (i + 1) & mask;
    }
    return -1;
  }

  int firstEntry(int node) {
    return entryOffset[node];
  }

  int endEntry(int node) {
    return entryOffset[node + 1];
  }

  int entry(int i) {
    return entries[i];
  }

  void add(int[] forms, int entry) {
    int node = 0;
    for (int form : forms) {
      int next = child(node, form);
      if (next < 0) {
        next = nodes++;
        building.add(new ArrayList<>(1));
        put(key(node, form), next);
      }
      node = next;
    }
    List<Integer> list = building.get(node);
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  void freeze() {
    entryOffset = new int[nodes + 1];
    int total = 0;
    for (int i = 0; i < nodes; i++) {
      entryOffset[i] = total;
      total += building.get(i).size();
    }
    entryOffset[nodes] = total;
    entries = new int[total];
    int at = 0;
    for (List<Integer> list : building) {
      for (int e : list) {
        entries[at++] = e;
      }
    }
    building.clear();
  }

  private void put(long key, int child) {
    if ((used + 1) * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new long[oldKeys.length * 2];
      children = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          place(oldKeys[i], oldChildren[i]);
        }
      }
    }
    place(key, child);
    used++;
  }

  private void place(long key, int child) {
    int mask = keys.length - 1;
    int i = slot(key) & mask;
    while (keys[i] != 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    children[i] = child;
  }

  private static long key(int node, int form) {
    return ((long) node << 32 | form) + 1;
  }

  private static int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  long[] keysForImage() {
    return keys;
  }

  int[] childrenForImage() {
    return children;
  }

  int[] entryOffsetsForImage() {
    return entryOffset;
  }

  int[] entriesForImage() {
    return Arrays.copyOf(entries, entries.length);
  }
}

package org.isnad.core.event;

import org.isnad.core.language.Chunk;
import org.jspecify.annotations.Nullable;

/** What stands around one trigger, by grammatical slot. Reused from trigger to trigger. */
final class Arguments {
  /** Slots that are no prepositions; a preposition's slot is its number. */
  static final int SUBJECT = -1;

  static final int OBJECT = -2;

  /** Idafa complement of a noun. */
  static final int GENITIVE = -3;

  /** Nationality adjective of a noun: the chunk is the noun itself. */
  static final int NISBA = -4;

  private static final int MOST = 40;

  final Chunk[] chunk = new Chunk[MOST];
  final int[] slot = new int[MOST];
  int count;

  /** Place of «أن» among the chunks, -1 when none follows. */
  int that = -1;

  /** The noun that a relative clause with this verb belongs to. */
  @Nullable Chunk antecedent;

  /** The relative clause opens with «ما»: its antecedent is the clause before. */
  boolean sentential;

  /** The subject was taken from an earlier verb. */
  boolean carriedSubject;

  /** The subject stands before the verb. */
  boolean topic;

  /** Last chunk that belongs to the trigger, by number. */
  int lastChunk;

  void clear() {
    count = 0;
    that = -1;
    antecedent = null;
    sentential = false;
    carriedSubject = false;
    topic = false;
    lastChunk = -1;
  }

  void add(int slotOf, Chunk c) {
    if (count < MOST) {
      chunk[count] = c;
      slot[count++] = slotOf;
    }
  }

  /** First chunk of a slot; null when it is empty. */
  @Nullable Chunk first(int slotOf) {
    for (int i = 0; i < count; i++) {
      if (slot[i] == slotOf) {
        return chunk[i];
      }
    }
    return null;
  }

  boolean has(int slotOf) {
    return first(slotOf) != null;
  }

  /** Moves all of one slot to another. */
  void move(int from, int to) {
    for (int i = 0; i < count; i++) {
      if (slot[i] == from) {
        slot[i] = to;
      }
    }
  }

  void copyFrom(Arguments other) {
    clear();
    for (int i = 0; i < other.count; i++) {
      add(other.slot[i], other.chunk[i]);
    }
    that = other.that;
    antecedent = other.antecedent;
    sentential = other.sentential;
    carriedSubject = other.carriedSubject;
    topic = other.topic;
    lastChunk = other.lastChunk;
  }
}

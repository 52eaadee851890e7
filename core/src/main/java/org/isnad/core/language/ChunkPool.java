package org.isnad.core.language;

import java.util.ArrayList;
import java.util.List;

/** Chunks to be used again, so that a long run makes no new ones. */
public final class ChunkPool {
  /** More than these are made when needed and not kept. */
  private static final int MOST_KEPT = 50_000;

  private final List<Chunk> chunks = new ArrayList<>();
  private int used;

  /** A chunk with empty fields. */
  public Chunk take(int kind, int first, int end) {
    if (used < chunks.size()) {
      return chunks.get(used++).reset(kind, first, end);
    }
    Chunk made = new Chunk().reset(kind, first, end);
    if (used < MOST_KEPT) {
      chunks.add(made);
      used++;
    }
    return made;
  }

  /** Takes all chunks back. */
  public void clear() {
    used = 0;
  }
}

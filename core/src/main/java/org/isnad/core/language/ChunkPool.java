package org.isnad.core.language;

import java.util.ArrayList;
import java.util.List;

/** Chunks to be used again, so that a long run makes no new ones. */
public final class ChunkPool {
  private final List<Chunk> chunks = new ArrayList<>();
  private int used;

  /** A chunk with empty fields. */
  public Chunk take(int kind, int first, int end) {
    if (used == chunks.size()) {
      chunks.add(new Chunk());
    }
    return chunks.get(used++).reset(kind, first, end);
  }

  /** Takes all chunks back. */
  public void clear() {
    used = 0;
    if (chunks.size() > 50_000) {
      chunks.subList(50_000, chunks.size()).clear();
    }
  }
}

package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.event.Draft;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.place.Places;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an event was: what its frame says, then a place behind it in its clause, then one
 * before it.
 */
final class Where {
  private final Places places;

  Where(Places places) {
    this.places = places;
  }

  void find(Resolved r, List<Chunk> chunks, Tokens t) {
    Draft d = r.draft;
    if (d.place != null && set(r, d.place, t)) {
      return;
    }
    Chunk behind = behind(chunks, d.at);
    if (behind != null && set(r, behind, t)) {
      return;
    }
    Chunk before = before(chunks, d.at, d.joined);
    if (before != null && set(r, before, t)) {
      return;
    }
    Chunk anywhere = anywhere(chunks, d.at);
    if (anywhere != null && set(r, anywhere, t)) {
      r.placeBasis = Basis.CARRIED;
    }
  }

  /** The nearest place of the sentence that a preposition marks as one. */
  private static @Nullable Chunk anywhere(List<Chunk> c, int at) {
    for (int step = 1; step < c.size(); step++) {
      if (at + step < c.size() && located(c, at + step)) {
        return c.get(at + step);
      }
      if (at - step >= 0 && located(c, at - step)) {
        return c.get(at - step);
      }
    }
    return null;
  }

  private boolean set(Resolved r, Chunk c, Tokens t) {
    Places.Found found = places.find(c, t);
    if (found == null) {
      return false;
    }
    r.place = found;
    r.placeChunk = c;
    return true;
  }

  private static @Nullable Chunk behind(List<Chunk> c, int at) {
    for (int k = at + 1; k < c.size() && k - at < 24; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB
          || x.kind == Chunk.THAT
          || x.kind == Chunk.SUBORDINATOR
          || x.kind == Chunk.RELATIVE) {
        return null;
      }
      if (located(c, k)) {
        return x;
      }
    }
    return null;
  }

  private static @Nullable Chunk before(List<Chunk> c, int at, boolean joined) {
    for (int k = at - 1; k >= 0 && at - k < 12; k--) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB && !x.auxiliary && !joined
          || x.kind == Chunk.THAT
          || x.kind == Chunk.RELATIVE) {
        return null;
      }
      if (located(c, k)) {
        return x;
      }
    }
    return null;
  }

  private static boolean located(List<Chunk> c, int k) {
    Chunk x = c.get(k);
    if (!x.isNoun()) {
      return false;
    }
    boolean by = (x.clitics & WordForm.B) != 0;
    int p = k > 0 && c.get(k - 1).kind == Chunk.PREPOSITION ? c.get(k - 1).particle : 0;
    boolean local =
        p == Particle.FI
            || p == Particle.DAKHIL
            || p == Particle.QURB
            || p == Particle.WASAT
            || p == Particle.INDA
            || by;
    if (!local) {
      return false;
    }
    for (Chunk at = x; at != null; at = at.complement) {
      if (at.placeRow >= 0 || at.countryRow >= 0) {
        return true;
      }
      if (at.category == Chunk.ACTOR) {
        return false;
      }
    }
    return false;
  }
}

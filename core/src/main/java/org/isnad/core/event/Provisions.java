package org.isnad.core.event;

import java.util.List;
import org.isnad.core.language.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement requires is no fact: «ينص الاتفاق على أن تنسحب القوات». It is content of the
 * last agreement that the report told of, if it told of one. Holds that agreement from sentence to
 * sentence; not thread-safe.
 */
final class Provisions {
  private final Classes classes;
  private @Nullable Draft deal;

  Provisions(Classes classes) {
    this.classes = classes;
  }

  /** Marks the provisions among the events of a sentence, which are in text order. */
  void mark(List<Chunk> chunks, int sentence, List<Draft> events) {
    if (sentence == 0) {
      deal = null;
    }
    for (int v = 0; v < chunks.size(); v++) {
      Chunk verb = chunks.get(v);
      boolean requires = verb.kind == Chunk.VERB && !verb.negated && verb.hasClass(classes.require);
      if (requires && (isDeal(chunks, v - 1) || isDeal(chunks, v + 1))) {
        int end = end(chunks, v);
        for (Draft d : events) {
          if (d.at > v && d.at < end) {
            provision(d);
          }
        }
      }
    }
    for (Draft d : events) {
      boolean reached = d.type == EventType.AGREE || d.type == EventType.SUPPORT;
      if (reached && d.instrument != null && d.contentOf == null && d.status.isFact()) {
        deal = d;
      }
    }
  }

  private boolean isDeal(List<Chunk> chunks, int k) {
    return k >= 0
        && k < chunks.size()
        && chunks.get(k).isNoun()
        && chunks.get(k).hasClass(classes.agreement | classes.truce);
  }

  /** The next verb that «أن» does not put under the agreement, or the end of the sentence. */
  private static int end(List<Chunk> chunks, int v) {
    for (int k = v + 2; k < chunks.size(); k++) {
      boolean under = isThat(chunks.get(k - 1)) || isThat(chunks.get(k - 2));
      if (chunks.get(k).kind == Chunk.VERB && !under) {
        return k;
      }
    }
    return chunks.size();
  }

  private static boolean isThat(Chunk c) {
    return c.kind == Chunk.THAT;
  }

  private void provision(Draft d) {
    if (d.contentOf != null || !d.status.isFact()) {
      return;
    }
    if (deal != null) {
      d.content(deal, Force.REQUIRED);
    } else {
      d.status = Status.FUTURE;
      d.statusDetail = "required_by_agreement";
    }
  }
}

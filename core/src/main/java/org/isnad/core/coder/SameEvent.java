package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.actor.Entity;
import org.isnad.core.event.Draft;

/**
 * Links statements of one report that tell of the same event: same type, sides that meet, times and
 * places that do not clash.
 */
final class SameEvent {
  private static final int WINDOW = 40;

  private SameEvent() {}

  static void link(List<Resolved> all) {
    for (int j = 0; j < all.size(); j++) {
      Resolved b = all.get(j);
      for (int i = Math.max(0, j - WINDOW); i < j; i++) {
        Resolved a = all.get(i);
        if (same(a, b)) {
          b.sameAs = a.sameAs == null ? a : a.sameAs;
          break;
        }
      }
    }
  }

  private static boolean same(Resolved a, Resolved b) {
    Draft x = a.draft;
    Draft y = b.draft;
    boolean alike =
        x.type == y.type
            && x.contentOf == null
            && y.contentOf == null
            && x.status.isFact() == y.status.isFact();
    if (!alike || x.sentence == y.sentence) {
      return false;
    }
    if (!days(a.date, b.date) || !place(a, b)) {
      return false;
    }
    int shared = 0;
    int known = 0;
    for (List<Resolved.Filler> side : List.of(b.actor, b.recipient)) {
      for (Resolved.Filler f : side) {
        known++;
        if (holds(a.actor, f.entity()) || holds(a.recipient, f.entity())) {
          shared++;
        }
      }
    }
    return known > 0 && shared == known && x.cameo.equals(y.cameo);
  }

  private static boolean holds(List<Resolved.Filler> list, Entity e) {
    return list.stream().anyMatch(f -> f.entity() == e);
  }

  private static boolean days(EventDate a, EventDate b) {
    if (a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
      return true;
    }
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }

  private static boolean place(Resolved a, Resolved b) {
    return a.place == null || b.place == null || a.place.name().equals(b.place.name());
  }
}

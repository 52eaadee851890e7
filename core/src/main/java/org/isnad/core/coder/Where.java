package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventType;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.place.Places;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an event was.
 *
 * <ul>
 *   <li>what its frame says: the site attacked, the destination of a visit
 *   <li>a place behind it in its clause that a preposition or a direction marks («في حلب», «شمال
 *       حلب»), also in the clause about an event noun («الهجوم الذي وقع في حلب»); a town before a
 *       country
 *   <li>the subject of «شهدت حلب مظاهرات»
 *   <li>a place before it in its clause, unless the noun is what the clause is about («تظاهروا في
 *       حلب تنديدا بالغارات»)
 *   <li>a party that is itself a place, in attacks and visits
 *   <li>the place that opens the sentence; for acts of force the only place of the sentence
 * </ul>
 *
 * What somebody says happens where he speaks, not at the places he speaks of: behind a demand or a
 * praise only a place that stands before its content counts.
 */
final class Where {
  private static final int REACH = 24;
  private static final int CONTENT = WordForm.B | WordForm.L;

  private final Places places;
  private final long scene;
  private Tokens t = new Tokens();
  private List<Chunk> c = List.of();

  /** The town or region named last: «المدينة», «المحافظة» mean it. */
  private Places.@Nullable Found last;

  Where(Lexicon lexicon, Places places) {
    this.places = places;
    scene = lexicon.verbClass("scene") | lexicon.verbClass("tv_host");
  }

  void begin(Tokens tokens) {
    t = tokens;
    last = null;
  }

  /**
   * Sets the place of an event.
   *
   * @param earlier the events of the sentence before it
   */
  void find(Resolved r, List<Chunk> chunks, List<Resolved> earlier) {
    c = chunks;
    Draft d = r.draft;
    boolean verbal = speech(d.type);
    boolean found =
        !verbal && d.place != null && set(r, d.place)
            || behind(r, verbal)
            || !verbal
                && (scene(r)
                    || before(r)
                    || party(r)
                    || opening(r)
                    || goesOn(r, earlier)
                    || only(r));
    if (found && r.place != null && !r.place.kind().equals("country")) {
      last = r.place;
    }
  }

  private boolean set(Resolved r, Chunk x) {
    Places.Found found = places.find(x, t, last);
    if (found == null) {
      return false;
    }
    r.place = found;
    r.placeChunk = x;
    return true;
  }

  /** The first town behind the trigger, else the first country. */
  private boolean behind(Resolved r, boolean verbal) {
    Draft d = r.draft;
    boolean about = false;
    for (int k = d.at + 1; k < c.size() && k - d.at < REACH; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.RELATIVE && d.nominal && !about && !verbal) {
        about = true;
        continue;
      }
      boolean aboutNoun = x.kind == Chunk.VERB && d.nominal && (about || k == d.at + 1) && !verbal;
      if (aboutNoun) {
        about = true;
        if (k + 1 < c.size() && c.get(k + 1).category == Chunk.PLACE && set(r, c.get(k + 1))) {
          return true;
        }
        continue;
      }
      boolean end =
          x.kind == Chunk.VERB
              || x.kind == Chunk.THAT
              || x.kind == Chunk.RELATIVE
              || x.kind == Chunk.SUBORDINATOR && x.particle != Particle.OR
              || content(d.type, k);
      if (end) {
        break;
      }
      if (located(k) || goal(d, k)) {
        Places.Found known = r.place;
        boolean narrower = set(r, x) && r.place != null && !r.place.kind().equals("country");
        if (narrower || known == null && r.place != null && k + 1 >= c.size()) {
          return true;
        }
        r.place = known == null ? r.place : known;
      }
    }
    return r.place != null;
  }

  /**
   * What an act is about begins: behind an act of speech any governed noun that is no place, or an
   * event; behind a deal what is agreed upon; behind all others a purpose or a subject.
   */
  private boolean content(EventType type, int k) {
    Chunk x = c.get(k);
    boolean speech = speech(type);
    if (x.kind == Chunk.PREPOSITION) {
      boolean on = x.particle == Particle.ALA && (speech || type == EventType.AGREE);
      boolean other =
          !local(x.particle) && x.particle != Particle.KHILAL && x.particle != Particle.MAA;
      return on || x.particle == Particle.HAWL || speech && other;
    }
    boolean purpose =
        x.isNoun() && x.category != Chunk.ACTOR && (x.clitics & WordForm.L) != 0 && !places(x);
    return purpose || speech && (x.isEvent() || x.isNoun() && (x.clitics & CONTENT) != 0);
  }

  private static boolean speech(EventType type) {
    return type.quadCode() == 3 || type == EventType.SUPPORT;
  }

  private boolean before(Resolved r) {
    Draft d = r.draft;
    if (d.nominal && !occasion(d.at)) {
      return false;
    }
    for (int k = d.at - 1; k >= 0 && d.at - k < REACH / 2; k--) {
      Chunk x = c.get(k);
      boolean end =
          x.kind == Chunk.VERB && !x.auxiliary && !d.joined
              || x.kind == Chunk.THAT
              || x.kind == Chunk.RELATIVE
              || x.kind == Chunk.SUBORDINATOR;
      if (end) {
        return false;
      }
      if (located(k) && set(r, x)) {
        return true;
      }
    }
    return false;
  }

  /** The noun is the subject or object of its clause, or where and how the clause happens. */
  private boolean occasion(int at) {
    Chunk x = c.get(at);
    int p = preposition(at);
    boolean bare = p == 0 && (x.clitics & (WordForm.B | WordForm.L | WordForm.K)) == 0;
    return bare || p == Particle.FI || p == Particle.KHILAL || p == Particle.INDA;
  }

  /** An attack on a town or a visit to a country is there. */
  private boolean party(Resolved r) {
    EventType type = r.draft.type;
    boolean there =
        type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.CONSULT;
    if (!there) {
      return false;
    }
    boolean visit = type != EventType.CONSULT || "visit".equals(r.draft.mode);
    for (Chunk x : visit ? r.draft.recipient : List.<Chunk>of()) {
      if (x.isNoun() && (x.placeRow >= 0 || x.countryRow >= 0) && set(r, x)) {
        return true;
      }
    }
    return false;
  }

  /** «زيارة إلى دمشق», «زيارته للمملكة». */
  private boolean goal(Draft d, int k) {
    Chunk x = c.get(k);
    boolean to = (x.clitics & WordForm.L) != 0 || preposition(k) == Particle.ILA;
    return to && d.rule.contains("visit") && x.isNoun() && places(x);
  }

  /** «شهدت حلب مظاهرات», «جنيف تستضيف المحادثات»: the subject is the scene. */
  private boolean scene(Resolved r) {
    int v = r.draft.nominal ? r.draft.at - 2 : r.draft.at;
    if (v < 0 || !c.get(v).hasClass(scene)) {
      return false;
    }
    for (int k : new int[] {v + 1, v - 1}) {
      boolean bare = k >= 0 && k < c.size() && c.get(k).isNoun() && places(c.get(k));
      if (bare && set(r, c.get(k))) {
        return true;
      }
    }
    return false;
  }

  /** «زار دمشق والتقى الرئيس»: a joined verb goes on where the one before was. */
  private boolean goesOn(Resolved r, List<Resolved> earlier) {
    Draft d = r.draft;
    boolean joined =
        !d.nominal && (d.joined || (c.get(d.at).clitics & (WordForm.W | WordForm.F)) != 0)
            || d.at > 0 && c.get(d.at - 1).particle == Particle.WHERE;
    Resolved before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (!joined || before == null || before.place == null || d.at - before.draft.at > REACH) {
      return false;
    }
    r.place = before.place;
    r.placeChunk = before.placeChunk;
    r.placeBasis = Basis.CARRIED;
    return true;
  }

  /** «في حلب، قال مسؤول إن مواجهات اندلعت»: a place that opens the sentence holds for all of it. */
  private boolean opening(Resolved r) {
    int k = !c.isEmpty() && c.get(0).kind == Chunk.PREPOSITION ? 1 : 0;
    return k < c.size() && k < r.draft.at && located(k) && set(r, c.get(k));
  }

  /** Violence in a sentence with one place is there. */
  private boolean only(Resolved r) {
    Draft d = r.draft;
    boolean force = d.type.quadCode() == 4 || d.type == EventType.RETREAT;
    if (!force || d.nominal && !occasion(d.at)) {
      return false;
    }
    int one = -1;
    for (int k = 0; k < c.size(); k++) {
      if (located(k)) {
        if (one >= 0) {
          return false;
        }
        one = k;
      }
    }
    return one >= 0 && set(r, c.get(one));
  }

  /** The preposition that governs a chunk; 0 none. */
  private int preposition(int k) {
    Chunk before = k > 0 ? c.get(k - 1) : null;
    return before != null && before.kind == Chunk.PREPOSITION && before.pronoun == 0
        ? before.particle
        : 0;
  }

  private static boolean local(int particle) {
    return particle == Particle.FI
        || particle == Particle.DAKHIL
        || particle == Particle.QURB
        || particle == Particle.WASAT
        || particle == Particle.INDA;
  }

  private boolean located(int k) {
    Chunk x = c.get(k);
    if (!x.isNoun()) {
      return false;
    }
    int p = preposition(k);
    boolean marked = local(p) || (x.clitics & WordForm.B) != 0 || p == 0 && places.direction(x, t);
    if (!marked) {
      return false;
    }
    return places(x);
  }

  private boolean places(Chunk x) {
    for (Chunk at = x; at != null; at = at.complement) {
      if (at.placeRow >= 0 || at.countryRow >= 0) {
        return true;
      }
      if (at.category == Chunk.ACTOR) {
        break;
      }
    }
    return places.refers(x, t);
  }
}

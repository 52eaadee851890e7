package org.isnad.core.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Clitics;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a verbal noun tells when the noun itself does not say: whoever tries, decides
 * or goes on («حاول المسلحون اقتحام المبنى», «قرار واشنطن فرض عقوبات»), whoever is accused or made
 * to («اتهم الجيش الحركة بقصف البلدة»), a force that tells of its own deed («أعلن الجيش قصف
 * المواقع»).
 */
final class Doers {
  private static final int REACH = 14;

  private final Clauses clauses;
  private final Classes classes;
  private final Roles roles;
  private final Kinds kinds;
  private final Arguments side = new Arguments();
  private boolean announced;

  Doers(Clauses clauses, Classes classes, Roles roles, Kinds kinds) {
    this.clauses = clauses;
    this.classes = classes;
    this.roles = roles;
    this.kinds = kinds;
  }

  /** True when the doers found last only tell of the deed. */
  boolean announced() {
    return announced;
  }

  /** Who does what the noun in chunk i tells; empty when the words around do not say. */
  List<Chunk> of(List<Chunk> chunks, int i, Chunk noun, EventCoder coder) {
    announced = false;
    Chunk outer = chunks.get(i);
    while (outer != noun && outer.complement != null) {
      if (classes.controls(outer) && outer.pronoun != 0) {
        return List.of(outer);
      }
      outer = outer.complement;
    }
    Chunk last = null;
    boolean joined = (chunks.get(i).clitics & WordForm.W) != 0;
    for (int k = i - 1; k >= 0 && i - k < REACH; k--) {
      Chunk x = chunks.get(k);
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        return ofVerb(chunks, k, x, coder);
      }
      if (x.isNoun() && classes.controls(x)) {
        Chunk party = x.pronoun != 0 ? x : x.complement == null ? last : roles.party(x.complement);
        return party == null ? List.of() : List.of(party);
      }
      boolean beside =
          x.isNoun() && !x.isEvent() && k > 0 && chunks.get(k - 1).kind == Chunk.PREPOSITION;
      boolean passed =
          x.isActor()
              || beside
              || x.kind == Chunk.PREPOSITION
              || x.kind == Chunk.TIME
              || x.kind == Chunk.PARTICLE
              || joined && (x.isEvent() || x.kind == Chunk.PUNCT && x.particle == '،');
      if (!passed) {
        return List.of();
      }
      last = x.isActor() ? x : last;
    }
    return List.of();
  }

  /**
   * «أكدت مصر دعمها», «خلال لقائه الوزير التقى …»: the pronoun of a verbal noun is the subject of
   * the verb before it if that agrees; null when none does.
   */
  @Nullable Chunk owner(List<Chunk> chunks, int i, int pronoun, EventCoder coder) {
    for (int k = i - 1; k >= 0 && i - k < 8; k--) {
      Chunk x = chunks.get(k);
      if (x.kind == Chunk.THAT || x.kind == Chunk.RELATIVE || x.isEvent()) {
        return null;
      }
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        clauses.verb(chunks, k, side);
        Chunk s = side.first(Arguments.SUBJECT);
        if (s == null && !x.mustBePassive) {
          List<Chunk> earlier = coder.earlierSubjects(k, x, side.antecedent);
          s = earlier.isEmpty() ? null : earlier.get(0);
        }
        return s != null && s.isActor() && agree(s, pronoun) ? s : null;
      }
    }
    return null;
  }

  private static boolean agree(Chunk c, int pronoun) {
    int gender = Clitics.gender(pronoun);
    int number = Clitics.number(pronoun);
    if (number == 3) {
      return c.number == 3 || c.number == 2;
    }
    boolean several = c.number == 3;
    return number == 1 && (several ? gender == 2 : c.gender == 0 || c.gender == gender);
  }

  private List<Chunk> ofVerb(List<Chunk> chunks, int k, Chunk verb, EventCoder coder) {
    boolean subject =
        verb.hasClass(classes.want | classes.manage | classes.start | classes.control)
            && !verb.mustBePassive;
    boolean object = verb.hasClass(classes.objectControl);
    announced = !subject && !object && verb.hasClass(classes.say) && !verb.mustBePassive;
    if (!subject && !object && !announced) {
      return List.of();
    }
    clauses.verb(chunks, k, side);
    EventCoder.resumptive(side, verb);
    List<Chunk> out = new ArrayList<>();
    for (int n = 0; n < side.count; n++) {
      int slot = side.slot[n];
      boolean right =
          object
              ? slot == Arguments.OBJECT || slot == Particle.MIN || slot == Particle.LI
              : slot == Arguments.SUBJECT;
      Chunk c = side.chunk[n];
      boolean may = !announced || kinds.armed(c) && !kinds.person(c);
      if (right && may && kinds.isActor(c)) {
        out.add(c);
      }
    }
    return out.isEmpty() && subject ? coder.earlierSubjects(k, verb, side.antecedent) : out;
  }
}

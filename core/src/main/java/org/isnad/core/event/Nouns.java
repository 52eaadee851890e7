package org.isnad.core.event;

import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;

/**
 * Finds what belongs to an event noun: its complement, its nationality adjective, its pronoun, and
 * the prepositional phrases behind it up to the next verb or event noun.
 */
final class Nouns {
  private static final int REACH = 16;

  private final Classes classes;

  Nouns(Classes classes) {
    this.classes = classes;
  }

  /** Fills the arguments of a noun that stands, at some depth, in the noun phrase at chunk i. */
  void arguments(List<Chunk> c, int i, Chunk noun, Arguments out, Frames frames) {
    out.clear();
    inside(noun, out);
    behind(c, i, noun, out, frames);
  }

  private static void inside(Chunk noun, Arguments out) {
    if (noun.complement != null) {
      out.add(Arguments.GENITIVE, noun.complement);
    }
    boolean own =
        noun.nisbaRow >= 0
            && (noun.complement == null || noun.complement.nisbaRow != noun.nisbaRow);
    if (own) {
      out.add(Arguments.NISBA, noun);
    }
  }

  /** What stands on the heads around a core noun counts for it: «سلسلة غارات إسرائيلية». */
  void outer(Chunk noun, Chunk core, Arguments out) {
    for (Chunk at = noun; at != null && at != core; at = at.complement) {
      if (at.nisbaRow >= 0 && core.nisbaRow < 0) {
        out.add(Arguments.NISBA, at);
        return;
      }
    }
  }

  private void behind(List<Chunk> c, int i, Chunk noun, Arguments out, Frames frames) {
    int last = 0;
    Chunk lastNoun = noun.complement;
    if (noun.complement != null) {
      last = Arguments.GENITIVE;
    }
    boolean comma = false;
    boolean owned =
        noun.pronoun != 0 || noun.complement != null && noun.complement.category == Chunk.ACTOR;
    out.lastChunk = i;
    for (int k = i + 1; k < c.size() && k - i <= REACH; k++) {
      Chunk x = c.get(k);
      switch (x.kind) {
        case Chunk.VERB, Chunk.PARTICLE, Chunk.RELATIVE, Chunk.SUBORDINATOR -> {
          return;
        }
        case Chunk.THAT -> {
          out.that = k;
          return;
        }
        case Chunk.PUNCT -> {
          char mark = (char) x.particle;
          if (mark == '.' || mark == '؛' || mark == ':' || mark == '…' || mark == ';') {
            return;
          }
          boolean dash = mark == '-' || mark == '–' || mark == '—' || mark == 'ـ';
          boolean pair =
              dash
                  && lastNoun != null
                  && lastNoun.isActor()
                  && k + 1 < c.size()
                  && c.get(k + 1).isActor()
                  && c.get(k + 1).clitics == 0;
          if (pair) {
            // «لقاء بوتين - الأسد»
            k++;
            lastNoun = c.get(k);
            out.add(last, lastNoun);
            out.lastChunk = k;
            continue;
          }
          comma |= mark == '،' || mark == ',' || dash;
          last = comma ? 0 : last;
        }
        case Chunk.PREPOSITION -> {
          if (x.pronoun != 0) {
            out.add(x.particle, x);
            continue;
          }
          k = Clauses.beforeQuoted(c, k);
          if (k + 1 >= c.size() || !c.get(k + 1).isNoun()) {
            return;
          }
          k++;
          lastNoun = c.get(k);
          last = x.particle;
          out.add(last, lastNoun);
          out.lastChunk = k;
          if (opensOwn(lastNoun, frames)) {
            return;
          }
        }
        case Chunk.NOUN_PHRASE -> {
          int governed = Clauses.governed(x);
          if (governed != 0) {
            last = governed;
            out.add(last, x);
          } else if ((x.clitics & (WordForm.W | WordForm.F)) != 0) {
            boolean alike = lastNoun != null && last != 0 && Clauses.joins(lastNoun, x);
            if (!alike) {
              return;
            }
            out.add(last, x);
          } else if (owned && !out.has(Arguments.OBJECT) && object(c, i, k, x)) {
            // «لقائه اليوم في جنيف وزير الخارجية», «قتل المسلحين 19 شرطيا»
            last = Arguments.OBJECT;
            out.add(last, x);
          } else if (comma) {
            if (lastNoun == null || !lastNoun.isActor() || !x.isActor()) {
              return;
            }
          } else {
            return;
          }
          lastNoun = x;
          out.lastChunk = k;
          if (opensOwn(x, frames)) {
            return;
          }
        }
        default -> {}
      }
    }
  }

  /** The object of a verbal noun with its doer: right behind, or behind a time and a place. */
  private static boolean object(List<Chunk> c, int i, int k, Chunk x) {
    for (int j = i + 1; j < k; j++) {
      Chunk y = c.get(j);
      boolean comma = y.kind == Chunk.PUNCT && (y.particle == '،' || y.particle == ',');
      boolean place =
          y.isNoun() && c.get(j - 1).kind == Chunk.PREPOSITION && y.category != Chunk.EVENT;
      boolean before = y.kind == Chunk.PREPOSITION && y.pronoun == 0;
      boolean passed = y.kind == Chunk.TIME || before || place;
      if (!passed && !(comma && x.isActor() && x.clitics == 0)) {
        return false;
      }
    }
    return true;
  }

  /** Another event noun takes the phrases behind it for itself; a third party's word does not. */
  private boolean opensOwn(Chunk x, Frames frames) {
    boolean third = (x.classes & classes.anyThirdNoun) != 0;
    return x.category == Chunk.EVENT && !third && frames.any(x.lexeme);
  }

  static boolean isAgentPreposition(int slot) {
    return slot == Particle.BY;
  }
}

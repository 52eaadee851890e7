package org.isnad.core.event;

import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a frame on what stands around its trigger: a slot, and a class or kind that its
 * filler must have.
 */
record Need(boolean not, int slot, long classBit, @Nullable String kind) {
  static final int PRONOUN = -10;
  static final int THAT = -11;

  /** The verb tells what is over, not how things are. */
  static final int PAST = -12;

  /** A class that no list defines: never met. */
  private static final long NEVER = -1;

  /** Reads «o@truce|على@truce&s=actor»; an empty text asks for nothing. */
  static Need[][] parse(Lexicon lexicon, String text) {
    if (text.isEmpty()) {
      return new Need[0][];
    }
    String[] alternatives = text.split("\\|");
    Need[][] out = new Need[alternatives.length][];
    for (int i = 0; i < out.length; i++) {
      String[] terms = alternatives[i].split("&");
      out[i] = new Need[terms.length];
      for (int j = 0; j < terms.length; j++) {
        out[i][j] = one(lexicon, terms[j]);
      }
    }
    return out;
  }

  private static Need one(Lexicon lexicon, String term) {
    boolean not = term.startsWith("!");
    String s = not ? term.substring(1) : term;
    int at = s.indexOf('@');
    int eq = s.indexOf('=');
    if (at > 0) {
      long bit = lexicon.nounClass(s.substring(at + 1));
      return new Need(not, slot(s.substring(0, at)), bit == 0 ? NEVER : bit, null);
    }
    if (eq > 0) {
      return new Need(not, slot(s.substring(0, eq)), 0, s.substring(eq + 1));
    }
    return new Need(not, slot(s), 0, null);
  }

  static int slot(String name) {
    return switch (name) {
      case "s" -> Arguments.SUBJECT;
      case "o" -> Arguments.OBJECT;
      case "g" -> Arguments.GENITIVE;
      case "nisba" -> Arguments.NISBA;
      case "pron" -> PRONOUN;
      case "that" -> THAT;
      case "past" -> PAST;
      case "من قبل", "على يد" -> Particle.BY;
      default -> Particle.preposition(name);
    };
  }

  boolean met(Arguments a, Chunk trigger, Kinds kinds) {
    return not != holds(a, trigger, kinds);
  }

  private boolean holds(Arguments a, Chunk trigger, Kinds kinds) {
    if (slot == PRONOUN) {
      return trigger.pronoun != 0 || a.antecedent != null;
    }
    if (slot == THAT) {
      return a.that >= 0;
    }
    if (slot == PAST) {
      return Feature.kind(trigger.feature) == Feature.PERFECT;
    }
    for (int i = 0; i < a.count; i++) {
      if (a.slot[i] == slot && fits(a.chunk[i], kinds)) {
        return true;
      }
    }
    return slot == Arguments.GENITIVE && classBit == 0 && kind == null && trigger.pronoun != 0;
  }

  private boolean fits(Chunk c, Kinds kinds) {
    if (classBit == NEVER) {
      return false;
    }
    if (classBit != 0) {
      return kinds.hasClass(c, classBit);
    }
    return kind == null || kinds.is(c, kind);
  }
}

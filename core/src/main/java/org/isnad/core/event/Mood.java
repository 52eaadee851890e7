package org.isnad.core.event;

import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened, by the words around its trigger: negation, future, wish, condition,
 * failure.
 */
final class Mood {
  private final Lexicon lexicon;
  private final Classes classes;
  private final boolean[] negating;
  private final boolean[] planning;
  private final boolean[] doubting;

  private static final String DOUBTING = "احتمال;إمكانية;خشية;مخاوف;خوف;خطر;تجنب;منع;حال;حالة";

  Mood(Lexicon lexicon, Classes classes) {
    this.lexicon = lexicon;
    this.classes = classes;
    negating = nouns("عدم;نفي;غياب;انعدام;استحالة;تعذر;فشل;إخفاق");
    planning =
        nouns("اعتزام;عزم;نية;خطة;سعي;رغبة;هدف;أجل;غرض;سبيل;تمهيد;تحضير;مسعى;أمل;استعداد;ضرورة");
    doubting = nouns(DOUBTING);
  }

  private boolean[] nouns(String list) {
    List<String> folded = java.util.Arrays.stream(list.split(";")).map(Letters::fold).toList();
    boolean[] out = new boolean[lexicon.lexemes.size()];
    for (int i = 0; i < out.length; i++) {
      int pos = lexicon.pos(i);
      if (pos == org.isnad.core.lexicon.Pos.NOUN) {
        out[i] =
            folded.contains(
                Letters.fold(lexicon.string(lexicon.lexemes.get(i, Lexicon.LEX_LEMMA))));
      }
    }
    return out;
  }

  void ofVerb(Draft d, List<Chunk> c, int v) {
    Chunk verb = c.get(v);
    int kind = Feature.kind(verb.feature);
    boolean present = kind == Feature.IMPERFECT || kind == Feature.JUSSIVE;
    if (verb.negated) {
      boolean future = verb.future || kind == Feature.IMPERFECT && verb.future;
      set(d, Status.NEGATED, future ? null : "did_not_happen");
      return;
    }
    if (verb.future) {
      set(d, Status.FUTURE, null);
      return;
    }
    if (verb.must) {
      set(d, Status.CALLED_FOR, "demanded");
      return;
    }
    if (verb.perhaps || present && before(c, v) == Particle.QAD) {
      set(d, Status.HYPOTHETICAL, null);
      return;
    }
    if (condition(c, v)) {
      set(d, Status.HYPOTHETICAL, "conditional");
      return;
    }
    int joint = subordinate(c, v);
    if (joint == Particle.DUN) {
      set(d, Status.NEGATED, "did_not_happen");
      return;
    }
    if (joint == Particle.BAAD || joint == Particle.QABL || joint == Particle.MUNDHU) {
      return;
    }
    if (present && joint != 0) {
      ofWish(d, governingVerb(c, v), true);
      return;
    }
    if (present) {
      Chunk over = governingVerb(c, v);
      boolean purpose = (verb.clitics & WordForm.L) != 0;
      if (over != null || purpose) {
        ofWish(d, over, purpose);
        return;
      }
      boolean past = v > 0 && pastAuxiliary(c, v);
      d.status = past ? Status.OCCURRED : Status.ONGOING;
    }
  }

  /**
   * The preposition before «أن» and the verb («دون أن يلتقي»), or «أن» itself; 0 when the verb does
   * not follow «أن».
   */
  private static int subordinate(List<Chunk> c, int v) {
    int k = v - 1;
    if (k < 0 || c.get(k).kind != Chunk.THAT || c.get(k).particle != Particle.ANNA) {
      return 0;
    }
    boolean led = k > 0 && c.get(k - 1).kind == Chunk.PREPOSITION;
    return led ? c.get(k - 1).particle : Particle.ANNA;
  }

  private static int before(List<Chunk> c, int v) {
    return v > 0 && c.get(v - 1).kind == Chunk.PARTICLE ? c.get(v - 1).particle : 0;
  }

  private static boolean pastAuxiliary(List<Chunk> c, int v) {
    for (int k = v - 1; k >= 0 && v - k < 5; k--) {
      if (c.get(k).kind == Chunk.VERB) {
        return c.get(k).auxiliary && Feature.kind(c.get(k).feature) == Feature.PERFECT;
      }
    }
    return false;
  }

  /** The verb over «أن» and a subjunctive: «يسعى إلى أن يلتقي», «قرر أن يزور». */
  private static @Nullable Chunk governingVerb(List<Chunk> c, int v) {
    int k = v - 1;
    if (k < 0 || c.get(k).kind != Chunk.THAT || c.get(k).particle != Particle.ANNA) {
      return null;
    }
    for (int j = k - 1; j >= 0 && k - j < 10; j--) {
      if (c.get(j).kind == Chunk.VERB) {
        return c.get(j);
      }
    }
    return null;
  }

  private void ofWish(Draft d, @Nullable Chunk over, boolean purpose) {
    if (over == null) {
      set(d, purpose ? Status.FUTURE : Status.ONGOING, null);
      return;
    }
    if (over.negated) {
      set(d, Status.HYPOTHETICAL, null);
    } else if (over.hasClass(classes.want)) {
      set(d, Status.FUTURE, null);
    } else if (over.hasClass(classes.fail)) {
      set(d, Status.NEGATED, "failed");
    } else {
      set(d, Status.FUTURE, null);
    }
  }

  private static boolean condition(List<Chunk> c, int v) {
    for (int k = v - 1; k >= 0 && v - k < 6; k--) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.SUBORDINATOR) {
        return x.particle == Particle.IF;
      }
      if (x.kind == Chunk.VERB || x.kind == Chunk.PUNCT || x.kind == Chunk.THAT) {
        return false;
      }
    }
    return false;
  }

  void ofNoun(Draft d, List<Chunk> c, int i, Chunk noun) {
    for (Chunk at = c.get(i); at != null && at != noun; at = at.complement) {
      if (lexeme(negating, at)) {
        set(
            d,
            Status.NEGATED,
            at.lexeme >= 0 && "فشل".equals(lemma(at)) ? "failed" : "did_not_happen");
        return;
      }
      if (lexeme(doubting, at)) {
        set(d, Status.HYPOTHETICAL, "feared");
        return;
      }
      if (lexeme(planning, at)) {
        set(d, Status.FUTURE, null);
        return;
      }
    }
    Chunk verb = null;
    Chunk between = null;
    for (int k = i - 1; k >= 0 && i - k < 12 && verb == null; k--) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB) {
        verb = x;
      } else if (x.kind == Chunk.THAT || x.kind == Chunk.SUBORDINATOR || x.kind == Chunk.RELATIVE) {
        break;
      } else if (x.isNoun() && between == null && x.category != Chunk.ACTOR) {
        between = x;
      }
    }
    if (between != null && c.indexOf(between) >= i - 3) {
      if (lexeme(negating, between)) {
        set(d, Status.NEGATED, "failed");
        return;
      }
      if (lexeme(planning, between)) {
        set(d, Status.FUTURE, null);
        return;
      }
      if (lexeme(doubting, between)) {
        set(d, Status.HYPOTHETICAL, null);
        return;
      }
    }
    boolean without =
        i > 0 && c.get(i - 1).kind == Chunk.PREPOSITION && c.get(i - 1).particle == Particle.DUN;
    if (without) {
      set(d, Status.NEGATED, "did_not_happen");
      return;
    }
    if (verb == null) {
      return;
    }
    if (verb.hasClass(classes.fail)) {
      set(d, Status.NEGATED, "failed");
    } else if (verb.hasClass(classes.want)) {
      set(d, Status.FUTURE, null);
    } else if (verb.negated && verb.hasClass(classes.exist | classes.light)) {
      set(d, Status.NEGATED, "did_not_happen");
    } else if (verb.future && verb.hasClass(classes.exist | classes.light)) {
      set(d, Status.FUTURE, null);
    }
  }

  private String lemma(Chunk c) {
    return lexicon.string(lexicon.lexemes.get(c.lexeme, Lexicon.LEX_LEMMA));
  }

  private static boolean lexeme(boolean[] set, Chunk c) {
    return c.lexeme >= 0 && set[c.lexeme];
  }

  private static void set(Draft d, Status status, @Nullable String detail) {
    d.status = status;
    d.statusDetail = detail;
  }
}

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
  private final boolean[] drafting;

  private static final String DOUBTING = "احتمال;إمكانية;خشية;مخاوف;خوف;خطر;تجنب;منع;حال;حالة";

  Mood(Lexicon lexicon, Classes classes) {
    this.lexicon = lexicon;
    this.classes = classes;
    negating = nouns("عدم;نفي;غياب;انعدام;استحالة;تعذر;فشل;إخفاق");
    planning =
        nouns("اعتزام;عزم;نية;خطة;سعي;رغبة;هدف;أجل;غرض;سبيل;تمهيد;تحضير;مسعى;أمل;استعداد;ضرورة");
    doubting = nouns(DOUBTING);
    drafting = nouns("مشروع;مسودة;مقترح;اقتراح;خطة;مبادرة;مشروع قرار;مشروع قانون");
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

  /**
   * Sets the status of an event told by the verb at chunk v.
   *
   * @param antecedent the noun that the verb says something of, in a relative clause
   */
  void ofVerb(Draft d, List<Chunk> c, int v, @Nullable Chunk antecedent) {
    Chunk verb = c.get(v);
    phase(d, verb);
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
    int first = firstOfChain(c, v);
    if (condition(c, first)) {
      set(d, Status.HYPOTHETICAL, "conditional");
      return;
    }
    if (present && antecedent != null && lexeme(drafting, antecedent)) {
      // «مشروع قرار يدين الهجوم»
      set(d, Status.FUTURE, "proposed");
      return;
    }
    int joint = subordinate(c, first);
    if (joint == Particle.DUN) {
      set(d, Status.NEGATED, "did_not_happen");
      return;
    }
    if (joint == Particle.BAAD || joint == Particle.MUNDHU) {
      return;
    }
    if (joint == Particle.QABL) {
      Chunk over = governingVerb(c, first);
      boolean past = over != null && Feature.kind(over.feature) == Feature.PERFECT;
      if (present && !past) {
        set(d, Status.FUTURE, null);
      }
      return;
    }
    if (present && joint != 0) {
      ofWish(d, governingVerb(c, first), true);
      return;
    }
    if (present) {
      Chunk over = governingVerb(c, first);
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

  /** «أن يزور القاهرة ويلتقي الرئيس»: joined present verbs stand under one conjunction. */
  private static int firstOfChain(List<Chunk> c, int v) {
    int at = v;
    for (int k = v - 1; k >= 0 && v - k < 20; k--) {
      Chunk x = c.get(at);
      boolean joined = (x.clitics & (WordForm.W | WordForm.F)) != 0;
      if (!joined || Feature.kind(x.feature) != Feature.IMPERFECT) {
        return at;
      }
      Chunk y = c.get(k);
      boolean stop = y.kind == Chunk.PUNCT && y.particle == '؛';
      if (stop || y.kind == Chunk.VERB && Feature.kind(y.feature) != Feature.IMPERFECT) {
        return at;
      }
      at = y.kind == Chunk.VERB ? k : at;
    }
    return at;
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
      boolean verb = x.kind == Chunk.VERB && !x.auxiliary;
      if (verb || x.kind == Chunk.PUNCT || x.kind == Chunk.THAT) {
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
    for (Chunk at = c.get(i); at != null; at = at == noun ? null : at.complement) {
      if (at.perhaps) {
        set(d, Status.HYPOTHETICAL, null);
        return;
      }
      if (at.future) {
        set(d, Status.FUTURE, "scheduled");
        return;
      }
    }
    if (purpose(c, i, noun)) {
      set(d, Status.FUTURE, "intended");
      return;
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
    boolean wished = subjunctive(c, verb) && !verb.hasClass(classes.say);
    if (wished) {
      // «من المتوقع أن تبدأ محادثات»
      set(d, verb.negated ? Status.NEGATED : Status.FUTURE, null);
    } else if (verb.hasClass(classes.fail)) {
      set(d, Status.NEGATED, "failed");
    } else if (verb.hasClass(classes.want)) {
      set(d, Status.FUTURE, null);
    } else if (verb.negated && verb.hasClass(classes.exist | classes.light)) {
      set(d, Status.NEGATED, "did_not_happen");
    } else if (verb.future && verb.hasClass(classes.exist | classes.light)) {
      set(d, Status.FUTURE, null);
    } else {
      phase(d, verb);
    }
  }

  /** «بدأت القوات الانسحاب» has begun, «أكملت انسحابها» is completed. */
  private void phase(Draft d, Chunk verb) {
    if (d.status.isFact() && !verb.negated) {
      d.statusDetail =
          verb.hasClass(classes.start)
              ? "begun"
              : verb.hasClass(classes.finish) ? "completed" : d.statusDetail;
    }
  }

  /** «أن تبدأ»: the verb right behind «أن». */
  private static boolean subjunctive(List<Chunk> c, Chunk verb) {
    int v = c.indexOf(verb);
    boolean present = Feature.kind(verb.feature) == Feature.IMPERFECT;
    return present && subordinate(c, v) == Particle.ANNA;
  }

  /**
   * «توجه الوفد إلى القاهرة لإجراء محادثات», «للمشاركة في اجتماع»: a verbal noun behind لـ tells
   * what for.
   */
  private boolean purpose(List<Chunk> c, int i, Chunk noun) {
    Chunk x = c.get(i);
    boolean aim = (x.clitics & WordForm.L) != 0 && x.complement != null && x.pronoun == 0;
    if (!aim && i >= 2 && c.get(i - 1).kind == Chunk.PREPOSITION) {
      Chunk y = c.get(i - 2);
      aim =
          y.isNoun()
              && (y.clitics & WordForm.L) != 0
              && (y.classes & classes.anyThirdNoun) != 0
              && c.get(i - 1).particle == Particle.FI;
      return aim;
    }
    if (!aim || i == 0 || x == noun && noun.category != Chunk.EVENT) {
      return false;
    }
    Chunk before = c.get(i - 1);
    boolean takesLam =
        before.isEvent()
            || before.kind == Chunk.VERB && before.hasClass(classes.receive)
            || before.isNoun() && before.category == Chunk.THING;
    return !takesLam;
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

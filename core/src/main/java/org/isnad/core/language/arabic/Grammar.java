package org.isnad.core.language.arabic;

import org.isnad.core.language.Chunk;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a token is in its place: the choice between the readings of a word. Holds the sentence at
 * hand.
 */
final class Grammar {
  final Lexicon lexicon;
  private final long say;
  Tokens t = new Tokens();
  WordForm[] words = new WordForm[0];

  Grammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    say = lexicon.verbClass("say");
  }

  void load(Tokens tokens, WordForm[] words) {
    this.t = tokens;
    this.words = words;
  }

  boolean isWord(int i) {
    return t.kind[i] == Tokens.WORD;
  }

  /** First reading as a finite verb; -1 when there is none. */
  int verb(int i) {
    WordForm w = words[i];
    int best = -1;
    for (int k = 0; k < w.lexeme.length; k++) {
      if (Feature.finite(w.feature[k])) {
        if (t.has(i, Tokens.TA_MARBUTA) || t.has(i, Tokens.TANWIN)) {
          return -1;
        }
        if (best < 0 || better(w, k, best)) {
          best = k;
        }
      }
    }
    return best;
  }

  /** Of two verb readings with the same clitics, the one that some frame or class knows. */
  private boolean better(WordForm w, int k, int best) {
    boolean same = w.clitics[k] == w.clitics[best] && w.pronoun[k] == w.pronoun[best];
    if (!same) {
      return false;
    }
    boolean third = Feature.person(w.feature[k]) == 3;
    boolean thirdBest = Feature.person(w.feature[best]) == 3;
    if (third != thirdBest) {
      return third;
    }
    return weight(w.lexeme[k]) > weight(w.lexeme[best]);
  }

  /** The lexeme of another verb of the same spelling, clitics and person that some frame knows. */
  int otherVerb(int i, int v) {
    WordForm w = words[i];
    for (int k = 0; k < w.lexeme.length; k++) {
      boolean other =
          Feature.finite(w.feature[k])
              && w.lexeme[k] != w.lexeme[v]
              && w.clitics[k] == w.clitics[v]
              && w.pronoun[k] == w.pronoun[v]
              && Feature.person(w.feature[k]) == Feature.person(w.feature[v])
              && Feature.gender(w.feature[k]) == Feature.gender(w.feature[v]);
      if (other && weight(w.lexeme[k]) >= 2) {
        return w.lexeme[k];
      }
    }
    return -1;
  }

  private int weight(int lexeme) {
    int frames =
        lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES_END)
            - lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES);
    return (frames > 0 ? 2 : 0) + (lexicon.classes(lexeme) != 0 ? 1 : 0);
  }

  /** Best reading as a noun, adjective or name; -1 when there is none. */
  int nominal(int i) {
    WordForm w = words[i];
    int best = -1;
    for (int k = 0; k < w.lexeme.length; k++) {
      if (Feature.finite(w.feature[k])) {
        continue;
      }
      int pos = lexicon.pos(w.lexeme[k]);
      if (pos == Pos.PART || pos == Pos.PRON) {
        continue;
      }
      boolean taMarbuta = t.has(i, Tokens.TA_MARBUTA);
      if (taMarbuta && w.pronoun[k] != 0) {
        continue;
      }
      boolean written = !taMarbuta && Feature.gender(w.feature[k]) == 2 && w.pronoun[k] == 0;
      if (written && t.charAt(i, t.lengthOf(i) - 1) == 'ه' && owned(w)) {
        // «ابنه» is his son, not «ابنة».
        continue;
      }
      if (best < 0
          || cost(w, k) < cost(w, best)
          || cost(w, k) == cost(w, best) && rank(w, k) > rank(w, best)) {
        best = k;
      }
    }
    return best;
  }

  private static boolean owned(WordForm w) {
    for (int k = 0; k < w.lexeme.length; k++) {
      boolean noun = !Feature.finite(w.feature[k]);
      if (noun && w.pronoun[k] == Clitics.HU && (w.clitics[k] & WordForm.AL) == 0) {
        return true;
      }
    }
    return false;
  }

  private int rank(WordForm w, int k) {
    int pos = lexicon.pos(w.lexeme[k]);
    int kind = Feature.kind(w.feature[k]);
    if (pos == Pos.ROLE) {
      return 9;
    }
    if (pos == Pos.NISBA) {
      return 8;
    }
    if (pos == Pos.NOUN) {
      return weight(w.lexeme[k]) > 0 ? 7 : 5;
    }
    if (pos == Pos.ADJ) {
      return 6;
    }
    if (pos == Pos.NUM) {
      return 8;
    }
    return kind == Feature.NOMINAL ? 3 : 2;
  }

  static int cost(WordForm w, int k) {
    int m = w.clitics[k];
    int cost = 2 * Integer.bitCount(m & ~WordForm.AL) + ((m & WordForm.AL) != 0 ? 1 : 0);
    return cost + (w.pronoun[k] != 0 ? 2 : 0);
  }

  /**
   * Reading as an adjective, participle or nationality; -1 when there is none. With {@code article}
   * it must carry the article, else must not.
   */
  int adjective(int i, boolean article) {
    WordForm w = words[i];
    if (w.particle != 0 && !article) {
      // «اتفاق بين»: the preposition, not the adjective of the same letters.
      return -1;
    }
    int best = -1;
    // «تدمير منازل»: the noun, not the participle of the same letters.
    boolean noun = listedNoun(w);
    for (int k = 0; k < w.lexeme.length; k++) {
      int pos = lexicon.pos(w.lexeme[k]);
      int kind = Feature.kind(w.feature[k]);
      boolean participle = kind == Feature.ACTIVE_PARTICIPLE || kind == Feature.PASSIVE_PARTICIPLE;
      boolean adjective = pos == Pos.ADJ || pos == Pos.NISBA || participle && (article || !noun);
      boolean has = (w.clitics[k] & WordForm.AL) != 0;
      boolean other = (w.clitics[k] & ~WordForm.AL) != 0 || w.pronoun[k] != 0;
      if (adjective && has == article && !other && (best < 0 || pos == Pos.NISBA)) {
        best = k;
      }
    }
    return best;
  }

  private boolean listedNoun(WordForm w) {
    for (int k = 0; k < w.lexeme.length; k++) {
      if (lexicon.pos(w.lexeme[k]) == Pos.NOUN && w.clitics[k] == 0 && w.pronoun[k] == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reading as a participle that acts as a verb: «داعيا», and after a mark also «داعية», «مؤكدين»;
   * -1 when it is none.
   */
  int participle(int i, int limit, @Nullable Chunk previous) {
    WordForm w = words[i];
    for (int k = 0; k < w.lexeme.length; k++) {
      int f = w.feature[k];
      boolean active = Feature.kind(f) == Feature.ACTIVE_PARTICIPLE;
      boolean bare = (w.clitics[k] & ~(WordForm.W | WordForm.F)) == 0 && w.pronoun[k] == 0;
      if (!active || !bare || weight(w.lexeme[k]) == 0) {
        continue;
      }
      boolean accusative = (f & Feature.ACCUSATIVE) != 0;
      boolean afterMark =
          previous != null
              && previous.kind == Chunk.PUNCT
              && (previous.particle == '،'
                  || previous.particle == ','
                  || previous.particle == '"'
                  || previous.particle == '»');
      boolean other =
          Feature.gender(f) == 2 || Feature.number(f) == 3 && t.charAt(i, t.lengthOf(i) - 1) == 'ن';
      boolean governs =
          i + 1 < limit
              && (words[i + 1].particle != 0
                  || nominal(i + 1) >= 0
                  || words[i + 1].phraseNode.length > 0);
      boolean goesOn =
          other
              && (f & Feature.OBLIQUE) != 0
              && Feature.number(f) == 3
              && i + 1 < limit
              && opensComplement(i + 1);
      if (governs && (accusative || goesOn || afterMark && other && Feature.number(f) != 2)) {
        return k;
      }
    }
    return -1;
  }

  /** «بـ» with a noun, «أن», «إلى»: what stands behind a participle that acts as a verb. */
  private boolean opensComplement(int i) {
    WordForm w = words[i];
    if (w.particle == Particle.ANNA || w.particle == Particle.ILA || w.particle == Particle.INNA) {
      return true;
    }
    int n = nominal(i);
    return n >= 0 && (w.clitics[n] & WordForm.B) != 0;
  }

  /** True when the token is a verb where it stands. */
  boolean verbHere(int i, int limit, @Nullable Chunk previous, boolean clauseHasVerb) {
    int v = verb(i);
    if (v < 0) {
      return false;
    }
    WordForm w = words[i];
    int n = nominal(i);
    boolean joined = (w.clitics[v] & (WordForm.W | WordForm.F)) != 0;
    if (n >= 0 && maqsuraPerfect(i, w, v)) {
      return false;
    }
    boolean namedOnly =
        n >= 0
            && (lexicon.pos(w.lexeme[n]) == Pos.GIVEN || lexicon.pos(w.lexeme[n]) == Pos.SURNAME);
    int kind = Feature.kind(w.feature[v]);
    if (previous != null && previous.kind == Chunk.PARTICLE && bindsVerb(previous.particle)) {
      return true;
    }
    if (previous != null
        && previous.kind == Chunk.PREPOSITION
        && previous.particle != Particle.ACCORDING
        && previous.pronoun == 0) {
      return false;
    }
    if (n < 0 || speech(w, v, n) || whatAccordingTo(previous)) {
      return true;
    }
    boolean alef =
        t.has(i, Tokens.MAQSURA)
            && kind == Feature.PERFECT
            && w.pronoun[v] == 0
            && !lemma(w.lexeme[n]).endsWith("ى");
    if (alef && (joined || clauseStart(previous))) {
      // «وأدى» is no «وادي»
      return true;
    }
    boolean dual = Feature.number(w.feature[v]) == 2 && kind == Feature.PERFECT;
    boolean twoBefore =
        previous != null
            && previous.isNoun()
            && (previous.number == 2 || (previous.clitics & WordForm.W) != 0);
    if (dual && (w.feature[n] & Feature.ACCUSATIVE) != 0 && !twoBefore) {
      // «طلبا من الرئيس»: an accusative noun is far more frequent than a dual verb.
      return false;
    }
    int cv = cost(w, v);
    // A dual or a participle is rarer than a joined verb that some frame knows: «وأدان» is no pair
    // of valleys.
    boolean rare =
        Feature.number(w.feature[n]) == 2 || Feature.kind(w.feature[n]) != Feature.NOMINAL;
    int cn = cost(w, n) + (rare && weight(w.lexeme[v]) >= 2 ? 3 : 0);
    if (cv < cn) {
      return true;
    }
    if (cn < cv && !(namedOnly && clauseStart(previous))) {
      return false;
    }
    boolean toPresent = kind == Feature.IMPERFECT || kind == Feature.JUSSIVE;
    boolean clauseStart = clauseStart(previous) || (w.clitics[v] & (WordForm.W | WordForm.F)) != 0;
    if (toPresent) {
      if (t.charAt(i, cliticLetters(w.clitics[v])) == 'ي') {
        return true;
      }
      if (previous != null && previous.kind == Chunk.THAT) {
        return followedByNoun(i, limit);
      }
      if (clauseHasVerb && !joined && !(previous != null && previous.kind == Chunk.RELATIVE)) {
        return false;
      }
      boolean afterFeminine =
          previous != null && previous.isNoun() && previous.definite && previous.gender != 1;
      boolean relative = previous != null && (previous.kind == Chunk.RELATIVE);
      return afterFeminine || relative || clauseStart && followedByFeminine(i, limit);
    }
    if (previous != null
        && (previous.kind == Chunk.RELATIVE || previous.kind == Chunk.SUBORDINATOR)) {
      return true;
    }
    if (namedOnly) {
      return clauseStart && followedByNoun(i, limit);
    }
    boolean afterBareNoun =
        joined
            && previous != null
            && previous.isNoun()
            && !previous.definite
            && previous.complement == null
            && previous.category == Chunk.THING
            && previous.lexeme >= 0
            && lexicon.pos(w.lexeme[n]) == Pos.NOUN;
    if (afterBareNoun) {
      // «غرب وشرق ليبيا»
      return false;
    }
    if (previous != null && previous.kind == Chunk.VERB) {
      return previous.auxiliary;
    }
    if (previous != null
        && (previous.kind == Chunk.RELATIVE || previous.kind == Chunk.SUBORDINATOR)) {
      return true;
    }
    if (clauseStart) {
      return !indefiniteAdjective(i + 1, limit) && !prepositionAfter(i, limit, n);
    }
    if (clauseHasVerb && !joined) {
      return false;
    }
    return previous != null
        && previous.isNoun()
        && (previous.definite || previous.category == Chunk.EVENT);
  }

  /** «قال» is hardly ever the participle of «قل». */
  private boolean speech(WordForm w, int v, int n) {
    return (lexicon.classes(w.lexeme[v]) & say) != 0
        && Feature.kind(w.feature[n]) == Feature.ACTIVE_PARTICIPLE
        && w.lexeme[n] != w.lexeme[v];
  }

  /** «وفق ما نقلته الوكالة». */
  private boolean whatAccordingTo(@Nullable Chunk previous) {
    return previous != null
        && previous.kind == Chunk.PREPOSITION
        && previous.particle == Particle.ACCORDING
        && words[previous.end - 1].particle == Particle.MA;
  }

  /** «قاضي» with a written ya is no «قاضى». */
  private boolean maqsuraPerfect(int i, WordForm w, int v) {
    boolean ya = t.charAt(i, t.lengthOf(i) - 1) == 'ي' && !t.has(i, Tokens.MAQSURA);
    return ya && Feature.kind(w.feature[v]) == Feature.PERFECT && w.pronoun[v] == 0;
  }

  private String lemma(int lexeme) {
    return lexicon.string(lexicon.lexemes.get(lexeme, Lexicon.LEX_LEMMA));
  }

  private static boolean bindsVerb(int particle) {
    return particle == Particle.LAM
        || particle == Particle.LAN
        || particle == Particle.QAD
        || particle == Particle.FUTURE
        || particle == Particle.LA;
  }

  private static boolean clauseStart(@Nullable Chunk previous) {
    return previous == null || previous.kind == Chunk.PUNCT || previous.kind == Chunk.TIME;
  }

  private boolean followedByNoun(int i, int limit) {
    return i + 1 < limit && isWord(i + 1) && nominal(i + 1) >= 0;
  }

  private boolean followedByFeminine(int i, int limit) {
    if (i + 1 >= limit || !isWord(i + 1)) {
      return false;
    }
    int n = nominal(i + 1);
    if (n < 0) {
      return words[i + 1].phraseNode.length > 0;
    }
    int f = words[i + 1].feature[n];
    return Feature.gender(f) == 2 || Feature.number(f) == 3 || words[i + 1].phraseNode.length > 0;
  }

  private boolean indefiniteAdjective(int i, int limit) {
    if (i >= limit || !isWord(i)) {
      return false;
    }
    int a = adjective(i, false);
    int n = nominal(i);
    if (a < 0 || n >= 0 && lexicon.pos(words[i].lexeme[n]) == Pos.ROLE) {
      return false;
    }
    int pos = lexicon.pos(words[i].lexeme[a]);
    boolean singular = Feature.number(words[i].feature[a]) == 1;
    return singular && (pos == Pos.NISBA || pos == Pos.ADJ);
  }

  /**
   * «قصف على», «هجوم في»: a noun with a frame before a preposition, where the verb would want its
   * object.
   */
  private boolean prepositionAfter(int i, int limit, int n) {
    if (i + 1 >= limit || weight(words[i].lexeme[n]) < 2) {
      return false;
    }
    int p = words[i + 1].particle;
    return p == Particle.ALA && words[i + 1].particleClitics == 0;
  }

  static int cliticLetters(int mask) {
    int n = Integer.bitCount(mask & ~(WordForm.AL | WordForm.PRONOUN));
    if ((mask & WordForm.AL) != 0) {
      n += (mask & WordForm.L) != 0 ? 1 : 2;
    }
    return n;
  }
}

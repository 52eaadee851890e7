package org.isnad.core.language.arabic;

import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.ChunkPool;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into chunks from left to right: marks, dates, function words, verbs and noun
 * phrases. Linear in the length of the sentence. Not thread-safe.
 */
public final class Chunker {
  private final Lexicon lexicon;
  private final ChunkPool pool;
  private final Grammar grammar;
  private final NounPhrases nouns;
  private final Match match;
  private final long auxiliary;
  private final long motion;
  private Tokens t = new Tokens();
  private WordForm[] words = new WordForm[0];

  private boolean verbInClause;
  private boolean negated;
  private boolean future;
  private boolean perhaps;
  private boolean must;

  /** The last verb of the sentence: a joined present shares its future. */
  private @Nullable Chunk lastVerb;

  /** A chunker that takes its chunks from the pool. */
  public Chunker(Lexicon lexicon, ChunkPool pool) {
    this.lexicon = lexicon;
    this.pool = pool;
    grammar = new Grammar(lexicon);
    nouns = new NounPhrases(lexicon, grammar, pool);
    match = new Match(lexicon);
    motion = lexicon.verbClass("motion");
    auxiliary = lexicon.verbClass("auxiliary");
  }

  /** Begins a report: names learned in the one before are forgotten. */
  public void begin() {
    nouns.forget();
  }

  /**
   * Adds the chunks of tokens [first, end) to {@code out}.
   *
   * @param words the word form of each token
   * @param timeAt number of the time expression that covers each token, -1 for none
   * @param timeEnd end token of the expression with that number
   */
  public void chunk(
      Tokens tokens,
      WordForm[] words,
      int[] timeAt,
      int[] timeEnd,
      int first,
      int end,
      List<Chunk> out) {
    this.t = tokens;
    this.words = words;
    grammar.load(tokens, words);
    nouns.load(tokens, words, timeAt);
    clearMood();
    verbInClause = false;
    lastVerb = null;
    boolean and = false;
    int i = first;
    while (i < end) {
      Chunk previous = out.isEmpty() ? null : out.get(out.size() - 1);
      @Nullable Chunk c;
      if (t.kind[i] == Tokens.WORD && t.is(i, 'و') && i + 1 < end) {
        // «و"الحركة"»: the conjunction stands alone before a mark.
        and = true;
        i++;
        continue;
      }
      if (timeAt[i] >= 0) {
        c = pool.take(Chunk.TIME, i, Math.max(i + 1, Math.min(end, timeEnd[timeAt[i]])));
        c.time = timeAt[i];
      } else if (t.kind[i] == Tokens.PUNCT) {
        c = pool.take(Chunk.PUNCT, i, i + 1);
        c.particle = t.charAt(i, 0);
        if (!quote(t.charAt(i, 0))) {
          clearMood();
        }
      } else if (t.kind[i] == Tokens.WORD) {
        c = word(i, end, previous);
      } else {
        c = nouns.read(i, end);
      }
      if (c == null) {
        c = pool.take(Chunk.OTHER, i, i + 1);
      }
      if (and && c.kind != Chunk.PUNCT) {
        c.clitics |= WordForm.W;
        and = false;
      }
      clause(c);
      out.add(c);
      i = c.end;
    }
  }

  private void clause(Chunk c) {
    boolean opens =
        c.kind == Chunk.THAT
            || c.kind == Chunk.RELATIVE
            || c.kind == Chunk.SUBORDINATOR
            || c.kind == Chunk.PUNCT && !quote((char) c.particle);
    if (opens) {
      verbInClause = false;
    } else if (c.kind == Chunk.VERB && !c.auxiliary) {
      verbInClause = true;
    }
  }

  private static boolean quote(char c) {
    return c == '"' || c == '«' || c == '»' || c == '“' || c == '”' || c == '\'';
  }

  private void clearMood() {
    negated = false;
    future = false;
    perhaps = false;
    must = false;
  }

  private @Nullable Chunk word(int i, int end, @Nullable Chunk previous) {
    WordForm w = words[i];
    boolean named =
        match.find(t, words, i, end)
            && (match.end > i + 1 || match.countryRow >= 0)
            && !functionWords(w);
    boolean about =
        w.particle == Particle.NAHW && w.particlePronoun == 0 && nouns.countsAt(i + 1, end);
    if (w.particle != 0 && !named && !about) {
      Chunk c = particle(i, end);
      if (c != null) {
        return c;
      }
    }
    if (!named && grammar.verbHere(i, end, previous, verbInClause)) {
      return verb(i);
    }
    int participle = named ? -1 : grammar.participle(i, end, previous);
    if (participle >= 0) {
      return participle(i, participle);
    }
    nouns.afterMotion(verbInClause && lastVerb != null && lastVerb.hasClass(motion));
    Chunk np = nouns.read(i, end);
    if (np != null) {
      clearMood();
    }
    return np;
  }

  /** «إلى أن», «في إطار», «رغم أن»: a listed phrase that only joins function words is no name. */
  private boolean functionWords(WordForm w) {
    return w.particle != 0
        && match.lexeme >= 0
        && lexicon.pos(match.lexeme) == Pos.PART
        && match.actorRow < 0
        && match.placeRow < 0;
  }

  private Chunk particle(int i, int end) {
    WordForm w = words[i];
    int code = w.particle;
    int kind;
    if (Particle.isPreposition(code)) {
      kind = Chunk.PREPOSITION;
    } else if (code == Particle.ANNA || code == Particle.INNA) {
      kind = Chunk.THAT;
    } else if (code == Particle.RELATIVE || code == Particle.MA) {
      kind = Chunk.RELATIVE;
    } else if (code > Particle.RELATIVE && code < Particle.MA) {
      kind = Chunk.SUBORDINATOR;
    } else {
      kind = Chunk.PARTICLE;
    }
    if (code == Particle.THIS) {
      Chunk np = demonstrated(i, end);
      if (np != null) {
        return np;
      }
    }
    Chunk c = pool.take(kind, i, i + 1);
    c.particle = code;
    c.clitics = w.particleClitics;
    c.cliticLetters = Grammar.cliticLetters(w.particleClitics);
    c.pronoun = w.particlePronoun;
    mood(code);
    if (kind == Chunk.PREPOSITION) {
      compound(c, end);
    } else if (kind == Chunk.SUBORDINATOR || kind == Chunk.THAT || kind == Chunk.RELATIVE) {
      negated = false;
      future = false;
    }
    return c;
  }

  /** «هذا الاتفاق», «تلك الهجمات». */
  private @Nullable Chunk demonstrated(int i, int end) {
    WordForm w = words[i];
    int j = i + 1;
    if (j >= end || t.kind[j] != Tokens.WORD) {
      return null;
    }
    int n = grammar.nominal(j);
    boolean named = match.find(t, words, j, end) && match.countryRow >= 0;
    if (named || n < 0 || words[j].clitics[n] != WordForm.AL) {
      // «ودفع ذلك السعودية إلى …»
      return null;
    }
    Chunk np = nouns.read(j, end);
    if (np == null) {
      return null;
    }
    np.first = i;
    np.clitics = w.particleClitics;
    np.cliticLetters = Grammar.cliticLetters(w.particleClitics);
    np.particle = Particle.THIS;
    return np;
  }

  private void mood(int code) {
    switch (code) {
      case Particle.LAM, Particle.LAYSA, Particle.LA -> negated = true;
      case Particle.LAN -> {
        negated = true;
        future = true;
      }
      case Particle.FUTURE -> future = true;
      case Particle.PERHAPS -> perhaps = true;
      case Particle.MUST -> must = true;
      default -> {}
    }
  }

  /** «من قبل», «من جانب», «على يد», «نقلا عن»: two words that are one preposition. */
  private void compound(Chunk c, int end) {
    int j = c.end;
    if (j >= end || t.kind[j] != Tokens.WORD || c.pronoun != 0) {
      return;
    }
    if (c.particle == Particle.ACCORDING) {
      int p = words[j].particle;
      boolean swallowed =
          (p == Particle.AN || p == Particle.ILA || p == Particle.MA)
              && words[j].particlePronoun == 0;
      c.end = swallowed ? j + 1 : j;
      return;
    }
    if (c.particle != Particle.MIN && c.particle != Particle.ALA && c.particle != Particle.ILA) {
      return;
    }
    String second = t.lengthOf(j) <= 5 ? t.word(j) : "";
    boolean agent =
        c.particle == Particle.MIN
                && (second.equals("قبل")
                    || second.equals("جانب")
                    || second.equals("طرف")
                    || second.equals("لدن"))
            || c.particle == Particle.ALA
                && (second.equals("يد") || second.equals("ايدي") || second.equals("يدي"));
    if (agent) {
      c.particle = Particle.BY;
      c.end = j + 1;
    } else if (c.particle == Particle.ILA && second.equals("جانب")
        || c.particle == Particle.ALA && second.equals("راس")) {
      c.particle = Particle.MAA;
      c.end = j + 1;
    }
  }

  private Chunk verb(int i) {
    WordForm w = words[i];
    int v = grammar.verb(i);
    Chunk c = pool.take(Chunk.VERB, i, i + 1);
    c.clitics = w.clitics[v];
    c.cliticLetters = Grammar.cliticLetters(w.clitics[v]);
    c.pronoun = w.pronoun[v];
    c.lexeme = w.lexeme[v];
    c.feature = w.feature[v];
    c.classes = lexicon.classes(c.lexeme);
    c.gender = Feature.gender(c.feature);
    c.number = Feature.number(c.feature);
    passive(c, w, v, i);
    c.otherLexeme = grammar.otherVerb(i, v);
    c.auxiliary = c.hasClass(auxiliary);
    c.future = future || (w.clitics[v] & WordForm.S) != 0;
    c.negated = negated;
    c.perhaps = perhaps;
    c.must = must;
    if (!c.auxiliary) {
      clearMood();
      Chunk before = lastVerb;
      boolean goesOn =
          before != null
              && before.future
              && !before.negated
              && (c.clitics & (WordForm.W | WordForm.F)) != 0
              && Feature.kind(c.feature) == Feature.IMPERFECT
              && i - before.first < 30;
      // «سيزور القاهرة ويلتقي الرئيس»
      c.future |= goesOn;
      lastVerb = c;
    }
    return c;
  }

  /** «داعيا الطرفين إلى …», «مؤكدة أن …»: a participle that goes on the clause as a verb would. */
  private Chunk participle(int i, int k) {
    WordForm w = words[i];
    Chunk c = pool.take(Chunk.VERB, i, i + 1);
    c.clitics = w.clitics[k];
    c.cliticLetters = Grammar.cliticLetters(w.clitics[k]);
    c.pronoun = w.pronoun[k];
    c.lexeme = w.lexeme[k];
    c.feature = Feature.ACTIVE_PARTICIPLE | w.feature[k] & ~Feature.KIND;
    c.classes = lexicon.classes(c.lexeme);
    c.gender = Feature.gender(c.feature);
    c.number = Feature.number(c.feature);
    clearMood();
    return c;
  }

  private void passive(Chunk c, WordForm w, int v, int i) {
    boolean active = false;
    boolean passive = false;
    for (int k = 0; k < w.lexeme.length; k++) {
      if (w.lexeme[k] == c.lexeme
          && w.clitics[k] == c.clitics
          && w.pronoun[k] == c.pronoun
          && Feature.finite(w.feature[k])) {
        if (Feature.passive(w.feature[k])) {
          passive = true;
        } else {
          active = true;
        }
      }
    }
    c.canBePassive = passive;
    c.mustBePassive =
        passive
            && (!active || t.has(i, Tokens.DAMMA) && Feature.kind(w.feature[v]) == Feature.PERFECT);
  }
}

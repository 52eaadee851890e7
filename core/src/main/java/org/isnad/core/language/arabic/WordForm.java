package org.isnad.core.language.arabic;

/**
 * What a distinct word can be: its splits into clitics and stem with the readings of the stem,
 * where phrases can begin with it, and its meaning for other steps. Made once for each distinct
 * word and cached; immutable.
 */
public final class WordForm {
  /** Proclitics. */
  public static final int W = 1;

  public static final int F = 2;
  public static final int B = 4;
  public static final int L = 8;
  public static final int K = 16;

  /** Proclitics that govern a noun. */
  public static final int GOVERNING = B | L | K;

  /** The future sign. */
  public static final int S = 32;

  /** The article. */
  public static final int AL = 64;

  /** An attached pronoun. */
  public static final int PRONOUN = 128;

  /** Number of the whole word as a form; -1 when unknown. */
  public final int form;

  /** Readings: parallel arrays, fewest clitics first. */
  public final int[] lexeme;

  public final int[] feature;
  public final int[] clitics;

  /** The attached pronoun of each reading, see {@link Clitics}; 0 none. */
  public final int[] pronoun;

  /** Phrase nodes that can begin here and the proclitics before them. */
  public final int[] phraseNode;

  public final int[] phraseClitics;

  /** Letters of each phrase clitic prefix (the article counts to the phrase). */
  public final int[] phraseOffset;

  /** Meaning for dates, see TimeWords; 0 none. */
  public final int time;

  /** Function word, see {@link Particle}; 0 none. */
  public final int particle;

  /** Proclitics of the function word. */
  public final int particleClitics;

  /** Attached pronoun of the function word. */
  public final int particlePronoun;

  /**
   * Clitics that can be split off when no list knows the word: و, ف and prepositions with the
   * article.
   */
  public final int guess;

  WordForm(
      int form,
      int[][] readings,
      int[][] phrases,
      int time,
      int particle,
      int particleClitics,
      int particlePronoun,
      int guess) {
    this.form = form;
    lexeme = readings[0];
    feature = readings[1];
    clitics = readings[2];
    pronoun = readings[3];
    phraseNode = phrases[0];
    phraseClitics = phrases[1];
    phraseOffset = phrases[2];
    this.time = time;
    this.particle = particle;
    this.particleClitics = particleClitics;
    this.particlePronoun = particlePronoun;
    this.guess = guess;
  }

  /** True when no list knows the word under any split. */
  public boolean unknown() {
    return lexeme.length == 0 && particle == 0;
  }
}

package org.isnad.core.text;

import java.util.Arrays;

/**
 * The tokens of one report, as parallel arrays over its normal form; filled by {@link Scanner} and
 * reused from report to report.
 *
 * <p>Not thread-safe. Offsets called raw count UTF-16 units of the report's text; the others index
 * {@link #chars}.
 */
public final class Tokens {
  /** Arabic-script word. */
  public static final byte WORD = 0;

  /** Digits, with decimal points and thousands separators inside. */
  public static final byte NUMBER = 1;

  /** Word in Latin letters. */
  public static final byte LATIN = 2;

  /** Word in another script. */
  public static final byte OTHER = 3;

  /** One punctuation mark or symbol. */
  public static final byte PUNCT = 4;

  /** The word ends in ta marbuta. */
  public static final int TA_MARBUTA = 1;

  /** The word carries a written tanwin fath (an adverb or an accusative). */
  public static final int TANWIN = 2;

  /** White space or the start of the text stands before the token. */
  public static final int SPACED = 4;

  /** The word begins with a hamza on or under alef («أ», «إ»). */
  public static final int HAMZA_FIRST = 8;

  /** The word ends in alef maqsura, not ya. */
  public static final int MAQSURA = 16;

  /**
   * The word carries a damma on one of its first three letters: a sign of the passive («أُعلن»,
   * «وقُتل»).
   */
  public static final int DAMMA = 32;

  /** The token stands inside quotation marks. */
  public static final int QUOTED = 64;

  /** A hamza under alef («إ») stands at the first letter after و ف ب ل ك: «وإن» is not «وأن». */
  public static final int HAMZA_BELOW = 128;

  private static final int MIN = 1024;

  /** Normalised characters. */
  public char[] chars = new char[8 * MIN];

  /** Raw offset of each normalised character. */
  public int[] at = new int[8 * MIN];

  /** Number of normalised characters. */
  public int length;

  /** First character of each token. */
  public int[] start = new int[MIN];

  /** End of each token, exclusive. */
  public int[] end = new int[MIN];

  /** Raw start of each token. */
  public int[] rawStart = new int[MIN];

  /** Raw end of each token, exclusive, with the diacritics that follow its last letter. */
  public int[] rawEnd = new int[MIN];

  /** Kind of each token. */
  public byte[] kind = new byte[MIN];

  /** Flags of each token. */
  public int[] flags = new int[MIN];

  /** Number of tokens. */
  public int count;

  /** First token of each sentence; one more entry closes the last. */
  public int[] sentence = new int[MIN];

  /** Raw start of each sentence. */
  public int[] sentenceRawStart = new int[MIN];

  /** Raw end of each sentence, exclusive, white space at the end cut off. */
  public int[] sentenceRawEnd = new int[MIN];

  /** True of a sentence that opens a paragraph. */
  public boolean[] opensParagraph = new boolean[MIN];

  /** Number of sentences. */
  public int sentences;

  /** Forgets everything. */
  public void clear() {
    length = 0;
    count = 0;
    sentences = 0;
  }

  /** The normalised character at the given place of a token; no check is made. */
  public char charAt(int token, int i) {
    return chars[start[token] + i];
  }

  /** Number of normalised characters of a token. */
  public int lengthOf(int token) {
    return end[token] - start[token];
  }

  /** The normalised word, as a new string. */
  public String word(int token) {
    return new String(chars, start[token], end[token] - start[token]);
  }

  /** True when the token is this one character. */
  public boolean is(int token, char c) {
    return end[token] - start[token] == 1 && chars[start[token]] == c;
  }

  public boolean has(int token, int flag) {
    return (flags[token] & flag) != 0;
  }

  /** Value of a NUMBER token without its separators; -1 when it has a fraction or does not fit. */
  public long number(int token) {
    long value = 0;
    for (int i = start[token]; i < end[token]; i++) {
      char c = chars[i];
      if (c == '.') {
        boolean thousands = end[token] - i == 4;
        if (!thousands) {
          return -1;
        }
        continue;
      }
      if (c < '0' || c > '9') {
        continue;
      }
      value = value * 10 + (c - '0');
      if (value > 1_000_000_000_000L) {
        return -1;
      }
    }
    return value;
  }

  /** Doubling would leave half of a long report's arrays empty. */
  private static int grown(int size) {
    return size + size / 2;
  }

  void ensureChars(int more) {
    if (length + more > chars.length) {
      int size = Math.max(grown(chars.length), length + more);
      chars = Arrays.copyOf(chars, size);
      at = Arrays.copyOf(at, size);
    }
  }

  void ensureToken() {
    if (count + 1 >= start.length) {
      int size = grown(start.length);
      start = Arrays.copyOf(start, size);
      end = Arrays.copyOf(end, size);
      rawStart = Arrays.copyOf(rawStart, size);
      rawEnd = Arrays.copyOf(rawEnd, size);
      kind = Arrays.copyOf(kind, size);
      flags = Arrays.copyOf(flags, size);
    }
  }

  void ensureSentence() {
    if (sentences + 2 >= sentence.length) {
      int size = grown(sentence.length);
      sentence = Arrays.copyOf(sentence, size);
      sentenceRawStart = Arrays.copyOf(sentenceRawStart, size);
      sentenceRawEnd = Arrays.copyOf(sentenceRawEnd, size);
      opensParagraph = Arrays.copyOf(opensParagraph, size);
    }
  }
}

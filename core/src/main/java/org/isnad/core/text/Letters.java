package org.isnad.core.text;

import java.text.Normalizer;

/**
 * The normal form of characters.
 *
 * <ul>
 *   <li>alef with hamza, madda or wasla → bare alef
 *   <li>alef maqsura, Persian ya → ya; Persian kaf → kaf; heh goal and heh doachashmee → heh
 *   <li>ta marbuta → heh
 *   <li>tatweel, diacritics, superscript alef, Koranic marks, zero-width and bidi controls →
 *       nothing
 *   <li>presentation forms → their letters
 *   <li>Arabic-Indic and extended digits → ASCII digits
 *   <li>Latin letters → lower case
 * </ul>
 */
public final class Letters {
  /** What a character becomes when it is dropped. */
  static final char DROP = 0;

  private static final char[] MAP = new char[0x10000];
  private static final byte[] CLASS = new byte[0x10000];

  static final byte SPACE = 0;
  static final byte ARABIC = 1;
  static final byte DIGIT = 2;
  static final byte LATIN = 3;
  static final byte OTHER = 4;
  static final byte MARK = 5;
  static final byte PUNCT = 6;
  static final byte NEWLINE = 7;

  /** A presentation form that stands for two letters or more. */
  static final byte LIGATURE = 8;

  static {
    for (int i = 0; i < 0x10000; i++) {
      char c = (char) i;
      MAP[i] = fold(c);
      CLASS[i] = classify(c, MAP[i]);
    }
  }

  private Letters() {}

  /** The normal form of a character; 0 when it is dropped. */
  public static char normal(char c) {
    return MAP[c];
  }

  static byte classOf(char c) {
    return CLASS[c];
  }

  /** The letters of a presentation form or ligature, in normal form. */
  static String expand(char c) {
    String s = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char letter = MAP[s.charAt(i)];
      if (letter != DROP) {
        out.append(letter);
      }
    }
    return out.toString();
  }

  /** The normal form of a string; white space is kept as it is. */
  public static String fold(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (CLASS[c] == LIGATURE) {
        out.append(expand(c));
      } else if (MAP[c] != DROP) {
        out.append(MAP[c]);
      }
    }
    return out.toString();
  }

  private static char fold(char c) {
    switch (c) {
      case 'أ', 'إ', 'آ', '\u0671', '\u0672', '\u0673', '\u0675' -> {
        return 'ا';
      }
      case 'ى', '\u06CC', '\u06CD', '\u06D0' -> {
        return 'ي';
      }
      case 'ة', '\u06C0', '\u06C1', '\u06C2', '\u06C3', '\u06BE', '\u06D5' -> {
        return 'ه';
      }
      case '\u06A9', '\u06AA' -> {
        return 'ك';
      }
      case '\u0640' -> {
        return DROP;
      }
      default -> {}
    }
    if (isMark(c)) {
      return DROP;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    if (c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
      String s = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return s.length() == 1 && s.charAt(0) != c ? fold(s.charAt(0)) : c;
    }
    return Character.isLetter(c) ? Character.toLowerCase(c) : c;
  }

  private static boolean isMark(char c) {
    return c >= '\u0610' && c <= '\u061A'
        || c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c >= '\u06D6' && c <= '\u06ED' && !(c >= '\u06DD' && c <= '\u06DE') && c != '\u06E9'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c == '\u061C'
        || c == '\u00AD'
        || c >= '\uFE00' && c <= '\uFE0F'
        || c == '\uFEFF';
  }

  private static byte classify(char c, char normal) {
    if (c == '\n'
        || c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\u000B'
        || c == '\f') {
      return NEWLINE;
    }
    if (Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2007'
        || Character.isISOControl(c)) {
      return SPACE;
    }
    if (normal == DROP) {
      return MARK;
    }
    if (normal >= '0' && normal <= '9') {
      return DIGIT;
    }
    boolean presentation = c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
    if (presentation && normal == c && c != '\uFD3E' && c != '\uFD3F') {
      return LIGATURE;
    }
    if (normal >= '\u0620' && normal <= '\u06FF' && Character.isLetter(normal)
        || normal >= '\u0750' && normal <= '\u077F') {
      return ARABIC;
    }
    if (normal >= 'a' && normal <= 'z'
        || normal >= '\u00DF' && normal <= '\u024F' && Character.isLetter(normal)) {
      return LATIN;
    }
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return OTHER;
    }
    return PUNCT;
  }
}

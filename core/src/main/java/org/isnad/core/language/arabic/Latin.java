package org.isnad.core.language.arabic;

import org.isnad.core.language.Chunk;
import org.isnad.core.text.Tokens;

/**
 * A plain reading of Arabic letters in Latin ones, for names that no list has. Unwritten vowels are
 * not guessed.
 */
public final class Latin {
  private Latin() {}

  /** The words of tokens [first, end), capitalised. */
  public static String of(Tokens t, int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (t.kind[i] == Tokens.PUNCT) {
        continue;
      }
      if (out.length() > 0) {
        out.append(' ');
      }
      word(t, i, out);
    }
    return out.toString();
  }

  private static void word(Tokens t, int i, StringBuilder out) {
    int from = out.length();
    int n = t.lengthOf(i);
    int k = 0;
    if (n > 3 && t.charAt(i, 0) == 'ا' && t.charAt(i, 1) == 'ل') {
      out.append("al-");
      k = 2;
      from = out.length();
    }
    for (; k < n; k++) {
      char c = t.charAt(i, k);
      boolean first = out.length() == from;
      out.append(letter(c, first, k == n - 1));
    }
    if (from < out.length()) {
      out.setCharAt(from, Character.toUpperCase(out.charAt(from)));
    }
  }

  private static String letter(char c, boolean first, boolean last) {
    return switch (c) {
      case 'ا' -> "a";
      case 'ب' -> "b";
      case 'ت', 'ط' -> "t";
      case 'ث' -> "th";
      case 'ج' -> "j";
      case 'ح' -> "h";
      case 'خ' -> "kh";
      case 'د', 'ض' -> "d";
      case 'ذ' -> "dh";
      case 'ر' -> "r";
      case 'ز', 'ظ' -> "z";
      case 'س', 'ص' -> "s";
      case 'ش' -> "sh";
      case 'ع', 'ء', 'ئ', 'ؤ' -> first ? "a" : "";
      case 'غ' -> "gh";
      case 'ف' -> "f";
      case 'ق' -> "q";
      case 'ك' -> "k";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'ه' -> last ? "a" : "h";
      case 'و' -> first ? "w" : "u";
      case 'ي' -> first ? "y" : "i";
      case 'پ' -> "p";
      case 'چ' -> "ch";
      case 'ژ' -> "zh";
      case 'گ' -> "g";
      case 'ڤ' -> "v";
      default -> String.valueOf(c);
    };
  }

  /** The phrase as printed is cut from the report by these: its raw start, proclitics left out. */
  public static int rawStart(Chunk c, Tokens t) {
    int at = t.start[c.first] + c.cliticLetters;
    boolean alone = at >= t.end[c.first];
    return alone ? t.rawStart[Math.min(c.first + 1, c.end - 1)] : t.at[at];
  }

  public static int rawEnd(Chunk c, Tokens t) {
    return t.rawEnd[Math.max(c.first, c.end - 1)];
  }

  /** The normal form of a phrase without its first proclitics. */
  public static String raw(Chunk c, Tokens t) {
    StringBuilder out = new StringBuilder();
    for (int i = c.first; i < c.end; i++) {
      int skip = i == c.first ? Math.min(c.cliticLetters, t.lengthOf(i)) : 0;
      if (i > c.first) {
        out.append(' ');
      }
      out.append(t.chars, t.start[i] + skip, t.lengthOf(i) - skip);
    }
    return out.toString();
  }
}

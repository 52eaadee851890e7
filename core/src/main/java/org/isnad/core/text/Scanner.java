package org.isnad.core.text;

/**
 * Turns characters into tokens and sentences in one pass, without regular expressions and without
 * strings.
 *
 * <p>A sentence ends at a line break, at «؟», «!» or «?», and at a full stop that is not inside a
 * number, after a single letter («د. علي», «أ.ف.ب») or part of an ellipsis. Closing quotation marks
 * and brackets right after it belong to it.
 */
public final class Scanner {
  /** Longest word in characters; what is longer is cut into several tokens. */
  private static final int MAX_WORD = 64;

  /**
   * Longest sentence in tokens; what is longer is cut, so that no later step can take more than
   * linear time.
   */
  public static final int MAX_SENTENCE = 400;

  private Scanner() {}

  /** Fills the tokens from the text. */
  public static void scan(String text, Tokens t) {
    t.clear();
    int n = text.length();
    int i = 0;
    boolean spaced = true;
    boolean newParagraph = true;
    int quoteDepth = 0;
    t.ensureSentence();
    t.sentence[0] = 0;
    while (i < n) {
      char c = text.charAt(i);
      byte cls = Letters.classOf(c);
      switch (cls) {
        case Letters.SPACE, Letters.MARK -> {
          spaced |= cls == Letters.SPACE;
          i++;
        }
        case Letters.NEWLINE -> {
          closeSentence(t, newParagraph);
          newParagraph = true;
          quoteDepth = 0;
          spaced = true;
          i++;
        }
        case Letters.ARABIC, Letters.LIGATURE, Letters.LATIN, Letters.OTHER -> {
          i = word(text, i, n, t, cls, spaced, quoteDepth > 0);
          spaced = false;
        }
        case Letters.DIGIT -> {
          i = number(text, i, n, t, spaced, quoteDepth > 0);
          spaced = false;
        }
        default -> {
          int token = open(t, i, Tokens.PUNCT, spaced, quoteDepth > 0);
          t.ensureChars(1);
          t.at[t.length] = i;
          t.chars[t.length++] = c;
          close(t, token, i + 1);
          quoteDepth = quotes(t, token, c, quoteDepth);
          spaced = false;
          i++;
          if (endsSentence(text, i - 1, n, t)) {
            i = trailingMarks(text, i, n, t);
            closeSentence(t, newParagraph);
            newParagraph = false;
            quoteDepth = 0;
          }
        }
      }
      if (t.count - t.sentence[t.sentences] >= MAX_SENTENCE) {
        closeSentence(t, newParagraph);
        newParagraph = false;
      }
    }
    closeSentence(t, newParagraph);
  }

  private static int quotes(Tokens t, int token, char c, int depth) {
    switch (c) {
      case '«', '“', '„', '‟' -> {
        return depth + 1;
      }
      case '»', '”' -> {
        // Arabic pages often type the two curly marks the wrong way round.
        return c == '”' && depth == 0 ? 1 : Math.max(0, depth - 1);
      }
      case '"' -> {
        boolean opening = depth == 0;
        if (!opening) {
          t.flags[token] &= ~Tokens.QUOTED;
        }
        return opening ? 1 : 0;
      }
      default -> {
        return depth;
      }
    }
  }

  private static int open(Tokens t, int raw, byte kind, boolean spaced, boolean quoted) {
    t.ensureToken();
    int token = t.count++;
    t.start[token] = t.length;
    t.rawStart[token] = raw;
    t.kind[token] = kind;
    t.flags[token] = (spaced ? Tokens.SPACED : 0) | (quoted ? Tokens.QUOTED : 0);
    return token;
  }

  private static void close(Tokens t, int token, int raw) {
    t.end[token] = t.length;
    t.rawEnd[token] = raw;
  }

  private static int word(
      String text, int from, int n, Tokens t, byte cls, boolean spaced, boolean quoted) {
    byte kind =
        cls == Letters.LATIN ? Tokens.LATIN : cls == Letters.OTHER ? Tokens.OTHER : Tokens.WORD;
    int token = open(t, from, kind, spaced, quoted);
    int i = from;
    int flags = t.flags[token];
    char last = 0;
    int letters = 0;
    while (i < n && letters < MAX_WORD) {
      char c = text.charAt(i);
      byte k = Letters.classOf(c);
      if (k == Letters.MARK) {
        if (c == '\u064B') {
          flags |= Tokens.TANWIN;
        } else if (c == '\u064F' && letters <= 4) {
          flags |= Tokens.DAMMA;
        }
        i++;
        continue;
      }
      if (k == Letters.LIGATURE && kind == Tokens.WORD) {
        String s = Letters.expand(c);
        t.ensureChars(s.length());
        for (int j = 0; j < s.length(); j++) {
          t.at[t.length] = i;
          t.chars[t.length++] = s.charAt(j);
          letters++;
        }
        last = c;
        i++;
        continue;
      }
      boolean same =
          kind == Tokens.WORD
              ? k == Letters.ARABIC
              : kind == Tokens.LATIN ? k == Letters.LATIN : k == Letters.OTHER;
      if (!same) {
        break;
      }
      if (letters == 0 && (c == 'أ' || c == 'إ')) {
        flags |= Tokens.HAMZA_FIRST;
      }
      if (letters <= 1 && c == 'إ') {
        flags |= Tokens.HAMZA_BELOW;
      }
      t.ensureChars(1);
      t.at[t.length] = i;
      t.chars[t.length++] = Letters.normal(c);
      last = c;
      letters++;
      i++;
    }
    if (last == 'ة') {
      flags |= Tokens.TA_MARBUTA;
    } else if (last == 'ى') {
      flags |= Tokens.MAQSURA;
    }
    t.flags[token] = flags;
    close(t, token, i);
    return i;
  }

  private static int number(
      String text, int from, int n, Tokens t, boolean spaced, boolean quoted) {
    int token = open(t, from, Tokens.NUMBER, spaced, quoted);
    int i = from;
    while (i < n && i - from < MAX_WORD) {
      char c = text.charAt(i);
      byte k = Letters.classOf(c);
      boolean separator = c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u060C';
      boolean inside =
          separator
              && i > from
              && i + 1 < n
              && Letters.classOf(text.charAt(i + 1)) == Letters.DIGIT;
      if (k != Letters.DIGIT && !inside) {
        break;
      }
      t.ensureChars(1);
      t.at[t.length] = i;
      t.chars[t.length++] = c == '\u066B' ? '.' : Letters.normal(c);
      i++;
    }
    close(t, token, i);
    return i;
  }

  private static boolean endsSentence(String text, int i, int n, Tokens t) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == '؟') {
      return true;
    }
    if (c != '.' && c != '۔') {
      return false;
    }
    boolean nextDot = i + 1 < n && (text.charAt(i + 1) == '.' || text.charAt(i + 1) == '…');
    boolean previousDot = i > 0 && (text.charAt(i - 1) == '.' || text.charAt(i - 1) == '…');
    if (nextDot || previousDot) {
      return false;
    }
    int before = t.count - 2;
    boolean initial =
        before >= t.sentence[t.sentences]
            && t.kind[before] != Tokens.PUNCT
            && t.kind[before] != Tokens.NUMBER
            && t.lengthOf(before) == 1
            && t.rawEnd[before] == i;
    if (initial) {
      return false;
    }
    // «bbc.com», «3.5»: no white space on either side and a Latin letter behind.
    return !(i + 1 < n && Letters.classOf(text.charAt(i + 1)) == Letters.LATIN);
  }

  private static int trailingMarks(String text, int from, int n, Tokens t) {
    int i = from;
    while (i < n && "\"»”’)]\u200f\u200e".indexOf(text.charAt(i)) >= 0) {
      if (Letters.classOf(text.charAt(i)) == Letters.PUNCT) {
        int token = open(t, i, Tokens.PUNCT, false, false);
        t.ensureChars(1);
        t.at[t.length] = i;
        t.chars[t.length++] = text.charAt(i);
        close(t, token, i + 1);
      }
      i++;
    }
    return i;
  }

  private static void closeSentence(Tokens t, boolean opensParagraph) {
    int first = t.sentence[t.sentences];
    if (first == t.count) {
      return;
    }
    t.ensureSentence();
    t.sentenceRawStart[t.sentences] = t.rawStart[first];
    t.sentenceRawEnd[t.sentences] = t.rawEnd[t.count - 1];
    t.opensParagraph[t.sentences] = opensParagraph;
    t.sentences++;
    t.sentence[t.sentences] = t.count;
  }
}

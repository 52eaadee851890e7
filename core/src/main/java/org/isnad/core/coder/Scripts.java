package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.text.Tokens;

/** Says which paragraphs are not Arabic and so are not coded. */
final class Scripts {
  private static final int LEAST = 4;

  private Scripts() {}

  static void diagnose(Tokens t, List<Diagnostic> out) {
    int s = 0;
    while (s < t.sentences && out.size() < Coder.MAX_DIAGNOSTICS) {
      int next = s + 1;
      while (next < t.sentences && !t.opensParagraph[next]) {
        next++;
      }
      paragraph(t, s, next, out);
      s = next;
    }
  }

  private static void paragraph(Tokens t, int from, int to, List<Diagnostic> out) {
    int arabic = 0;
    int latin = 0;
    int other = 0;
    int persian = 0;
    for (int i = t.sentence[from]; i < t.sentence[to]; i++) {
      switch (t.kind[i]) {
        case Tokens.WORD -> {
          arabic++;
          persian += foreignLetters(t, i) ? 1 : 0;
        }
        case Tokens.LATIN -> latin++;
        case Tokens.OTHER -> other++;
        default -> {}
      }
    }
    String language = null;
    if (latin >= LEAST && latin > arabic) {
      language = english(t, t.sentence[from], t.sentence[to]) ? "English" : "Latin script";
    } else if (other >= LEAST && other > arabic + latin) {
      language = "another script";
    } else if (persian >= LEAST && persian * 4 > arabic) {
      language = "Persian, Kurdish, Urdu or another language in Arabic letters";
    }
    if (language != null) {
      out.add(
          new Diagnostic(
              "language",
              language + ": not coded yet",
              t.sentenceRawStart[from],
              t.sentenceRawEnd[to - 1]));
    }
  }

  /** English by its commonest words. */
  private static boolean english(Tokens t, int from, int to) {
    int hits = 0;
    for (int i = from; i < to; i++) {
      if (t.kind[i] == Tokens.LATIN && t.lengthOf(i) <= 4) {
        String word = t.word(i);
        hits +=
            switch (word) {
              case "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with" ->
                  1;
              default -> 0;
            };
      }
    }
    return hits >= 2;
  }

  private static boolean foreignLetters(Tokens t, int i) {
    for (int k = t.start[i]; k < t.end[i]; k++) {
      char c = t.chars[k];
      if (c == 'پ' || c == 'چ' || c == 'ژ' || c == 'گ' || c == 'ڤ' || c == 'ٹ' || c == 'ڈ'
          || c == 'ے' || c == 'ێ' || c == 'ۆ' || c == 'ڕ' || c == 'ڵ') {
        return true;
      }
    }
    return false;
  }
}

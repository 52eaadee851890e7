package org.isnad.core.language.arabic;

import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Tokens;

/**
 * Finds the longest listed phrase that begins at a token. Reused; the fields hold the last find.
 */
final class Match {
  private final Lexicon lexicon;

  int end;
  int node;
  int clitics;
  int cliticLetters;
  int actorRow;
  int placeRow;
  int countryRow;
  int lexeme;
  boolean capital;

  Match(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Looks from token i, not beyond {@code limit}; false when no list has a phrase here. */
  boolean find(Tokens t, WordForm[] words, int i, int limit) {
    WordForm w = words[i];
    end = -1;
    for (int k = 0; k < w.phraseNode.length; k++) {
      follow(t, words, i, limit, w.phraseNode[k], w.phraseClitics[k], w.phraseOffset[k]);
    }
    if (end < 0) {
      return false;
    }
    if (end == i + 1 && clitics != 0 && plainReading(w)) {
      return false;
    }
    read();
    return true;
  }

  /** «والي» is a governor before it is و and a name. */
  private static boolean plainReading(WordForm w) {
    for (int k = 0; k < w.lexeme.length; k++) {
      boolean verb = Feature.finite(w.feature[k]) && Feature.person(w.feature[k]) == 3;
      if (w.clitics[k] == 0 && w.pronoun[k] == 0 || verb) {
        return true;
      }
    }
    return false;
  }

  private void follow(
      Tokens t, WordForm[] words, int i, int limit, int from, int mask, int letters) {
    int at = from;
    int j = i + 1;
    while (true) {
      if (lexicon.firstEntry(at) < lexicon.endEntry(at)) {
        boolean better = j > end || j == end && Integer.bitCount(mask) < Integer.bitCount(clitics);
        if (better) {
          end = j;
          node = at;
          clitics = mask;
          cliticLetters = letters;
        }
      }
      if (j < limit && t.kind[j] == Tokens.PUNCT && joins(t, j)) {
        j++;
      }
      if (j >= limit || t.kind[j] == Tokens.PUNCT) {
        return;
      }
      int form = words[j].form;
      if (form < 0) {
        return;
      }
      at = lexicon.phraseChild(at, form);
      if (at < 0) {
        return;
      }
      j++;
    }
  }

  /** A mark inside a name: «أ.ف.ب», «جان-بيير». */
  private static boolean joins(Tokens t, int j) {
    char c = t.charAt(j, 0);
    return (c == '.' || c == '-') && !t.has(j, Tokens.SPACED);
  }

  private void read() {
    actorRow = -1;
    placeRow = -1;
    countryRow = -1;
    lexeme = -1;
    capital = false;
    for (int e = lexicon.firstEntry(node); e < lexicon.endEntry(node); e++) {
      int row = lexicon.entryRow(e);
      switch (lexicon.entryKind(e)) {
        case Lexicon.ENTRY_LEXEME -> lexeme = lexeme < 0 ? row : lexeme;
        case Lexicon.ENTRY_ACTOR -> actorRow = actorRow < 0 ? row : actorRow;
        case Lexicon.ENTRY_PLACE -> placeRow = placeRow < 0 ? row : placeRow;
        case Lexicon.ENTRY_COUNTRY -> countryRow = row;
        default -> {
          capital = true;
          countryRow = countryRow < 0 ? row : countryRow;
        }
      }
    }
  }
}

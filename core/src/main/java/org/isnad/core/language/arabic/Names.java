package org.isnad.core.language.arabic;

import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.text.Tokens;

/**
 * Recognises personal names that no list has as a whole, from their shape: given names, family
 * names, words that no list knows, «بن», «أبو», «آل», and after a given name also an ordinary word
 * with the article («محمد الطويل»).
 */
final class Names {
  private static final int MAX = 6;

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Match match;
  private int[] timeAt = new int[0];

  /** Proclitics before the last name found. */
  int clitics;

  /** Gender of the last name found: 0 unknown, 1 masculine, 2 feminine. */
  int gender;

  Names(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    match = new Match(lexicon);
  }

  void load(int[] timeAt) {
    this.timeAt = timeAt;
  }

  /** The name found has no proclitics and an unknown gender. */
  void plain() {
    clitics = 0;
    gender = 0;
  }

  /** Number of tokens of the personal name that begins at token i; 0 when none does. */
  int length(int i, int limit) {
    clitics = 0;
    gender = 0;
    if (i >= limit || !grammar.isWord(i)) {
      return 0;
    }
    int first = kind(i, true);
    if (first == NONE) {
      return 0;
    }
    int j = i + 1;
    boolean given = first == GIVEN || first == LINK;
    int surely = first == GIVEN || first == SURNAME ? 1 : 0;
    int unknown = first == UNKNOWN ? 1 : 0;
    while (j < limit && j - i < MAX && grammar.isWord(j) && timeAt[j] < 0) {
      int k = kind(j, false);
      if (k != GIVEN && k != LINK && placeAt(j, limit, k)) {
        break;
      }
      boolean afterLink = link(j - 1) && grammar.words[j].particle == 0;
      if (k == NONE && afterLink) {
        k = UNKNOWN;
      }
      if (k == NONE && !(given && articleWord(j))) {
        break;
      }
      surely += k == GIVEN || k == SURNAME ? 1 : 0;
      unknown += k == UNKNOWN ? 1 : 0;
      given = k == GIVEN || k == LINK;
      j++;
      if (k == NONE) {
        break;
      }
    }
    boolean lonelyLink = first == LINK && j == i + 1;
    boolean doubtful = first == DOUBTFUL && surely == 0 && unknown == 0;
    if (lonelyLink || doubtful) {
      return 0;
    }
    boolean oneUnknown = j == i + 1 && first == UNKNOWN;
    return oneUnknown ? 0 : j - i;
  }

  private static final int NONE = 0;
  private static final int GIVEN = 1;
  private static final int SURNAME = 2;
  private static final int UNKNOWN = 3;
  private static final int LINK = 4;
  private static final int DOUBTFUL = 5;

  private int kind(int i, boolean first) {
    WordForm w = grammar.words[i];
    int best = NONE;
    boolean ordinary = false;
    for (int k = 0; k < w.lexeme.length; k++) {
      int pos = lexicon.pos(w.lexeme[k]);
      boolean allowed = w.clitics[k] == 0 || first && (w.clitics[k] & WordForm.AL) == 0;
      if (pos == Pos.GIVEN && w.pronoun[k] == 0 && allowed) {
        boolean doubt = lexicon.attribute(w.lexeme[k]) == 1;
        if (best == NONE) {
          best = doubt ? DOUBTFUL : GIVEN;
          if (first) {
            clitics = w.clitics[k];
            gender = lexicon.lexemes.get(w.lexeme[k], Lexicon.LEX_GENDER);
          }
        }
      } else if (pos == Pos.SURNAME && allowed && w.pronoun[k] == 0) {
        if (best == NONE) {
          best = SURNAME;
          if (first) {
            clitics = w.clitics[k];
          }
        }
      } else if (w.clitics[k] == 0 || (w.clitics[k] & ~WordForm.AL) == 0 || best == NONE) {
        ordinary |= !Feature.finite(w.feature[k]) || w.clitics[k] == 0;
      }
    }
    if (link(i)) {
      return LINK;
    }
    if (best != NONE && first && clitics != 0 && plain(w)) {
      // «وادي» is a valley, not «و» and a name.
      return NONE;
    }
    if (w.particle != 0 && (w.particleClitics & ~(WordForm.W | WordForm.F)) == 0) {
      return NONE;
    }
    if (best != NONE) {
      boolean certain = best == GIVEN || best == SURNAME;
      return certain && ordinary && first && clitics == 0 && hasRole(w) ? NONE : best;
    }
    boolean unknown = w.unknown() && grammar.t.lengthOf(i) > 2;
    return unknown ? UNKNOWN : NONE;
  }

  /** «أردوغان بغداد»: a country or capital, or a place that is no family name, ends a name. */
  private boolean placeAt(int j, int limit, int kind) {
    return match.find(grammar.t, grammar.words, j, limit)
        && match.clitics == 0
        && (match.countryRow >= 0 || match.placeRow >= 0 && kind != SURNAME);
  }

  private boolean plain(WordForm w) {
    for (int k = 0; k < w.lexeme.length; k++) {
      int pos = lexicon.pos(w.lexeme[k]);
      boolean name = pos == Pos.GIVEN || pos == Pos.SURNAME;
      if (!name && w.clitics[k] == 0 && w.pronoun[k] == 0 && !Feature.finite(w.feature[k])) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRole(WordForm w) {
    for (int k = 0; k < w.lexeme.length; k++) {
      if (lexicon.pos(w.lexeme[k]) == Pos.ROLE && w.clitics[k] == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean link(int i) {
    Tokens t = grammar.t;
    int n = t.lengthOf(i);
    if (n < 2 || n > 3 || grammar.words[i].particle != 0) {
      return false;
    }
    String s = t.word(i);
    return switch (s) {
      case "بن",
          "ابن",
          "ابو",
          "ابي",
          "ابا",
          "ال",
          "عبد",
          "ولد",
          "ام",
          "بو",
          "ذو",
          "دي",
          "فون",
          "فان" ->
          true;
      default -> false;
    };
  }

  /**
   * An ordinary word with the article, no role and no nationality of a country in the news of the
   * phrase.
   */
  private boolean articleWord(int i) {
    WordForm w = grammar.words[i];
    boolean found = false;
    for (int k = 0; k < w.lexeme.length; k++) {
      int pos = lexicon.pos(w.lexeme[k]);
      if (pos == Pos.ROLE && w.clitics[k] == WordForm.AL) {
        return false;
      }
      boolean verb = w.clitics[k] == 0 && Feature.finite(w.feature[k]);
      if (verb && pos == Pos.VERB && Feature.person(w.feature[k]) == 3) {
        return false;
      }
      found |=
          w.clitics[k] == WordForm.AL
              && (pos == Pos.ADJ || pos == Pos.NOUN || pos == Pos.NISBA || pos == Pos.VERB);
    }
    return found;
  }
}

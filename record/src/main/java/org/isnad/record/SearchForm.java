package org.isnad.record;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Statement;
import org.isnad.core.text.Letters;

/**
 * The normal form of words that are searched for. What readers do not mean is taken off on both
 * sides:
 *
 * <ul>
 *   <li>hamza, alef, ya, ta marbuta, diacritics, tatweel (as everywhere in the house)
 *   <li>proclitics and article: «والحكومة» → «حكومه»; what is left has three letters at least
 *   <li>the alef of tanwin: «اتفاقاً» → «اتفاق»
 *   <li>vowels of Latin names: Dbeibah, Dbeiba, Debaiba → one form
 * </ul>
 */
final class SearchForm {
  private static final int LEAST = 3;

  private SearchForm() {}

  /** All that a statement is found by: its sentence and the names of all in it. */
  static String of(Statement s) {
    Set<String> words = new LinkedHashSet<>();
    add(s.text(), words);
    for (var side : java.util.List.of(s.actor(), s.recipient(), s.third())) {
      for (Participant p : side) {
        add(p.identifierText(), words);
        add(p.nameAr() == null ? "" : p.nameAr(), words);
      }
    }
    s.attribution().forEach(source -> add(source.identifierText(), words));
    if (s.place() != null) {
      add(s.place().resolvedPlace(), words);
    }
    return String.join(" ", words);
  }

  /** The words of a query, in the same form. */
  static Set<String> words(String query) {
    Set<String> words = new LinkedHashSet<>();
    add(query, words);
    return words;
  }

  private static void add(String text, Set<String> words) {
    for (String word : Letters.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word.charAt(0) < 0x250 ? latin(word) : stem(word));
      }
    }
  }

  /** An Arabic word without proclitics, article and alef of tanwin. */
  static String stem(String word) {
    String rest = word;
    if (rest.length() > LEAST && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      rest = rest.substring(1);
    }
    if (rest.startsWith("لل") && rest.length() >= LEAST + 2) {
      rest = rest.substring(2);
    } else {
      String bare = rest;
      if (rest.length() > LEAST + 2 && "بكل".indexOf(rest.charAt(0)) >= 0) {
        bare = rest.substring(1);
      }
      if (bare.startsWith("ال") && bare.length() >= LEAST + 2) {
        rest = bare.substring(2);
      }
    }
    if (rest.length() > LEAST + 1 && rest.endsWith("ا")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }

  /** A Latin word by its consonants; a number and a short word stay as they are. */
  private static String latin(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean weak = "aeiouyhw".indexOf(c) >= 0;
      boolean again = out.length() > 0 && out.charAt(out.length() - 1) == c;
      if ((i == 0 || !weak) && !again) {
        out.append(c == 'q' ? 'k' : c);
      }
    }
    return out.length() < 2 ? word : "x" + out;
  }
}

package org.isnad.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.coder.Participant;
import org.isnad.core.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Whether two mentions of different reports mean the same actor.
 *
 * <ul>
 *   <li>of a list: the same entry, whatever the words
 *   <li>spelling: words are compared by their consonants, with those alike that outlets exchange:
 *       «قالن», «كالن», «كالين»
 *   <li>a part of a name: «حفتر» may be «خليفة حفتر» and may be «صدام حفتر»
 *   <li>another name's words, flagged by the coder: the predecessor «حكومة الوفاق» for «حكومة
 *       الوحدة»
 *   <li>a state and one of its bodies or officials
 * </ul>
 */
public final class Names {
  /** How near two mentions are, nearest first. */
  public enum Likeness {
    /** One actor. */
    SAME,
    /** One actor under another spelling, part of the name, or a name known to be wrong. */
    VARIANT,
    /** One stands for the other or contains it: a state and its ministry, two unnamed groups. */
    GENERAL,
    /** Nothing speaks for or against. */
    UNKNOWN,
    /** Two actors. */
    OTHER
  }

  private static final Set<String> NOT_A_STATE = Set.of("IGO", "NGO", "NMS");

  private Names() {}

  /** True of an actor with a name of its own or of a state, false of «gunmen». */
  public static boolean isNamed(Participant p) {
    return p.nameAr() != null || p.code() != null || isProper(p);
  }

  /** A name that no list has: the coder writes it as a name, with a capital. */
  private static boolean isProper(Participant p) {
    return !p.identifierText().isEmpty() && Character.isUpperCase(p.identifierText().charAt(0));
  }

  /** Compares two mentions. */
  public static Likeness compare(Participant a, Participant b) {
    if (a.nameAr() != null && b.nameAr() != null) {
      return listed(a, b);
    }
    if (a.identifierText().equals(b.identifierText())) {
      return isNamed(a) ? Likeness.SAME : Likeness.GENERAL;
    }
    if (!isNamed(a) || !isNamed(b)) {
      return Likeness.UNKNOWN;
    }
    if (apart(a, b)) {
      return Likeness.OTHER;
    }
    Likeness words = words(a, b);
    if (words != Likeness.OTHER) {
      return words;
    }
    return sameState(a, b) ? Likeness.GENERAL : Likeness.OTHER;
  }

  private static Likeness listed(Participant a, Participant b) {
    if (key(a).equals(key(b))) {
      return Likeness.SAME;
    }
    if (apart(a, b)) {
      return Likeness.OTHER;
    }
    if (isBare(a) != isBare(b) && lastOf(a).equals(lastOf(b))) {
      return Likeness.VARIANT;
    }
    boolean flagged = isWrongName(a) || isWrongName(b);
    if (flagged && sameState(a, b)) {
      return Likeness.VARIANT;
    }
    return isState(a) != isState(b) && sameState(a, b) ? Likeness.GENERAL : Likeness.OTHER;
  }

  /**
   * True when the report has nothing but the last word of a name of several: «حفتر». Which of that
   * name is meant was then somebody's choice.
   */
  public static boolean isBare(Participant p) {
    if (p.nameAr() == null || p.nameAr().indexOf(' ') < 0) {
      return false;
    }
    String last = lastOf(p);
    return words(p.entityText()).equals(List.of(last))
        && p.mentions().stream().allMatch(m -> words(m).equals(List.of(last)));
  }

  private static String lastOf(Participant p) {
    List<String> words = skeletons(p);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static boolean isWrongName(Participant p) {
    return "predecessor".equals(p.nameNote()) || "mistranslation".equals(p.nameNote());
  }

  /** Of two states; an organisation of states is nobody's. */
  private static boolean apart(Participant a, Participant b) {
    return a.code() != null && b.code() != null && !a.code().equals(b.code());
  }

  private static boolean sameState(Participant a, Participant b) {
    return a.code() != null && a.code().equals(b.code()) && !NOT_A_STATE.contains(a.code());
  }

  /** The state itself, or its government as a whole: one name of one word and no further sector. */
  private static boolean isState(Participant p) {
    return p.sectors().equals(List.of("GOV")) && p.nameAr() != null && p.nameAr().indexOf(' ') < 0;
  }

  private static Likeness words(Participant a, Participant b) {
    List<String> x = skeletons(a);
    List<String> y = skeletons(b);
    if (x.isEmpty() || y.isEmpty()) {
      return Likeness.OTHER;
    }
    if (x.equals(y)) {
      return Likeness.VARIANT;
    }
    boolean within = x.size() < y.size() ? y.containsAll(x) : x.containsAll(y);
    boolean sameEnd = x.get(x.size() - 1).equals(y.get(y.size() - 1));
    return within && (sameEnd || Math.min(x.size(), y.size()) > 1)
        ? Likeness.VARIANT
        : Likeness.OTHER;
  }

  /** The name in Arabic as far as it is known, folded, one word each, without article. */
  public static List<String> skeletons(Participant p) {
    return words(p.nameAr() != null ? p.nameAr() : p.entityText());
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Letters.fold(name).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 1) {
        words.add(skeleton(word));
      }
    }
    return words;
  }

  /**
   * Consonants of a word, with those alike that transliterations exchange; a word of long vowels
   * stays.
   */
  static String skeleton(String word) {
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean longVowel = c == 'ا' || c == 'و' || c == 'ي' || c == 'ء' || c == 'ئ' || c == 'ؤ';
      if (!longVowel || i == 0 && c != 'ا') {
        out.append(
            switch (c) {
              case 'ق', 'گ' -> 'ك';
              case 'ط' -> 'ت';
              case 'ص' -> 'س';
              case 'ڤ' -> 'ف';
              case 'پ' -> 'ب';
              default -> c;
            });
      }
    }
    return out.length() < 2 ? bare : out.toString();
  }

  /** What an actor is filed under: its entry, or its name as far as it is known. */
  public static String key(Participant p) {
    return p.nameAr() != null
        ? Letters.fold(p.nameAr())
        : p.identifierText().toLowerCase(java.util.Locale.ROOT);
  }

  /** Everything under which an actor may be looked for by another spelling of its name. */
  public static Set<String> keys(Participant p) {
    Set<String> keys = new HashSet<>();
    keys.add(key(p));
    List<String> words = skeletons(p);
    if (!words.isEmpty()) {
      keys.add("~" + words.get(words.size() - 1));
    }
    if (isWrongName(p) && p.code() != null) {
      keys.add("@" + p.code());
    }
    return keys;
  }

  /** The best counterpart's likeness in a list, or null when the list names nobody. */
  public static @Nullable Likeness best(Participant p, List<Participant> others) {
    Likeness best = null;
    for (Participant other : others) {
      Likeness likeness = compare(p, other);
      if (best == null || likeness.compareTo(best) < 0) {
        best = likeness;
      }
    }
    return best;
  }
}

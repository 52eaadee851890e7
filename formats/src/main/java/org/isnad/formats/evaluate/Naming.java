package org.isnad.formats.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When two names of actors or places count as the same in an evaluation.
 *
 * <ul>
 *   <li>Names are compared without diacritics, hamza seats, punctuation and case
 *   <li>Words agree with or without proclitics («والحكومة» and «حكومة»)
 *   <li>Names agree when all words agree in order; or at least two words of one begin or end the
 *       other; or three fifths of the words agree, the first or the last among them
 *   <li>One word alone must be the whole of the other: «ليبيا» is not «رئيس ليبيا»
 * </ul>
 */
final class Naming {
  private static final List<String> PROCLITICS =
      List.of(
          "وبال", "فبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك");
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "al",
          "el",
          "ad",
          "ar",
          "as",
          "at",
          "an",
          "ash",
          "az",
          "ez",
          "the",
          "city",
          "town",
          "governorate",
          "province",
          "state",
          "district",
          "of");
  private static final int MOST_WORDS = 20;

  private Naming() {}

  /** The form in which names are compared; empty for null. */
  static String norm(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return "";
    }
    String s = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(s.length());
    s.codePoints().filter(c -> !isDiacritic(c)).forEach(kept::appendCodePoint);
    StringBuilder out = new StringBuilder(s.length());
    kept.toString()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(Naming::fold)
        .forEach(c -> add(out, c));
    return out.toString().strip();
  }

  private static void add(StringBuilder out, int c) {
    if (isWord(c)) {
      out.appendCodePoint(c);
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isDiacritic(int c) {
    return c >= 0x610 && c <= 0x61A
        || c >= 0x64B && c <= 0x65F
        || c == 0x670
        || c >= 0x6D6 && c <= 0x6ED
        || c == 0x640
        || c >= 0x200C && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  private static int fold(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The words of a name that have two letters or more. */
  static List<String> words(@Nullable String name) {
    return tokens(norm(name)).stream().filter(w -> w.codePointCount(0, w.length()) > 1).toList();
  }

  private static List<String> tokens(String normal) {
    return normal.isEmpty() ? List.of() : Arrays.asList(normal.split(" "));
  }

  private static Set<String> stems(String word) {
    Set<String> stems = new HashSet<>();
    stems.add(word);
    for (String p : PROCLITICS) {
      if (word.startsWith(p) && word.length() - p.length() >= 3) {
        stems.add(word.substring(p.length()));
      }
    }
    return stems;
  }

  private static boolean sameWord(String x, String y) {
    Set<String> common = stems(x);
    common.retainAll(stems(y));
    return !common.isEmpty();
  }

  private static boolean sameWords(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!sameWord(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean sameName(@Nullable String one, @Nullable String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty() || Math.max(a.size(), b.size()) > MOST_WORDS) {
      return false;
    }
    if (a.size() > b.size()) {
      List<String> shorter = b;
      b = a;
      a = shorter;
    }
    int n = a.size();
    int m = b.size();
    if (n == m && sameWords(a, b)) {
      return true;
    }
    if (n < 2) {
      return false;
    }
    if (sameWords(a, b.subList(0, n)) || sameWords(a, b.subList(m - n, m))) {
      return true;
    }
    boolean ends = sameWord(a.get(0), b.get(0)) || sameWord(a.get(n - 1), b.get(m - 1));
    int hits = 0;
    for (String x : a) {
      hits += b.stream().anyMatch(y -> sameWord(x, y)) ? 1 : 0;
    }
    return ends && (double) hits / (n + m - hits) >= 0.6;
  }

  /**
   * True when a wording of the coded actor is one that only this gold actor has, or their names
   * agree.
   */
  static boolean sameActor(Actor gold, Actor coded) {
    for (String g : gold.identifying()) {
      for (String s : coded.mentions()) {
        if (sameName(g, s)) {
          return true;
        }
      }
    }
    String n = norm(gold.name());
    String m = norm(coded.name());
    return !n.isEmpty()
        && !m.isEmpty()
        && (n.equals(m) || Math.min(length(n), length(m)) >= 8 && SequenceRatio.of(n, m) >= 0.92);
  }

  static boolean samePlace(String gold, String coded) {
    List<String> ta = placeWords(gold);
    List<String> tb = placeWords(coded);
    String a = String.join(" ", ta);
    String b = String.join(" ", tb);
    if (a.isEmpty() || b.isEmpty()) {
      return norm(gold).equals(norm(coded));
    }
    if (a.equals(b)) {
      return true;
    }
    String skeleton = skeleton(a);
    if (Math.abs(length(a) - length(b)) <= 1
        && a.codePointAt(0) == b.codePointAt(0)
        && length(skeleton) >= 3
        && skeleton.equals(skeleton(b))) {
      return true;
    }
    Set<String> setA = new HashSet<>(ta);
    Set<String> setB = new HashSet<>(tb);
    boolean oneMore =
        setA.size() + 1 == setB.size() && setB.containsAll(setA)
            || setB.size() + 1 == setA.size() && setA.containsAll(setB);
    return oneMore || Math.min(length(a), length(b)) >= 8 && SequenceRatio.of(a, b) >= 0.9;
  }

  private static List<String> placeWords(String place) {
    List<String> words = new ArrayList<>(tokens(norm(place)));
    words.removeAll(PLACE_WORDS);
    return words;
  }

  /** The consonants, doubled ones once. */
  private static String skeleton(String s) {
    StringBuilder out = new StringBuilder();
    int[] last = {-1};
    s.codePoints()
        .filter(c -> "aeiouyw ".indexOf(c) < 0)
        .forEach(
            c -> {
              if (c != last[0]) {
                out.appendCodePoint(c);
              }
              last[0] = c;
            });
    return out.toString();
  }

  private static int length(String s) {
    return s.codePointCount(0, s.length());
  }
}

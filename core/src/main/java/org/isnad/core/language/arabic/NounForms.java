package org.isnad.core.language.arabic;

import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.isnad.core.lexicon.Feature;

/**
 * The written forms of nouns and adjectives, without clitics.
 *
 * <ul>
 *   <li>dual in ان, ين and, before a complement, ا, ي («وزيران، وزيرين، وزيرا، وزيري»)
 *   <li>sound masculine plural in ون, ين and, before a complement, و, ي («مسؤولون، مسؤولين، مسؤولو،
 *       مسؤولي»)
 *   <li>sound feminine plural in ات («هجمات»)
 *   <li>the alef of the indefinite accusative («هجوما») unless the word ends in ة, اء, أ or ى
 *   <li>the final ya of defective nouns may be written or not («قاضي، قاض»)
 * </ul>
 */
final class NounForms {
  /** Feminine without showing it. */
  private static final Set<String> FEMININE =
      Set.of("حرب", "أرض", "شمس", "يد", "دار", "بئر", "روح", "نفس", "ريح", "سماء", "ذات");

  private NounForms() {}

  static boolean feminine(String noun) {
    return noun.endsWith("ة") || FEMININE.contains(noun);
  }

  /** A singular with its dual. */
  static void singular(String s, boolean feminine, ObjIntConsumer<String> out) {
    int gender = feminine ? Feature.FEMININE : Feature.MASCULINE;
    String w = bare(s);
    if (w.endsWith("ات") && w.length() > 4) {
      // «قوات», «سلطات»: listed as they are used, in the plural.
      out.accept(w, Feature.FEMININE | Feature.PLURAL);
      return;
    }
    out.accept(w, gender | Feature.SINGULAR);
    accusative(w, gender | Feature.SINGULAR, out);
    String stem = stem(w);
    out.accept(stem + "ان", gender | Feature.DUAL | Feature.NOMINATIVE);
    out.accept(stem + "ين", gender | Feature.DUAL | Feature.OBLIQUE);
    out.accept(stem + "ا", gender | Feature.DUAL | Feature.CONSTRUCT | Feature.NOMINATIVE);
    out.accept(stem + "ي", gender | Feature.DUAL | Feature.CONSTRUCT | Feature.OBLIQUE);
  }

  /** A broken plural, or a sound one given in its nominative («مسؤولون», «غارات»). */
  static void plural(String s, boolean feminine, ObjIntConsumer<String> out) {
    String w = bare(s);
    int gender = feminine ? Feature.FEMININE : Feature.MASCULINE;
    if (w.endsWith("ون") && w.length() > 4) {
      soundPlural(w.substring(0, w.length() - 2), out);
      return;
    }
    out.accept(w, gender | Feature.PLURAL);
    if (!w.endsWith("ات")) {
      accusative(w, gender | Feature.PLURAL, out);
    }
  }

  /** The sound masculine plural of a stem. */
  static void soundPlural(String stem, ObjIntConsumer<String> out) {
    int f = Feature.MASCULINE | Feature.PLURAL;
    out.accept(stem + "ون", f | Feature.NOMINATIVE);
    out.accept(stem + "ين", f | Feature.OBLIQUE);
    out.accept(stem + "و", f | Feature.CONSTRUCT | Feature.NOMINATIVE);
    out.accept(stem + "ي", f | Feature.CONSTRUCT | Feature.OBLIQUE);
  }

  /** All forms of an adjective given in its masculine singular. */
  static void adjective(String s, String feminine, String plural, ObjIntConsumer<String> out) {
    String w = bare(s);
    singular(w, false, out);
    String fem = feminine.isEmpty() ? w + "ة" : feminine;
    singular(fem, true, out);
    out.accept(feminineStem(fem) + "ات", Feature.FEMININE | Feature.PLURAL);
    if (plural.isEmpty() || plural.equals("+ون")) {
      soundPlural(w, out);
    } else if (!plural.startsWith("+")) {
      plural(plural, false, out);
    }
  }

  /** The sound feminine plural of a singular («غارة» → «غارات»). */
  static String feminineStem(String s) {
    return s.endsWith("ة") || s.endsWith("ه") ? s.substring(0, s.length() - 1) : s;
  }

  private static void accusative(String w, int feature, ObjIntConsumer<String> out) {
    char last = w.charAt(w.length() - 1);
    boolean none =
        last == 'ة'
            || last == 'ى'
            || last == 'ا'
            || last == 'أ'
            || w.endsWith("اء")
            || last == 'ه' && w.length() > 3;
    if (!none) {
      out.accept(w + "ا", feature | Feature.ACCUSATIVE);
    }
  }

  /** What dual endings are put to: ta marbuta opens, hamza after alef is kept. */
  private static String stem(String w) {
    char last = w.charAt(w.length() - 1);
    if (last == 'ة') {
      return w.substring(0, w.length() - 1) + "ت";
    }
    if (last == 'ى') {
      return w.substring(0, w.length() - 1) + "ي";
    }
    return w;
  }

  private static String bare(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < '\u064B' || c > '\u0652') {
        out.append(c);
      }
    }
    return out.toString();
  }
}

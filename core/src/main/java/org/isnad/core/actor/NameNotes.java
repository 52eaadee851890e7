package org.isnad.core.actor;

import java.util.Set;
import org.isnad.core.language.Chunk;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Says when the words that a report prints are another name's (docs/names.md): {@code
 * hostile_name}, one side's word for the other; {@code predecessor}, a body that no longer was on
 * the day of the event; {@code spelling}, a listed person's name written otherwise.
 */
public final class NameNotes {
  private static final Set<String> HOSTILE =
      Set.of(
          "كيان",
          "عصابه",
          "عصابات",
          "ارهابي",
          "ارهابيه",
          "ارهابيون",
          "ارهابيين",
          "عدو",
          "فلول",
          "مرتزقه",
          "مرتزق",
          "بائد",
          "صهيوني",
          "صهيونيه");
  private static final int SHORTEST = 4;

  private final Lexicon lexicon;

  public NameNotes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The note on an entity's words; null when there is none.
   *
   * @param mention the words as a piece of the sentence
   * @param said the words as printed
   * @param day of the event, days since 1970-01-01, or {@link Lexicon#NONE}
   */
  public @Nullable String of(Entity e, Chunk mention, String said, int day) {
    String[] words = said.split("[\\s،,«»\"()]+");
    for (String word : words) {
      if (HOSTILE.contains(bare(word))) {
        return "hostile_name";
      }
    }
    if (e.actorRow < 0) {
      return null;
    }
    if (!e.person) {
      int to = lexicon.actors.get(e.actorRow, Lexicon.ACTOR_TO);
      boolean gone =
          mention.actorRow == e.actorRow && day != Lexicon.NONE && to != Lexicon.NONE && day > to;
      return gone ? "predecessor" : null;
    }
    return respelled(bare(words[words.length - 1]), e) ? "spelling" : null;
  }

  /** «كالن» for «قالن»: no word of the listed name, and one letter away from one. */
  private boolean respelled(String word, Entity e) {
    if (word.length() < SHORTEST) {
      return false;
    }
    boolean near = false;
    String listed = lexicon.string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_AR));
    for (String part : listed.split("\\s+")) {
      String known = bare(part);
      if (known.equals(word)) {
        return false;
      }
      near |= known.length() >= SHORTEST && oneLetterApart(known, word);
    }
    return near;
  }

  private static boolean oneLetterApart(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int head = 0;
    while (head < n && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < n - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }

  private static String bare(String word) {
    String folded = Letters.fold(word);
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }
}

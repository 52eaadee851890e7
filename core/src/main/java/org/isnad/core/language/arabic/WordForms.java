package org.isnad.core.language.arabic;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Analyses words and remembers what it found. Clitics are split by closed-class tables, every split
 * is checked against the lexicon, and splits with fewer clitics come first. Names are looked up
 * before any split. Not thread-safe: each thread has its own.
 */
public final class WordForms {
  /**
   * Words remembered; beyond this the memory is emptied, so that strange input cannot fill the
   * heap.
   */
  private static final int MOST = 60_000;

  private static final int MAX_LENGTH = 40;

  private final Lexicon lexicon;
  private final ToIntFunction<String> timeWords;
  private char[] chars = new char[1 << 16];
  private int[] offset = new int[1 << 12];
  private WordForm[] words = new WordForm[1 << 12];
  private int count;
  private int[] slots = new int[1 << 14];

  private int[] lexeme = new int[64];
  private int[] feature = new int[64];
  private int[] clitics = new int[64];
  private int[] pronoun = new int[64];
  private int readings;
  private int[] node = new int[16];
  private int[] nodeClitics = new int[16];
  private int[] nodeOffset = new int[16];
  private int nodes;

  /**
   * Words of the given lists; {@code timeWords} gives the meaning of a word for dates, 0 for none.
   */
  public WordForms(Lexicon lexicon, ToIntFunction<String> timeWords) {
    this.lexicon = lexicon;
    this.timeWords = timeWords;
  }

  /** What the word text[from, to) in normal form can be. */
  public WordForm of(char[] text, int from, int to) {
    int mask = slots.length - 1;
    int i = hash(text, from, to) & mask;
    while (slots[i] != 0) {
      int id = slots[i] - 1;
      if (same(id, text, from, to)) {
        return words[id];
      }
      i = (i + 1) & mask;
    }
    return add(text, from, to);
  }

  private boolean same(int id, char[] text, int from, int to) {
    int at = offset[id];
    if (offset[id + 1] - at != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (chars[at++] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int from, int to) {
    int h = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      h = (h ^ text[i]) * 0x01000193;
    }
    h ^= h >>> 15;
    return h * 0x2C1B3C6D ^ h >>> 12;
  }

  private WordForm add(char[] text, int from, int to) {
    if (count == MOST) {
      count = 0;
      Arrays.fill(slots, 0);
    }
    WordForm word = analyse(text, from, to);
    int at = offset[count];
    if (at + to - from > chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2 + to - from);
    }
    if (count + 2 > offset.length) {
      offset = Arrays.copyOf(offset, offset.length * 2);
      words = Arrays.copyOf(words, words.length * 2);
    }
    System.arraycopy(text, from, chars, at, to - from);
    offset[count + 1] = at + to - from;
    words[count] = word;
    count++;
    if (count * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int id = 0; id < count; id++) {
        insert(id);
      }
    } else {
      insert(count - 1);
    }
    return word;
  }

  private void insert(int id) {
    int mask = slots.length - 1;
    int i = hash(chars, offset[id], offset[id + 1]) & mask;
    while (slots[i] != 0) {
      i = (i + 1) & mask;
    }
    slots[i] = id + 1;
  }

  // --- analysis of one distinct word
  // -----------------------------------------------------------------------------

  private WordForm analyse(char[] text, int from, int to) {
    readings = 0;
    nodes = 0;
    String word = new String(text, from, to - from);
    int time = timeWords.applyAsInt(word);
    int particle = 0;
    int particleClitics = 0;
    int particlePronoun = 0;
    int guess = 0;
    if (to - from <= MAX_LENGTH) {
      particle = Particle.code(word);
      for (int split = 0; split < Prefix.ALL.length; split++) {
        Prefix p = Prefix.ALL[split];
        if (!p.fits(text, from, to)) {
          continue;
        }
        int rest = from + p.length;
        guess |= p.conjunctionOnly() ? 0 : p.mask;
        if (p.mask == 0 || p.keepsPhrase()) {
          phraseStart(text, rest, to, p);
        }
        stems(text, rest, to, p);
        if (particle == 0 && (p.mask & (WordForm.AL | WordForm.S)) == 0) {
          int[] found = particle(new String(text, rest, to - rest), p);
          if (found != null && joins(found[0], p.mask)) {
            particle = found[0];
            particlePronoun = found[1];
            particleClitics = p.mask;
          }
        }
      }
    }
    sort();
    return new WordForm(
        lexicon.form(text, from, to),
        new int[][] {
          Arrays.copyOf(lexeme, readings),
          Arrays.copyOf(feature, readings),
          Arrays.copyOf(clitics, readings),
          Arrays.copyOf(pronoun, readings)
        },
        new int[][] {
          Arrays.copyOf(node, nodes),
          Arrays.copyOf(nodeClitics, nodes),
          Arrays.copyOf(nodeOffset, nodes)
        },
        time,
        particle,
        particleClitics,
        particlePronoun,
        guess);
  }

  /**
   * Pronouns take only و and ف before them («كانت» is no pronoun), function words of mood neither ب
   * nor ل nor ك.
   */
  private static boolean joins(int code, int mask) {
    boolean bare = (mask & ~(WordForm.W | WordForm.F)) == 0;
    boolean like = (mask & WordForm.K) != 0;
    if (like && code != Particle.MA && code != Particle.THIS && code != Particle.RELATIVE) {
      // «كان» is a verb, not ك and «أن».
      return false;
    }
    return bare || code != Particle.PRONOUN && (code < Particle.LAM || code == Particle.THIS);
  }

  /**
   * A function word with or without an attached pronoun («بينهم», «عليها», «لهم», «معه», «منهما»);
   * null when it is none.
   */
  private static int @Nullable [] particle(String rest, Prefix p) {
    int code = Particle.code(rest);
    if (code != 0) {
      return new int[] {code, 0};
    }
    for (int s = Clitics.SUFFIX.length; s >= 1; s--) {
      String suffix = Clitics.SUFFIX[s - 1];
      if (!rest.endsWith(suffix)) {
        continue;
      }
      String base = rest.substring(0, rest.length() - suffix.length());
      if (base.isEmpty()) {
        if (s != Clitics.YA && s != Clitics.KA && s != Clitics.NI) {
          int bare =
              (p.mask & WordForm.L) != 0
                  ? Particle.LI
                  : (p.mask & WordForm.B) != 0 ? Particle.BI : 0;
          if (bare != 0) {
            return new int[] {bare, s};
          }
        }
        continue;
      }
      int c = Particle.code(base);
      if (Particle.isPreposition(c) && c != Particle.HATTA && c != Particle.MUNDHU) {
        return new int[] {c, s};
      }
    }
    return null;
  }

  private void phraseStart(char[] text, int rest, int to, Prefix p) {
    char[] source = text;
    int begin = rest;
    int end = to;
    if (p.lamAl()) {
      // «للقوات» is ل + «القوات».
      source = new char[to - rest + 2];
      source[0] = 'ا';
      source[1] = 'ل';
      System.arraycopy(text, rest, source, 2, to - rest);
      begin = 0;
      end = source.length;
    }
    int form = lexicon.form(source, begin, end);
    if (form < 0) {
      return;
    }
    int child = lexicon.phraseChild(0, form);
    if (child < 0 || nodes == node.length) {
      return;
    }
    node[nodes] = child;
    nodeClitics[nodes] = p.lamAl() ? p.mask & ~WordForm.AL : p.mask;
    nodeOffset[nodes] = p.length - (p.lamAl() ? 1 : 0);
    nodes++;
  }

  private void stems(char[] text, int rest, int to, Prefix p) {
    lookup(text, rest, to, p, 0);
    if ((p.mask & WordForm.AL) != 0) {
      return;
    }
    for (int s = 1; s <= Clitics.SUFFIX.length; s++) {
      String suffix = Clitics.SUFFIX[s - 1];
      int base = to - suffix.length();
      if (base - rest < 2 || !endsWith(text, to, suffix)) {
        continue;
      }
      lookup(text, rest, base, p, s);
      char last = text[base - 1];
      char replaced =
          switch (last) {
            case 'ت' -> 'ه';
            case 'ا' -> 'ي';
            case 'ئ', 'ؤ' -> 'ء';
            default -> 0;
          };
      if (replaced != 0) {
        text[base - 1] = replaced;
        lookup(text, rest, base, p, s);
        text[base - 1] = last;
      }
      if (last == 'و' && base < to) {
        char next = text[base];
        text[base] = 'ا';
        lookup(text, rest, base + 1, p, s);
        text[base] = next;
      }
    }
  }

  private void lookup(char[] text, int from, int to, Prefix p, int suffix) {
    if (to <= from) {
      return;
    }
    int form = lexicon.form(text, from, to);
    if (form < 0) {
      return;
    }
    for (int r = lexicon.readings(form); r < lexicon.readingsEnd(form); r++) {
      int f = lexicon.readingFeature(r);
      int lex = lexicon.readingLexeme(r);
      if (readings < lexeme.length && allowed(lexicon.pos(lex), f, p.mask, suffix)) {
        lexeme[readings] = lex;
        feature[readings] = f;
        clitics[readings] = p.mask;
        pronoun[readings] = suffix;
        readings++;
      }
    }
  }

  private static boolean allowed(int pos, int f, int mask, int suffix) {
    boolean article = (mask & WordForm.AL) != 0;
    boolean preposition = (mask & (WordForm.B | WordForm.K)) != 0;
    if (Feature.finite(f)) {
      int kind = Feature.kind(f);
      boolean future = (mask & WordForm.S) != 0;
      if (article
          || preposition
          || future && kind != Feature.IMPERFECT && kind != Feature.JUSSIVE) {
        return false;
      }
      boolean lam = (mask & WordForm.L) != 0;
      boolean subjunctive = kind == Feature.IMPERFECT || kind == Feature.JUSSIVE;
      return (!lam || subjunctive) && suffix != Clitics.YA;
    }
    if ((mask & WordForm.S) != 0 || suffix == Clitics.NI) {
      return false;
    }
    if (article && (f & (Feature.CONSTRUCT | Feature.ACCUSATIVE)) != 0) {
      return false;
    }
    if (suffix != 0) {
      boolean plain =
          pos == Pos.NOUN || pos == Pos.ROLE || pos == Pos.VERB || pos == Pos.ADJ || pos == Pos.NUM;
      boolean open = (f & Feature.ACCUSATIVE) == 0;
      return plain && open;
    }
    return pos != Pos.PART && pos != Pos.PRON
        || mask == 0
        || (mask & ~(WordForm.W | WordForm.F | WordForm.B | WordForm.L)) == 0;
  }

  private static boolean endsWith(char[] text, int to, String suffix) {
    int from = to - suffix.length();
    for (int i = 0; i < suffix.length(); i++) {
      if (text[from + i] != suffix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Fewest clitics first; equal ones keep the order of the lists. */
  private void sort() {
    for (int i = 1; i < readings; i++) {
      for (int j = i; j > 0 && cost(j) < cost(j - 1); j--) {
        swap(lexeme, j);
        swap(feature, j);
        swap(clitics, j);
        swap(pronoun, j);
      }
    }
  }

  private int cost(int i) {
    int m = clitics[i];
    int cost = 2 * Integer.bitCount(m & ~WordForm.AL) + ((m & WordForm.AL) != 0 ? 1 : 0);
    return cost + (pronoun[i] != 0 ? 2 : 0);
  }

  private static void swap(int[] a, int i) {
    int x = a[i];
    a[i] = a[i - 1];
    a[i - 1] = x;
  }
}

package org.isnad.core.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.text.Letters;

/**
 * Collects lexemes, forms, phrases and table rows, and makes a {@link Lexicon} of them. Not
 * thread-safe.
 */
public final class LexiconBuilder {
  private final StringPool strings = new StringPool();
  private final FormTable forms = new FormTable();
  private final PhraseTrie phrases = new PhraseTrie();
  private final List<long[]> readings = new ArrayList<>();
  private final Map<String, Integer> lexemeIds = new HashMap<>();
  private final Map<String, Integer> nounClasses = new LinkedHashMap<>();
  private final Map<String, Integer> verbClasses = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> frameRows = new HashMap<>();

  public final Table lexemes = new Table(Lexicon.LEX_WIDTH);
  public final Table actors = new Table(Lexicon.ACTOR_WIDTH);
  public final Table posts = new Table(Lexicon.POST_WIDTH);
  public final Table places = new Table(Lexicon.PLACE_WIDTH);
  public final Table countries = new Table(Lexicon.COUNTRY_WIDTH);
  public final Table roles = new Table(Lexicon.ROLE_WIDTH);
  public final Table frames = new Table(FRAME_WIDTH);

  /** id, needs, type, mode, cameo, context, slots, noun slots, options. */
  public static final int FRAME_WIDTH = 9;

  /** Number of a text in the string pool. */
  public int string(String s) {
    return strings.id(s);
  }

  /** The lexeme of this part of speech and lemma, made now if there is none. */
  public int lexeme(int pos, String lemma, int attribute, int gender, String gloss) {
    String key = pos + ":" + Letters.fold(lemma);
    Integer known = lexemeIds.get(key);
    if (known != null) {
      return known;
    }
    int id = lexemes.add(pos, string(lemma), 0, 0, attribute, gender, 0, 0, string(gloss));
    lexemeIds.put(key, id);
    return id;
  }

  /** The lexeme of this part of speech and lemma, or -1. */
  public int findLexeme(int pos, String lemma) {
    return lexemeIds.getOrDefault(pos + ":" + Letters.fold(lemma), -1);
  }

  /** Says that a word form has a reading. */
  public void form(String form, int lexeme, int feature) {
    int id = forms.add(Letters.fold(form));
    while (readings.size() <= id) {
      readings.add(new long[0]);
    }
    long reading = (long) lexeme << 32 | feature;
    long[] old = readings.get(id);
    for (long r : old) {
      if (r == reading) {
        return;
      }
    }
    long[] more = java.util.Arrays.copyOf(old, old.length + 1);
    more[old.length] = reading;
    readings.set(id, more);
  }

  /** Adds a phrase of words separated by white space or hyphens. */
  public void phrase(String words, int kind, int row) {
    List<String> tokens = words(words);
    if (tokens.isEmpty() || tokens.size() > 12) {
      return;
    }
    int[] ids = new int[tokens.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = forms.add(tokens.get(i));
    }
    phrases.add(ids, kind << 28 | row);
  }

  /** The tokens of a phrase as the scanner makes them: words and numbers, punctuation left out. */
  static List<String> words(String phrase) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = Letters.fold(phrase);
    boolean digits = false;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      boolean digit = c >= '0' && c <= '9';
      boolean part = Character.isLetterOrDigit(c);
      if (!part || word.length() > 0 && digit != digits) {
        if (word.length() > 0) {
          out.add(word.toString());
        }
        word.setLength(0);
      }
      if (part) {
        word.append(c);
        digits = digit;
      }
    }
    return out;
  }

  /** True when some list has a noun class of this name. */
  public boolean hasNounClass(String name) {
    return nounClasses.containsKey(name);
  }

  /**
   * Puts a lexeme into a class; verbs and nouns have 64 classes each. False when there are too
   * many.
   */
  public boolean classify(int lexeme, String className) {
    Map<String, Integer> classes =
        lexemes.get(lexeme, Lexicon.LEX_POS) == Pos.VERB ? verbClasses : nounClasses;
    Integer bit = classes.get(className);
    if (bit == null) {
      if (classes.size() == 64) {
        return false;
      }
      bit = classes.size();
      classes.put(className, bit);
    }
    int column = bit < 32 ? Lexicon.LEX_CLASSES : Lexicon.LEX_CLASSES_HIGH;
    lexemes.set(lexeme, column, lexemes.get(lexeme, column) | 1 << (bit & 31));
    return true;
  }

  /**
   * Gives a lexeme a frame. Frames that ask for something are tried before those that ask for
   * nothing, else in the order of the calls.
   */
  public void frame(int lexeme, int row) {
    List<Integer> list = frameRows.computeIfAbsent(lexeme, k -> new ArrayList<>());
    if (!list.contains(row)) {
      list.add(row);
    }
  }

  /** The finished lexicon. */
  public Lexicon build() {
    phrases.freeze();
    List<Integer> frameList = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      lexemes.set(i, Lexicon.LEX_FRAMES, frameList.size());
      List<Integer> mine = new ArrayList<>(frameRows.getOrDefault(i, List.of()));
      mine.sort(Comparator.comparing(row -> strings.get(frames.get(row, 1)).isEmpty()));
      frameList.addAll(mine);
      lexemes.set(i, Lexicon.LEX_FRAMES_END, frameList.size());
    }
    int n = forms.size();
    int[] offset = new int[n + 1];
    int total = 0;
    for (int i = 0; i < n; i++) {
      offset[i] = total;
      total += i < readings.size() ? readings.get(i).length : 0;
    }
    offset[n] = total;
    int[] lexeme = new int[total];
    int[] feature = new int[total];
    for (int i = 0; i < readings.size(); i++) {
      long[] r = readings.get(i);
      for (int j = 0; j < r.length; j++) {
        lexeme[offset[i] + j] = (int) (r[j] >>> 32);
        feature[offset[i] + j] = (int) r[j];
      }
    }
    int[] classNames = new int[128];
    nounClasses.forEach((name, bit) -> classNames[bit] = string(name));
    verbClasses.forEach((name, bit) -> classNames[64 + bit] = string(name));
    return new Lexicon(
        strings,
        forms,
        phrases,
        new int[][] {offset, lexeme, feature},
        new Table[] {lexemes, actors, posts, places, countries, roles, frames},
        frameList.stream().mapToInt(Integer::intValue).toArray(),
        classNames);
  }
}

package org.isnad.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The compiled word lists: forms with their readings, phrases, and the tables they point to.
 * Immutable and shared by all threads.
 *
 * <p>Everything is a number here; text is made only by {@link #string}.
 */
public final class Lexicon {
  /** Where the image of the shipped lists lies on the class path. */
  public static final String IMAGE = "/org/isnad/core/lexicon/ar.bin";

  /** Kinds of phrase entries. */
  public static final int ENTRY_LEXEME = 1;

  public static final int ENTRY_ACTOR = 2;
  public static final int ENTRY_PLACE = 3;
  public static final int ENTRY_COUNTRY = 4;

  /** The capital of a country, which may stand for its government. */
  public static final int ENTRY_CAPITAL = 5;

  /** Columns of {@link #lexemes}. */
  public static final int LEX_POS = 0;

  public static final int LEX_LEMMA = 1;
  public static final int LEX_CLASSES = 2;
  public static final int LEX_CLASSES_HIGH = 3;
  public static final int LEX_ATTRIBUTE = 4;
  public static final int LEX_GENDER = 5;
  public static final int LEX_FRAMES = 6;
  public static final int LEX_FRAMES_END = 7;
  public static final int LEX_GLOSS = 8;
  static final int LEX_WIDTH = 9;

  /** Columns of {@link #actors}. */
  public static final int ACTOR_NAME = 0;

  public static final int ACTOR_AR = 1;
  public static final int ACTOR_CODE = 2;
  public static final int ACTOR_SECTORS = 3;
  public static final int ACTOR_KIND = 4;
  public static final int ACTOR_GENDER = 5;
  public static final int ACTOR_FROM = 6;
  public static final int ACTOR_TO = 7;
  public static final int ACTOR_POSTS = 8;
  public static final int ACTOR_POSTS_END = 9;
  static final int ACTOR_WIDTH = 10;

  /** Columns of {@link #posts}. */
  public static final int POST_ACTOR = 0;

  public static final int POST_EN = 1;
  public static final int POST_AR = 2;
  public static final int POST_CODE = 3;
  public static final int POST_SECTORS = 4;
  public static final int POST_FROM = 5;
  public static final int POST_TO = 6;
  static final int POST_WIDTH = 7;

  /** Columns of {@link #places}. */
  public static final int PLACE_NAME = 0;

  public static final int PLACE_AR = 1;
  public static final int PLACE_KIND = 2;
  public static final int PLACE_ADMIN = 3;
  public static final int PLACE_COUNTRY = 4;

  /** Hundredths of a degree, or {@link #NONE}. */
  public static final int PLACE_LAT = 5;

  public static final int PLACE_LON = 6;
  static final int PLACE_WIDTH = 7;

  /** Columns of {@link #countries}. */
  public static final int COUNTRY_CODE = 0;

  public static final int COUNTRY_NAME = 1;
  public static final int COUNTRY_ADJECTIVE = 2;
  public static final int COUNTRY_PEOPLE = 3;
  public static final int COUNTRY_AR = 4;
  public static final int COUNTRY_CAPITAL = 5;
  public static final int COUNTRY_CAPITAL_AR = 6;
  static final int COUNTRY_WIDTH = 7;

  /** Columns of {@link #roles}. */
  public static final int ROLE_AR = 0;

  public static final int ROLE_EN = 1;
  public static final int ROLE_EN_PLURAL = 2;
  public static final int ROLE_KIND = 3;
  public static final int ROLE_SECTORS = 4;
  public static final int ROLE_COMPLEMENT = 5;
  static final int ROLE_WIDTH = 6;

  /** An empty number. */
  public static final int NONE = Integer.MIN_VALUE;

  private final StringPool strings;
  private final FormTable forms;
  private final PhraseTrie phrases;
  private final int[] readingOffset;
  private final int[] readingLexeme;
  private final int[] readingFeature;

  /** Lexemes, one a row. */
  public final Table lexemes;

  public final Table actors;
  public final Table posts;
  public final Table places;
  public final Table countries;
  public final Table roles;

  /** Frame rows as their cells, in the order of the list; read by the event package. */
  public final Table frames;

  /** Frames of lexemes: rows of {@link #frames}, from LEX_FRAMES to LEX_FRAMES_END of a lexeme. */
  private final int[] lexemeFrames;

  /** Names of classes, as string numbers; the position is the bit. */
  private final int[] classNames;

  Lexicon(
      StringPool strings,
      FormTable forms,
      PhraseTrie phrases,
      int[][] readings,
      Table[] tables,
      int[] lexemeFrames,
      int[] classNames) {
    this.strings = strings;
    this.forms = forms;
    this.phrases = phrases;
    readingOffset = readings[0];
    readingLexeme = readings[1];
    readingFeature = readings[2];
    lexemes = tables[0];
    actors = tables[1];
    posts = tables[2];
    places = tables[3];
    countries = tables[4];
    roles = tables[5];
    frames = tables[6];
    this.lexemeFrames = lexemeFrames;
    this.classNames = classNames;
  }

  /** The word lists that Isnad ships, read once from the image made at build time. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  private static final class Shipped {
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream(IMAGE)) {
        if (in == null) {
          throw new IllegalStateException(
              "the compiled word lists are missing from the class path: " + IMAGE);
        }
        return read(in.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException("the compiled word lists cannot be read: " + IMAGE, e);
      }
    }
  }

  /** Reads an image. */
  static Lexicon read(byte[] image) throws IOException {
    ByteBuffer b = ByteBuffer.wrap(image);
    try {
      if (b.getInt() != Image.MAGIC) {
        throw new IOException("not an image of word lists");
      }
      StringPool strings = new StringPool(Image.chars(b), Image.ints(b));
      FormTable forms = new FormTable(Image.chars(b), Image.ints(b), Image.ints(b));
      PhraseTrie phrases =
          new PhraseTrie(Image.longs(b), Image.ints(b), Image.ints(b), Image.ints(b));
      int[][] readings = {Image.ints(b), Image.ints(b), Image.ints(b)};
      Table[] tables = new Table[7];
      for (int i = 0; i < tables.length; i++) {
        tables[i] = Image.table(b);
      }
      return new Lexicon(strings, forms, phrases, readings, tables, Image.ints(b), Image.ints(b));
    } catch (BufferUnderflowException e) {
      throw new IOException("the image of the word lists is cut short", e);
    }
  }

  /** Writes the image. */
  public void write(OutputStream out) throws IOException {
    out.write(ByteBuffer.allocate(4).putInt(Image.MAGIC).array());
    Image.write(out, strings.charsForImage());
    Image.write(out, strings.offsetsForImage());
    Image.write(out, forms.charsForImage());
    Image.write(out, forms.offsetsForImage());
    Image.write(out, forms.slotsForImage());
    Image.write(out, phrases.keysForImage());
    Image.write(out, phrases.childrenForImage());
    Image.write(out, phrases.entryOffsetsForImage());
    Image.write(out, phrases.entriesForImage());
    Image.write(out, readingOffset);
    Image.write(out, readingLexeme);
    Image.write(out, readingFeature);
    for (Table t : new Table[] {lexemes, actors, posts, places, countries, roles, frames}) {
      Image.write(out, t);
    }
    Image.write(out, lexemeFrames);
    Image.write(out, classNames);
  }

  /** The text with the given number. */
  public String string(int id) {
    return strings.get(id);
  }

  /** The number of a form in normal form, chars[from, to); -1 when no list has it. */
  public int form(char[] text, int from, int to) {
    return forms.find(text, from, to);
  }

  /** First reading of a form. */
  public int readings(int form) {
    return readingOffset[form];
  }

  /** End of the readings of a form, exclusive. */
  public int readingsEnd(int form) {
    return readingOffset[form + 1];
  }

  public int readingLexeme(int reading) {
    return readingLexeme[reading];
  }

  public int readingFeature(int reading) {
    return readingFeature[reading];
  }

  /** The phrase node reached from a node by a form; -1 when there is none. Node 0 is the root. */
  public int phraseChild(int node, int form) {
    return phrases.child(node, form);
  }

  public int firstEntry(int node) {
    return phrases.firstEntry(node);
  }

  public int endEntry(int node) {
    return phrases.endEntry(node);
  }

  /** Kind of a phrase entry. */
  public int entryKind(int i) {
    return phrases.entry(i) >>> 28;
  }

  /** Row of a phrase entry in the table of its kind. */
  public int entryRow(int i) {
    return phrases.entry(i) & 0x0FFFFFFF;
  }

  /** The classes of a lexeme, one bit each. */
  public long classes(int lexeme) {
    return (lexemes.get(lexeme, LEX_CLASSES) & 0xFFFFFFFFL)
        | (long) lexemes.get(lexeme, LEX_CLASSES_HIGH) << 32;
  }

  /** The bit of a class of nouns by its name; 0 when no list defines it. */
  public long nounClass(String name) {
    return classBit(name, 0);
  }

  /** The bit of a class of verbs by its name; 0 when no list defines it. */
  public long verbClass(String name) {
    return classBit(name, 64);
  }

  private long classBit(String name, int from) {
    for (int i = 0; i < 64; i++) {
      if (strings.get(classNames[from + i]).equals(name)) {
        return 1L << i;
      }
    }
    return 0;
  }

  public int frameOf(int i) {
    return lexemeFrames[i];
  }

  public int pos(int lexeme) {
    return lexemes.get(lexeme, LEX_POS);
  }

  public int attribute(int lexeme) {
    return lexemes.get(lexeme, LEX_ATTRIBUTE);
  }

  /**
   * What the lists say of a word or phrase, one line for each reading; empty when no list has it.
   */
  public List<String> describe(String words) {
    List<String> out = new ArrayList<>();
    List<String> tokens = LexiconBuilder.words(words);
    if (tokens.size() == 1) {
      char[] chars = tokens.get(0).toCharArray();
      int form = form(chars, 0, chars.length);
      for (int r = form < 0 ? 0 : readings(form); form >= 0 && r < readingsEnd(form); r++) {
        out.add(describeLexeme(readingLexeme[r]));
      }
    }
    int node = 0;
    for (String token : tokens) {
      char[] chars = token.toCharArray();
      int form = form(chars, 0, chars.length);
      node = form < 0 || node < 0 ? -1 : phraseChild(node, form);
    }
    for (int e = node <= 0 ? 0 : firstEntry(node); node > 0 && e < endEntry(node); e++) {
      out.add(describeEntry(entryKind(e), entryRow(e)));
    }
    return out.stream().distinct().toList();
  }

  private String describeLexeme(int lexeme) {
    String lemma = string(lexemes.get(lexeme, LEX_LEMMA));
    String gloss = string(lexemes.get(lexeme, LEX_GLOSS));
    StringBuilder frameIds = new StringBuilder();
    for (int i = lexemes.get(lexeme, LEX_FRAMES); i < lexemes.get(lexeme, LEX_FRAMES_END); i++) {
      frameIds
          .append(frameIds.isEmpty() ? "; frames " : ", ")
          .append(string(frames.get(frameOf(i), 0)));
    }
    return Pos.name(pos(lexeme))
        + " "
        + lemma
        + (gloss.isEmpty() ? "" : " \"" + gloss + "\"")
        + frameIds;
  }

  private String describeEntry(int kind, int row) {
    return switch (kind) {
      case ENTRY_ACTOR ->
          "actor "
              + string(actors.get(row, ACTOR_NAME))
              + " ("
              + string(actors.get(row, ACTOR_KIND))
              + ", "
              + string(actors.get(row, ACTOR_CODE))
              + " "
              + string(actors.get(row, ACTOR_SECTORS))
              + ")";
      case ENTRY_PLACE ->
          "place "
              + string(places.get(row, PLACE_NAME))
              + " ("
              + string(places.get(row, PLACE_KIND))
              + ", "
              + string(places.get(row, PLACE_COUNTRY))
              + ")";
      case ENTRY_COUNTRY -> "country " + string(countries.get(row, COUNTRY_NAME));
      case ENTRY_CAPITAL -> "capital of " + string(countries.get(row, COUNTRY_NAME));
      default -> describeLexeme(row);
    };
  }

  /** Number of forms. */
  public int formCount() {
    return forms.size();
  }
}

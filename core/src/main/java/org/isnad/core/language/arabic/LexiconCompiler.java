package org.isnad.core.language.arabic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.core.lexicon.Compiled;
import org.isnad.core.lexicon.LexiconBuilder;
import org.isnad.core.lexicon.Rows;
import org.isnad.core.lexicon.WordList;
import org.isnad.core.lexicon.WordListFault;
import org.isnad.core.text.Letters;

/**
 * Makes a lexicon of word lists: at build time for the lists that are shipped, at run time with a
 * user's own lists beside them.
 */
public final class LexiconCompiler {
  private LexiconCompiler() {}

  /** Names of the shipped lists, one a line, beside them on the class path. */
  private static final String INDEX = "/lexicon/ar/index.txt";

  /**
   * The shipped lists and a user's own; where both say something of a name, the user's lines come
   * first.
   */
  public static Compiled compileWith(List<WordList> own) throws IOException {
    List<WordList> all = new ArrayList<>(own);
    all.addAll(shipped());
    return compile(all);
  }

  /** The shipped lists as text. */
  public static List<WordList> shipped() throws IOException {
    List<WordList> out = new ArrayList<>();
    for (String name : resource(INDEX).split("\n")) {
      if (!name.isBlank()) {
        out.add(new WordList(name, resource("/lexicon/ar/" + name)));
      }
    }
    return out;
  }

  private static String resource(String name) throws IOException {
    try (var in = LexiconCompiler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Compiles lists; faulty lines are left out and told. */
  public static Compiled compile(List<WordList> lists) {
    List<WordListFault> faults = new ArrayList<>();
    LexiconBuilder builder = new LexiconBuilder();
    Set<String> places = new HashSet<>();
    oneWordNames(lists, "countries").forEach(n -> places.add(Letters.fold(n)));
    oneWordNames(lists, "places").forEach(n -> places.add(Letters.fold(n)));
    WordTables words = new WordTables(builder, faults, oneWordNames(lists, "actors"));
    NameTables names = new NameTables(builder, faults, places);
    FrameTables frames = new FrameTables(builder, faults);
    // The order matters: frames and classes refer to words, posts to actors, metonyms to countries.
    each(lists, faults, "countries", names::country, "code", "name_ar", "name_en");
    each(lists, faults, "roles", words::role, "ar", "plural", "en", "kind", "sectors");
    each(lists, faults, "words", words::word, "word", "pos", "plural", "fem", "en");
    each(lists, faults, "verbs", words::verb, "lemma", "imperfect", "form", "masdar");
    each(lists, faults, "places", names::place, "name_en", "name_ar", "kind", "country");
    each(
        lists,
        faults,
        "actors",
        names::actor,
        "id",
        "kind",
        "name_en",
        "name_ar",
        "code",
        "sectors");
    each(lists, faults, "outlets", names::outlet, "name_en", "name_ar", "kind");
    each(lists, faults, "metonyms", names::metonym, "name_ar", "name_en", "stands_for", "sectors");
    each(lists, faults, "posts", names::post, "actor", "post_en", "post_ar");
    names.attachPosts();
    each(lists, faults, "given_names", words::givenName, "name", "gender");
    each(lists, faults, "surnames", words::surname, "name");
    each(lists, faults, "classes", frames::classRow, "class", "pos", "members");
    each(lists, faults, "frames", frames::frame, "id", "verbs", "nouns", "needs", "type", "slots");
    return new Compiled(builder.build(), faults);
  }

  /** Names of one word in the lists of a kind. */
  private static Set<String> oneWordNames(List<WordList> lists, String kind) {
    Set<String> out = new HashSet<>();
    for (WordList list : lists) {
      if (list.kind().equals(kind)) {
        for (Rows.Row row : new Rows(list, new ArrayList<>(), "name_ar").rows()) {
          out.addAll(row.values("name_ar"));
          out.addAll(row.values("variants"));
          out.addAll(row.values("short"));
        }
      }
    }
    out.removeIf(name -> name.indexOf(' ') > 0);
    return out;
  }

  private interface RowReader {
    void read(Rows.Row row);
  }

  private static void each(
      List<WordList> lists,
      List<WordListFault> faults,
      String kind,
      RowReader reader,
      String... required) {
    for (WordList list : lists) {
      if (list.kind().equals(kind)) {
        for (Rows.Row row : new Rows(list, faults, required).rows()) {
          reader.read(row);
        }
      }
    }
  }

  /** Reads all lists of a folder. */
  public static List<WordList> read(Path folder) throws IOException {
    List<WordList> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        out.add(new WordList(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return out;
  }

  /** Build step: the folder of lists, the image to write, the index of names to write. */
  public static void main(String[] args) throws IOException {
    List<WordList> lists = read(Path.of(args[0]));
    Compiled compiled = compile(lists);
    if (!compiled.faults().isEmpty()) {
      compiled.faults().forEach(f -> System.err.println(f));
      throw new IOException(compiled.faults().size() + " faulty lines in the word lists");
    }
    Path image = Path.of(args[1]);
    Files.createDirectories(image.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(image))) {
      compiled.lexicon().write(out);
    }
    StringBuilder index = new StringBuilder();
    lists.forEach(l -> index.append(l.name()).append('\n'));
    Files.writeString(Path.of(args[2]), index);
  }
}

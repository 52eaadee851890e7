package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Force;
import org.isnad.core.event.FrameOption;
import org.isnad.core.event.Status;
import org.isnad.core.language.arabic.LexiconCompiler;
import org.isnad.core.lexicon.Rows;
import org.isnad.core.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents name the codes, options, columns and classes that there are. */
class DocumentsTest {
  private static final Pattern OPTION = Pattern.compile("(?m)^\\| `([A-Za-z]+)(?:=\\w+)?` \\|");
  private static final Pattern CLASS = Pattern.compile("`([a-z_]+)`");

  private static String read(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", name));
  }

  private static List<WordList> lists(String kind) throws IOException {
    return LexiconCompiler.shipped().stream().filter(l -> l.kind().equals(kind)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"codebook.md", "codebook.ar.md"})
  void codebooksNameEveryCode(String name) throws IOException {
    List<String> words = new ArrayList<>();
    for (EventType type : EventType.values()) {
      assertThat(read(name)).contains(type.name());
      words.addAll(type.modes());
    }
    for (Status status : Status.values()) {
      words.add(status.word());
    }
    for (Force force : Force.values()) {
      words.add(force.word());
    }
    for (WordList list : lists("classes")) {
      for (Rows.Row row : new Rows(list, new ArrayList<>(), "class").rows()) {
        if (row.get("class").startsWith("t_")) {
          words.add(row.get("class").substring(2));
        }
      }
    }
    String text = read(name);
    assertThat(words).isNotEmpty().allSatisfy(w -> assertThat(text).contains("`" + w + "`"));
  }

  @Test
  void optionsOfFramesAreThoseThatExist() throws IOException {
    String text = read("lists.md");
    String table = text.substring(text.indexOf("| option | effect |"));
    Set<String> documented = new TreeSet<>();
    for (Matcher m = OPTION.matcher(table); m.find(); ) {
      documented.add(m.group(1));
    }
    Set<String> known = new TreeSet<>(Set.of("content"));
    for (FrameOption option : FrameOption.values()) {
      known.add(option.word());
    }
    assertThat(documented).isEqualTo(known);
  }

  @Test
  void classesAreThoseThatExist() throws IOException {
    String text = read("lists.md");
    int from = text.indexOf("\nOf nouns: ");
    Set<String> documented = new TreeSet<>();
    for (Matcher m = CLASS.matcher(text.substring(from, text.indexOf("\nThe classes `t_", from)));
        m.find(); ) {
      documented.add(m.group(1));
    }
    Set<String> known = new TreeSet<>();
    for (WordList list : lists("classes")) {
      new Rows(list, new ArrayList<>(), "class").rows().forEach(r -> known.add(r.get("class")));
    }
    assertThat(documented).isEqualTo(known);
  }

  @Test
  void everyColumnOfEveryListIsNamed() throws IOException {
    String text = read("lists.md");
    for (WordList list : LexiconCompiler.shipped()) {
      int from = text.indexOf("**`" + list.kind() + "`**");
      assertThat(from).as(list.kind()).isNotNegative();
      String columns = text.substring(from, text.indexOf('\n', from));
      String header = list.text().substring(0, list.text().indexOf('\n'));
      if (list.kind().equals("frames")) {
        columns = text.substring(text.indexOf("**`id`** · **`verbs`**"));
      }
      String named = columns;
      assertThat(header.strip().split("\t"))
          .allSatisfy(c -> assertThat(named).as(list.name()).contains("`" + c + "`"));
    }
  }
}

package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.coder.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in the manner of real templates, all of our own writing; beside each is what must be read
 * from it.
 */
class PagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  /** Written and put aside before the extractor was tuned on the others. */
  private static final Path ASIDE = Path.of("src/test/resources/pages-aside");

  private static final double BAR = 0.95;

  static List<String> pages() throws IOException {
    return names(FOLDER);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .filter(n -> !n.endsWith(".expected"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void articleIsReadFromItsPage(String name) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    ReportReader.read(
        FOLDER.resolve(name), Given.NOTHING, reports::add, p -> problems.add(p.toString()));
    assertThat(problems).isEmpty();
    assertThat(reports).hasSize(1);
    assertThat(shown(reports.get(0))).isEqualTo(expected(FOLDER.resolve(name)));
  }

  @Test
  void wordsOfAllPagesAreFound() throws IOException {
    int pages = 0;
    for (Path folder : List.of(FOLDER, ASIDE)) {
      List<String> names = names(folder);
      double sum = 0;
      for (String name : names) {
        Path file = folder.resolve(name);
        sum += f1(words(read(file)), words(expected(file)));
      }
      assertThat(sum / names.size()).as("F1 by words in %s", folder).isGreaterThanOrEqualTo(BAR);
      pages += names.size();
    }
    assertThat(pages).isGreaterThanOrEqualTo(25);
  }

  @Test
  void noBodyHasALineOfThePageAroundIt() throws IOException {
    for (Path folder : List.of(FOLDER, ASIDE)) {
      for (String name : names(folder)) {
        Path file = folder.resolve(name);
        assertThat(body(expected(file))).as(name).containsAll(body(read(file)));
      }
    }
  }

  private static List<String> body(String shown) {
    return shown.substring(shown.indexOf("\n\n") + 2).lines().toList();
  }

  /** Title and body. */
  private static String text(String shown) {
    int at = shown.indexOf("title: ");
    return at < 0 ? shown : shown.substring(at + "title: ".length());
  }

  private static List<String> words(String shown) {
    return List.of(text(shown).strip().split("\\s+"));
  }

  private static double f1(List<String> read, List<String> expected) {
    List<String> left = new ArrayList<>(expected);
    int common = 0;
    for (String word : read) {
      common += left.remove(word) ? 1 : 0;
    }
    return 2.0 * common / (read.size() + expected.size());
  }

  private static String read(Path file) {
    List<Report> reports = new ArrayList<>();
    ReportReader.read(file, Given.NOTHING, reports::add, problem -> {});
    assertThat(reports).as(file.toString()).hasSize(1);
    return shown(reports.get(0));
  }

  private static String expected(Path file) throws IOException {
    return Files.readString(file.resolveSibling(file.getFileName() + ".expected"));
  }

  private static String shown(Report r) {
    return field("outlet", r.outlet())
        + field("url", r.url())
        + field("published", r.published())
        + field("published_text", r.publishedText())
        + field("published_time", r.imprint().publishedTime())
        + field("updated", r.imprint().updatedTime())
        + field("section", r.imprint().section())
        + field("byline", r.imprint().byline())
        + field("language", r.language())
        + field("credit", String.join("; ", r.credit()))
        + field("title", r.title())
        + "\n"
        + r.body()
        + "\n";
  }

  private static String field(String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? "" : name + ": " + text + "\n";
  }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in the manner of real templates, all of our own writing; beside each is what must be read
 * from it.
 */
class PagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  static List<String> pages() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
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
    assertThat(shown(reports.get(0)))
        .isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
  }

  private static String shown(Report r) {
    return field("outlet", r.outlet())
        + field("url", r.url())
        + field("published", r.published())
        + field("published_text", r.publishedText())
        + field("language", r.language())
        + field("credit", String.join("; ", r.credit()))
        + field("title", r.title())
        + "\n"
        + r.body()
        + "\n";
  }

  private static String field(String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? name + ":\n" : name + ": " + text + "\n";
  }
}

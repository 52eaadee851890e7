package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
  private static final String TEXT = "لقاء في مسقط\nالتقى الوفدان في مسقط لبحث الهدنة.\n";
  private static final String LINE = "{\"id\":\"a\",\"title\":\"لقاء\",\"body\":\"نص\"}\n";

  @TempDir Path folder;

  private final List<Report> reports = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(byte[] bytes) {
    read(bytes, Given.NOTHING);
  }

  private void read(byte[] bytes, Given given) {
    ReportReader.read(
        "in",
        new ByteArrayInputStream(bytes),
        given,
        reports::add,
        problem -> problems.add(problem.toString()));
  }

  private void read(String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void kindIsToldFromContent() {
    read(TEXT);
    read(LINE);
    read(
        "\n"
            + "<!-- saved --><html><body><h1>لقاء في مسقط</h1><p>التقى الوفدان في"
            + " مسقط.</p></body></html>");
    assertThat(problems).isEmpty();
    assertThat(reports)
        .extracting(Report::title)
        .containsExactly("لقاء في مسقط", "لقاء", "لقاء في مسقط");
    assertThat(reports.get(2).body()).isEqualTo("التقى الوفدان في مسقط.");
  }

  @Test
  void encodingsOfTextAndLines() {
    read(TEXT.getBytes(Charset.forName("windows-1256")));
    read(TEXT.getBytes(StandardCharsets.UTF_16));
    read((LINE + LINE).getBytes(StandardCharsets.UTF_16LE));
    assertThat(problems).isEmpty();
    assertThat(reports)
        .extracting(Report::title)
        .containsExactly("لقاء في مسقط", "لقاء في مسقط", "لقاء", "لقاء");
  }

  @Test
  void whatIsGivenFillsWhatIsMissing() {
    LocalDate day = LocalDate.of(2025, 11, 20);
    read(TEXT.getBytes(StandardCharsets.UTF_8), new Given("x", "o", null, day));
    assertThat(reports.get(0).id()).isEqualTo("x");
    assertThat(reports.get(0).outlet()).isEqualTo("o");
    assertThat(reports.get(0).seen()).isEqualTo(day);
  }

  @Test
  void sameTextHasTheSameId() {
    read(TEXT);
    read(TEXT);
    assertThat(reports.get(0).id()).isNotEmpty().isEqualTo(reports.get(1).id());
  }

  @Test
  void otherKindsAreNamed() {
    read("");
    read("%PDF-1.7");
    read("[{\"id\":1}]");
    read("{\n\"id\":1}");
    assertThat(reports).isEmpty();
    assertThat(problems)
        .containsExactly(
            "in: no text",
            "in: a PDF document that cannot be read: Missing root object specification in trailer.",
            "in:1: neither title nor text",
            "in: no object with a title or text; name its fields with --columns");
  }

  @Test
  void aBrokenFirstLineLeavesTheOthers() {
    read("garbage\n" + LINE);
    assertThat(reports).hasSize(1);
    assertThat(problems).hasSize(1).first().asString().startsWith("in:1: ");
  }

  @Test
  void folderIsReadInTheOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.createDirectories(folder.resolve("page_files"));
    Files.writeString(folder.resolve("c.txt"), "ثالث\n" + TEXT);
    Files.writeString(folder.resolve("a"), "أول\n" + TEXT);
    Files.writeString(folder.resolve("b/deep/x.dat"), "ثان\n" + TEXT);
    Files.writeString(folder.resolve("page.html"), "<p>رابع</p><p>التقى الوفدان في مسقط.</p>");
    Files.writeString(folder.resolve("page_files/ad.html"), "<p>لا</p>");
    Files.writeString(folder.resolve("style.css"), "p{}");
    Files.writeString(folder.resolve(".hidden"), TEXT);
    ReportReader.read(folder, Given.NOTHING, reports::add, p -> problems.add(p.toString()));
    assertThat(problems).isEmpty();
    assertThat(reports).extracting(Report::title).containsExactly("أول", "ثان", "ثالث", "رابع");
  }

  @Test
  void missingFileIsAProblem() {
    Path missing = folder.resolve("no.txt");
    ReportReader.read(missing, Given.NOTHING, reports::add, p -> problems.add(p.toString()));
    assertThat(problems).containsExactly(missing + ": no such file");
  }

  @Test
  void deepAndBrokenPagesAreRead() {
    read("<div>".repeat(100_000) + "<p>زار الوزير عدن صباح اليوم والتقى المحافظ هناك.");
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).text()).contains("زار الوزير عدن");
  }
}

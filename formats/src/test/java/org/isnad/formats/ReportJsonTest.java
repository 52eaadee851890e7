package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private final List<Report> reports = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(byte[] bytes) throws IOException {
    ReportJson.read(
        "in.jsonl",
        new ByteArrayInputStream(bytes),
        reports::add,
        problem -> problems.add(problem.toString()));
  }

  private void read(String lines) throws IOException {
    read(lines.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsEveryField() throws IOException {
    read(
        """
        {"id":"a","title":"عنوان","body":"نص","outlet":"o","published":"2025-08-26",\
        "published_text":"منذ 2 شهور","seen":"2025-11-20T10:00:00Z","url":"u","lang":"ar",\
        "credit":["رويترز",null,{"x":1}]}
        """);
    assertThat(problems).isEmpty();
    assertThat(reports)
        .containsExactly(
            new Report(
                "a",
                "o",
                "u",
                "عنوان",
                "نص",
                LocalDate.of(2025, 8, 26),
                "منذ 2 شهور",
                LocalDate.of(2025, 11, 20),
                "ar",
                List.of("رويترز")));
  }

  @Test
  void unknownFieldsArePassedOver() throws IOException {
    read("{\"more\":{\"id\":\"no\",\"x\":[1,{}]},\"id\":7,\"body\":\"نص\",\"tags\":[\"a\"]}");
    assertThat(problems).isEmpty();
    assertThat(reports).extracting(Report::id).containsExactly("7");
  }

  @Test
  void aMissingIdIsMadeFromTheReport() throws IOException {
    read("{\"title\":\"ع\",\"body\":\"ن\",\"outlet\":\"o\",\"url\":\"u\",\"id\":null}");
    assertThat(reports).extracting(Report::id).containsExactly(Ids.report("o", "u", "ع", "ن"));
  }

  @Test
  void badLinesAreNamedAndTheRestGoesOn() throws IOException {
    read(
        """
        {"id":"a","body":"x"}
        {"id":"b","body":
        []

        {"id":"c"}
        {"id":"d","body":"x"} {"id":"e"}
        {"id":"f","body":"x"}
        """);
    assertThat(reports).extracting(Report::id).containsExactly("a", "f");
    assertThat(problems).hasSize(4);
    assertThat(problems.get(0)).startsWith("in.jsonl:2: not JSON: ");
    assertThat(problems.subList(1, 4))
        .containsExactly(
            "in.jsonl:3: not a JSON object",
            "in.jsonl:5: neither title nor body",
            "in.jsonl:6: more than one JSON value on the line");
  }

  @Test
  void aDayThatIsNoneIsNamedAndTheReportKept() throws IOException {
    read("{\"id\":\"a\",\"body\":\"x\",\"published\":\"2025-02-30\",\"seen\":\"\"}");
    assertThat(problems)
        .containsExactly("in.jsonl:1: published is not a day like 2025-08-25: 2025-02-30");
    assertThat(reports).extracting(Report::published).containsOnlyNulls();
  }

  @Test
  void byteOrderMarkCarriageReturnsAndAMissingLastLineBreakAreFine() throws IOException {
    read("\uFEFF{\"id\":\"a\",\"body\":\"x\"}\r\n{\"id\":\"b\",\"body\":\"y\"}");
    assertThat(problems).isEmpty();
    assertThat(reports).extracting(Report::id).containsExactly("a", "b");
  }

  @Test
  void bytesThatAreNotUtf8BecomeReplacementCharacters() throws IOException {
    byte[] bytes = "{\"id\":\"a\",\"body\":\"x?y\"}".getBytes(StandardCharsets.ISO_8859_1);
    bytes[19] = (byte) 0xFF;
    read(bytes);
    assertThat(reports).extracting(Report::body).containsExactly("x\uFFFDy");
  }

  @Test
  void aLineOverTheLimitIsNamedAndTheRestGoesOn() throws IOException {
    byte[] bytes = new byte[ReportJson.MAX_LINE + 100];
    Arrays.fill(bytes, (byte) ' ');
    byte[] last = "\n{\"id\":\"z\",\"body\":\"x\"}\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(last, 0, bytes, bytes.length - last.length, last.length);
    read(bytes);
    assertThat(problems).containsExactly("in.jsonl:1: the line is longer than 33554432 bytes");
    assertThat(reports).extracting(Report::id).containsExactly("z");
  }

  @Test
  void deepNestingIsAProblemNotACrash() throws IOException {
    read("{\"id\":" + "[".repeat(100_000));
    assertThat(reports).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void aReportThatWasWrittenIsReadAlike() throws IOException {
    Report report =
        new Report(
            "r1",
            "صحيفة \"المرفأ\"",
            "https://marfa.example/1",
            "لقاء",
            "سطر\nوسطر",
            LocalDate.of(2025, 8, 25),
            "منذ شهر",
            LocalDate.of(2025, 9, 25),
            "ar",
            List.of("رويترز"),
            new Imprint("نور", "سياسة", "2025-08-25T10:00:00+03:00", "2025-08-26"));
    StringWriter line = new StringWriter();
    ReportJson.write(report, line);
    List<Report> read = new ArrayList<>();
    ReportJson.read(
        "in",
        new ByteArrayInputStream(line.toString().getBytes(StandardCharsets.UTF_8)),
        read::add,
        problem -> {});
    assertThat(read).containsExactly(report);
  }

  @Test
  void anAgeAndTheDayOfReadingGiveAnInterval() throws IOException {
    StringWriter line = new StringWriter();
    ReportJson.write(
        new Report(
            "r1",
            null,
            null,
            "لقاء",
            "",
            null,
            "منذ 2 شهور",
            LocalDate.of(2025, 11, 20),
            null,
            List.of()),
        line);
    assertThat(line.toString())
        .contains("\"published_from\":\"2025-08-21\",\"published_to\":\"2025-10-05\"");
  }
}

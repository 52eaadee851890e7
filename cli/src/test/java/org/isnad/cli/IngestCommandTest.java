package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  private static final int KILLS = 4;
  @TempDir Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void name() {
    out = folder.resolve("reports.jsonl");
  }

  private static byte[] page(int number) {
    String page =
        "<html><body><h1>لقاء رقم "
            + number
            + " في مسقط</h1><p>التقى الوفدان في مسقط لبحث الهدنة بينهما مرة أخرى.</p></body></html>";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private Path zip(String name, int pages) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < pages; i++) {
        zip.putNextEntry(new ZipEntry(i + ".html"));
        zip.write(page(i));
      }
    }
    return file;
  }

  private static List<String> titles(List<String> lines) {
    return lines.stream().map(l -> l.replaceAll(".*\"title\":\"([^\"]*)\".*", "$1")).toList();
  }

  private static List<String> expected(int pages) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      all.add("لقاء رقم " + i + " في مسقط");
    }
    return all;
  }

  @Test
  void writesReportsThatCanBeCoded() throws IOException {
    Run run = Run.of("ingest", zip("a.zip", 3).toString(), "--output", out.toString());
    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(titles(Files.readAllLines(out))).isEqualTo(expected(3));
    assertThat(Run.of("code", out.toString()).out()).contains("\"event\":[\"CONSULT\"]");
  }

  @Test
  void withoutAFileReportsGoToStandardOutput() {
    Run run = Run.with("عنوان\nنص الخبر هنا.", false, "ingest", "-");
    assertThat(run.out())
        .matches("\\{\"id\":\"[0-9a-f]{20}\",\"title\":\"عنوان\",\"body\":\"نص الخبر هنا\\.\"}\n");
  }

  @Test
  void whatWasReadIsPassedOver() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "أول");
    String[] command = {"ingest", in.toString(), "--output", out.toString()};
    Run.of(command);
    Files.writeString(in.resolve("0.txt"), "ثان");
    Run again = Run.of(command);
    assertThat(titles(Files.readAllLines(out))).containsExactly("أول", "ثان");
    assertThat(again.err()).isEmpty();
    Run.of("ingest", in.toString(), "--again", "--output", out.toString());
    assertThat(titles(Files.readAllLines(out))).containsExactly("ثان", "أول");
  }

  @Test
  void aFileOfSomebodyElseIsLeftAlone() throws IOException {
    Files.writeString(out, "قيّم");
    Run run = Run.of("ingest", zip("a.zip", 1).toString(), "--output", out.toString());
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.err()).contains("has no journal beside it");
    assertThat(Files.readString(out)).isEqualTo("قيّم");
  }

  @Test
  void faultsAreNamedAndTheRestDone() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "title,body\n,\"x\"\n,,\nلقاء,نص\n");
    Run run = Run.of("ingest", bad.toString(), "no.txt", "--output", out.toString());
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.err()).contains("no.txt: no such file");
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void namedColumnsAndUnknownFields() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "a;b\nلقاء;نص الخبر\n");
    Run run = Run.of("ingest", table.toString(), "--columns", "title=a,body=b");
    assertThat(run.out()).contains("\"title\":\"لقاء\"");
    Run wrong = Run.of("ingest", table.toString(), "--columns", "head=a");
    assertThat(wrong.status()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("no such field: head; fields are id, title, body");
  }

  @Test
  void killedAtRandomPointsItLosesAndRepeatsNothing() throws Exception {
    int pages = 12_000;
    Path in = zip("many.zip", pages);
    Random random = new Random(5);
    int killed = 0;
    while (killed < KILLS) {
      Process process = start(in);
      boolean ended = process.waitFor(900 + random.nextInt(900), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed++;
      if (ended) {
        break;
      }
    }
    assertThat(start(in).waitFor()).isZero();
    assertThat(titles(Files.readAllLines(out))).isEqualTo(expected(pages));
  }

  private Process start(Path in) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.isnad.cli.Main",
            "ingest",
            in.toString(),
            "--output",
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

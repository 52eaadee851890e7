package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.formats.StatementCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final String VISIT = "زار وزير الخارجية التركي مدينة بنغازي الليبية.";

  @TempDir Path folder;

  private String file(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines)).toString();
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"title\":\"عنوان " + id + "\",\"body\":\"" + VISIT + "\"}";
  }

  @Test
  void aVisitComesOutAsJsonLinesWhenPiped() throws IOException {
    Run run = Run.of("code", file("a.txt", "عنوان", VISIT));
    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("\"event\":[\"CONSULT\"]", "\"text\":\"" + VISIT + "\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aTerminalGetsAListing() throws IOException {
    Run run = Run.with("", true, "code", file("a.txt", "عنوان", VISIT));
    assertThat(run.titles()).containsExactly("عنوان");
    assertThat(run.out()).contains("CONSULT").endsWith("told as facts)\n");
  }

  @Test
  void csvHasAHeader() throws IOException {
    Run run = Run.of("code", "--format", "csv", file("a.txt", "عنوان", VISIT));
    assertThat(run.out()).startsWith("\uFEFF" + String.join(",", StatementCsv.COLUMNS) + "\r\n");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.with("عنوان\n" + VISIT, true, "code", "-");
    assertThat(run.titles()).containsExactly("عنوان");
  }

  @Test
  void readsAFolderInTheOrderOfNames() throws IOException {
    file("in/b.txt", "باء");
    file("in/a.txt", "ألف");
    file("in/more/c.jsonl", line("1"), line("2"));
    file("in/.hidden/d.txt", "خفي");
    file("in/picture.png", "صورة");
    Run run = Run.with("", true, "code", folder.resolve("in").toString());
    assertThat(run.titles()).containsExactly("ألف", "باء", "عنوان 1", "عنوان 2");
  }

  @Test
  void anyNumberOfThreadsKeepsTheOrder() throws IOException {
    List<String> lines =
        new ArrayList<>(IntStream.range(0, 500).mapToObj(i -> line("" + i)).toList());
    lines.set(3, line("3").replace(VISIT, VISIT.repeat(2000)));
    String input = file("many.jsonl", lines.toArray(String[]::new));
    String one = Run.of("code", "--threads", "1", input).out();
    assertThat(Run.of("code", "--threads", "4", input).out()).isEqualTo(one);
    assertThat(Run.of("code", "--format", "listing", "--threads", "3", input).titles())
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> "عنوان " + i).toList());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestDone() throws IOException {
    String good = file("good.txt", "عنوان", VISIT);
    String bad = file("bad.jsonl", line("1"), "{", line("2"));
    String missing = folder.resolve("missing.txt").toString();
    Run run = Run.with("", true, "code", missing, bad, good);
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.titles()).containsExactly("عنوان 1", "عنوان 2", "عنوان");
    assertThat(run.err()).contains(missing).contains("no such file").contains(bad + ":2: not JSON");
  }

  @Test
  void aFileIsWrittenWholeAndNothingToStandardOutput() throws IOException {
    Path to = folder.resolve("out.jsonl");
    Run run = Run.with("", true, "code", "--output", to.toString(), file("a.txt", "ع", VISIT));
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(to)).startsWith("{\"id\":").endsWith("}\n");
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
  }

  @Test
  void whatIsKnownOfTheReportIsTakenOver() throws IOException {
    Run run =
        Run.with(
            "",
            true,
            "code",
            file("a.txt", "عنوان", VISIT),
            "--id=seed",
            "--outlet=Example",
            "--published=2025-08-26",
            "--seen=2025-11-20");
    assertThat(run.out()).contains("   seed · Example · published 2025-08-26 · seen 2025-11-20\n");
  }

  @Test
  void anIdIsForOneReportOnly() throws IOException {
    Run run = Run.with("", true, "code", "--id=x", file("two.jsonl", line("1"), line("2")));
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.titles()).containsExactly("عنوان 1");
    assertThat(run.err()).contains("--id x");
  }

  @Test
  void aPersonSeesProgressOverManyFiles() throws IOException {
    for (int i = 0; i < 6; i++) {
      file("in/" + i + ".txt", "عنوان " + i);
    }
    String[] arguments = {"code", folder.resolve("in").toString()};
    assertThat(Run.watched(arguments).err()).contains("6/6 files").endsWith("\r\u001B[K");
    assertThat(Run.of(arguments).err()).isEmpty();
  }

  @Test
  void foreignTextIsSaidSo() {
    String english =
        "The minister travelled to the city on Monday and met several officials there.";
    Run run = Run.with("عنوان\n" + english + "\n" + VISIT, false, "code", "-");
    assertThat(run.err()).contains("English: not coded yet");
    assertThat(run.status()).isEqualTo(Exit.OK);
  }
}

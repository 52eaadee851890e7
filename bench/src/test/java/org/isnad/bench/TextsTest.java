package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.coder.Report;
import org.isnad.formats.ReportJson;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Report REPORT =
      Report.of(
          "a",
          "عنوان \"أول\"",
          "زار الوزير المدينة صباحا.\nوالتقى المحافظ \uD83D\uDD4A هناك.",
          null);

  @Test
  void asManyWordsAsAskedAreMade() {
    List<Report> made = Texts.of(List.of(REPORT)).shuffled(100, 1);
    assertThat(Texts.words(made)).isBetween(2_000L, 2_200L);
    assertThat(made).isEqualTo(Texts.of(List.of(REPORT)).shuffled(100, 1));
  }

  @Test
  void linesAreReadBackAsTheyWere() throws IOException {
    List<Report> read = new ArrayList<>();
    byte[] line = ReportLines.line(REPORT).getBytes(StandardCharsets.UTF_8);
    ReportJson.read("x", new ByteArrayInputStream(line), read::add, p -> {});
    assertThat(read).containsExactly(REPORT);
  }
}

package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half of what {@code scripts/bench memory} asks for: a report of 2.5 MB in 100 MB of heap. */
class LongReportTest {
  private static final String SENTENCES =
      """
      قال مصدر أمني إن مسلحين هاجموا نقطة تفتيش قرب المدينة، ما أدى إلى مقتل ثلاثة جنود.
      والتقى وزير الخارجية المبعوث الأممي في العاصمة وبحثا وقف إطلاق النار بين الطرفين.
      واتهمت الحكومة الجماعة بخرق الهدنة، وطالبتها بالانسحاب من الميناء قبل نهاية الشهر.
      """;
  private static final int BYTES = 2_500_000;

  @TempDir Path folder;

  @Test
  void aSmallHeapIsEnough() throws IOException, InterruptedException {
    Path report = folder.resolve("long.txt");
    Files.writeString(report, "عنوان\n" + SENTENCES.repeat(BYTES / SENTENCES.length() / 2));
    Path out = folder.resolve("out.jsonl");
    Path error = folder.resolve("error.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx100m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "code",
                "--output",
                out.toString(),
                report.toString())
            .redirectError(error.toFile())
            .redirectOutput(new File("/dev/null"))
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(error)).isEqualTo(Exit.OK);
    try (var lines = Files.lines(out)) {
      assertThat(lines.count()).isEqualTo(10_000);
    }
  }
}

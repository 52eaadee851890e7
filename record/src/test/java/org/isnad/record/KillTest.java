package org.isnad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed at any moment loses nothing that it said was written. */
class KillTest {
  private static final int KILLS = 5;

  @TempDir Path folder = Path.of("");

  @Test
  void aKilledWriterLosesNothingAndRepeatsNothing() throws IOException, InterruptedException {
    Random random = new Random(5);
    List<String> said = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      said.addAll(killedAfter(3 + random.nextInt(25)));
      try (Store store = Store.open(new Address.Folder(folder))) {
        List<String> reports = store.read().reports();
        assertThat(reports).doesNotHaveDuplicates().containsAll(said);
        assertThat(store.entries()).isEqualTo(reports.size());
        var before = store.dump();
        store.rebuild();
        assertThat(store.dump()).isEqualTo(before);
      }
    }
  }

  /** Ids of the reports that the writer said it had added before it was killed. */
  private List<String> killedAfter(int reports) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add("report-" + line.substring(1));
        if (said.size() == reports) {
          process.destroyForcibly();
          break;
        }
      }
    }
    process.waitFor();
    return said;
  }
}

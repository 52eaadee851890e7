package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages with bytes flipped, cut and doubled: each gives a report or a problem. */
class MutatedPagesTest {
  private static final int TIMES = 60;

  @ParameterizedTest
  @MethodSource("org.isnad.ingest.PagesTest#pages")
  void nothingIsThrown(String name) throws IOException {
    byte[] page = Files.readAllBytes(Path.of("src/test/resources/pages", name));
    Random random = new Random(name.hashCode());
    for (int i = 0; i < TIMES; i++) {
      byte[] bytes = mutated(page, random);
      int[] answers = new int[1];
      ReportReader.read(
          name,
          new ByteArrayInputStream(bytes),
          Given.NOTHING,
          report -> answers[0]++,
          problem -> answers[0]++);
      assertThat(answers[0]).as("%s, mutation %d", name, i).isPositive();
    }
  }

  private static byte[] mutated(byte[] page, Random random) {
    byte[] bytes = page.clone();
    for (int n = random.nextInt(40); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(bytes, from + 1);
      case 1 -> Arrays.copyOfRange(bytes, from, to + 1);
      default -> {
        byte[] doubled = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, doubled, bytes.length, to - from);
        yield doubled;
      }
    };
  }
}

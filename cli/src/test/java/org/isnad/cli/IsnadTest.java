package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsnadTest {
  @Test
  void tellsItsVersionAndCodebook() {
    Run run = Run.of("--version");
    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("isnad ").contains("codebook isnad-1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "code --help",
        "explain --help",
        "lexicon --help",
        "lexicon show --help"
      })
  void helpShowsUsage(String arguments) {
    Run run = Run.of(arguments.split(" "));
    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("Usage: isnad");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void helpHasExamples() {
    assertThat(Run.of("code", "--help").out()).contains("isnad code examples");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "code",
        "lexicon",
        "code --format xml a.txt",
        "code --published yesterday a.txt",
        "code --threads 0 a.txt"
      })
  void wrongUsageSaysWhatIsWrongAndDoesNothing(String arguments) {
    Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("isnad: ").contains("--help");
  }

  @Test
  void explainNamesTheTrigger() {
    Run run = Run.with("عنوان\nزار الوزير المدينة أمس.", false, "explain", "-");
    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("زار");
  }

  @Test
  void showTellsWhatTheListsSay() {
    Run run = Run.of("lexicon", "show", "زار", "خخخخخ");
    assertThat(run.out()).contains("زار:\n  ").contains("خخخخخ: in no list");
  }

  @Test
  void checkNamesTheLineOfAFault(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("places-own.tsv");
    Files.writeString(list, "no_such_column\nx\n");
    Run run = Run.of("lexicon", "check", folder.toString());
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.out()).contains(list + ":1: ").doesNotContain(" 0 faults");
  }

  @Test
  void checkOfAnEmptyFolderIsNoSuccess(@TempDir Path folder) {
    Run run = Run.of("lexicon", "check", folder.toString());
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.err()).contains("no word lists");
  }
}

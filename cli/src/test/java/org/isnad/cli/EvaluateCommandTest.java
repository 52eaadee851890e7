package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String SENTENCE = "زار وزير الخارجية التركي مدينة بنغازي الليبية.";

  @TempDir Path folder;

  @BeforeEach
  void reportAndGold() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        folder.resolve("reports.jsonl"),
        "{\"id\":\"r1\",\"title\":\"عنوان\",\"body\":\"" + SENTENCE + "\"}\n");
    Files.writeString(
        folder.resolve("gold/r1.json"),
        """
        {"id":"r1","actors":[],"events":[{"id":"E1","quote":"SENTENCE","trigger":"زار",
         "type":"CONSULT","alt":[],"actor":[],"recipient":[],"third":[],"from":null,"to":null,
         "place":"Benghazi","status":"occurred","attribution":[],"same_as":null}]}
        """
            .replace("SENTENCE", SENTENCE));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void whatTheCommandCodesCanBeMeasured() {
    Run.of("code", "--format", "jsonl", "--output", path("coded.jsonl"), path("reports.jsonl"));
    Run run =
        Run.of("evaluate", path("gold"), path("coded.jsonl"), "--reports", path("reports.jsonl"));
    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .startsWith("1 reports, 1 gold events, 1 coded\n")
        .contains("detect   P 1.000  R 1.000  F1 1.000  of 1");
  }

  @Test
  void onlyTheNamedReportsCount() throws IOException {
    Files.writeString(folder.resolve("only.txt"), "another\n");
    Run run =
        Run.of(
            "evaluate",
            path("gold"),
            path("gold"),
            "--reports",
            path("reports.jsonl"),
            "--only",
            path("only.txt"));
    assertThat(run.out()).startsWith("0 reports, 0 gold events");
  }

  @Test
  void whatCannotBeReadIsNamed() {
    Run run = Run.of("evaluate", path("gold"), path("missing"), "--reports", path("reports.jsonl"));
    assertThat(run.status()).isEqualTo(Exit.INCOMPLETE);
    assertThat(run.err()).contains("missing: no such file");
  }
}

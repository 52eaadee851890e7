package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.formats.evaluate.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad evaluate}: how well statements agree with gold reports. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well statements agree with gold reports: what was found, who, whom, when,",
      "where, on whose word, and whether plans were taken for facts.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  isnad code --format jsonl --output coded.jsonl reports.jsonl",
      "  isnad evaluate gold/ coded.jsonl --reports reports.jsonl",
      "  isnad evaluate gold/ second-coder/ --reports reports.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of gold files (.json).")
  Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "CODED",
      description = "Statements (JSON Lines), or a second folder of gold files.")
  Path coded = Path.of("");

  @Option(
      names = "--reports",
      required = true,
      paramLabel = "REPORTS",
      description = "The reports that both are about (JSON Lines).")
  Path reports = Path.of("");

  @Option(
      names = "--only",
      paramLabel = "FILE",
      description = "File with the ids of the reports that count (default: all).")
  @Nullable Path only;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Evaluation.of(reports, gold, coded, wanted()).print(console.out());
    return Exit.OK;
  }

  private Set<String> wanted() throws IOException {
    if (only == null) {
      return Set.of();
    }
    return SPACE
        .splitAsStream(Files.readString(only))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }
}

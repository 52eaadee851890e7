package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad lexicon show}: what the word lists say about words. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows what the word lists say about words or phrases.",
    footer = {"", "Example:", "  isnad lexicon show زار «وقف إطلاق النار»"})
final class LexiconShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "WORD",
      arity = "1..*",
      description = "Word or phrase as it stands in a text.")
  List<String> words = List.of();

  @Mixin LexiconOption lexicon = new LexiconOption();

  LexiconShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int[] status = {Exit.OK};
    Lexicon lists =
        lexicon.load(
            fault -> {
              console.warn(fault);
              status[0] = Exit.INCOMPLETE;
            });
    for (String word : words) {
      List<String> lines = lists.describe(word);
      console.say(word + (lines.isEmpty() ? ": in no list" : ":"));
      for (String line : lines) {
        console.say("  " + line);
      }
    }
    return status[0];
  }
}

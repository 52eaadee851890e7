package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.language.arabic.LexiconCompiler;
import org.isnad.core.lexicon.WordList;
import org.isnad.core.lexicon.WordListFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad lexicon check}: names every line of a folder's word lists that cannot be used. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Names every line of your word lists that cannot be used, and why.",
    footer = {"", "Example:", "  isnad lexicon check my-lists"})
final class LexiconCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder of word lists (.tsv).")
  Path folder = Path.of("");

  LexiconCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<WordList> lists = OwnLists.read(folder);
    if (lists.isEmpty()) {
      console.warn("isnad: " + folder + ": no word lists (.tsv)");
      return Exit.INCOMPLETE;
    }
    List<WordListFault> faults = LexiconCompiler.compileWith(lists).faults();
    for (WordListFault fault : faults) {
      console.say(OwnLists.describe(folder, fault));
    }
    console.say(lists.size() + " lists, " + faults.size() + " faults");
    return faults.isEmpty() ? Exit.OK : Exit.INCOMPLETE;
  }
}

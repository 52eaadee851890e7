package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.core.language.arabic.LexiconCompiler;
import org.isnad.core.lexicon.Compiled;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.WordListFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds word lists of the user's own. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Folder of your own word lists (.tsv); they add to and override the shipped ones.")
  @Nullable Path folder;

  /**
   * The shipped lists, with those of the folder if one is given; lines that cannot be used are
   * told.
   */
  Lexicon load(Consumer<String> faults) throws IOException {
    if (folder == null) {
      return Lexicon.shipped();
    }
    Compiled compiled = LexiconCompiler.compileWith(OwnLists.read(folder));
    for (WordListFault fault : compiled.faults()) {
      faults.accept(OwnLists.describe(folder, fault));
    }
    return compiled.lexicon();
  }
}

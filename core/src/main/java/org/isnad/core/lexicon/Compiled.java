package org.isnad.core.lexicon;

import java.util.List;

/** Word lists as compiled, with the lines that could not be used. */
public record Compiled(Lexicon lexicon, List<WordListFault> faults) {
  public Compiled {
    faults = List.copyOf(faults);
  }
}

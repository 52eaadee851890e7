package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.core.lexicon.WordList;
import org.isnad.core.lexicon.WordListFault;

/** Word lists in a folder of the user's own. */
final class OwnLists {
  /** Longest list in bytes. */
  static final long MAX_LIST = 64 << 20;

  private OwnLists() {}

  /** The lists of a folder, by name; its folders are not entered. */
  static List<WordList> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    List<WordList> lists = new ArrayList<>();
    for (Path file : files) {
      if (Files.size(file) > MAX_LIST) {
        throw new IOException(file + ": longer than " + MAX_LIST + " bytes");
      }
      lists.add(new WordList(String.valueOf(file.getFileName()), Files.readString(file)));
    }
    return lists;
  }

  /** A fault with the path by which the user named the folder. */
  static String describe(Path folder, WordListFault fault) {
    return folder.resolve(fault.file()) + ":" + fault.line() + ": " + fault.message();
  }
}

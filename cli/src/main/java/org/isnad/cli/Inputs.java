package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.formats.Problem;

/**
 * The inputs named on the command line: files as they are named, folders with everything below them
 * that looks like a report, in the order of their names; «-» is standard input.
 */
final class Inputs {
  /** Standard input. */
  static final String STANDARD = "-";

  private static final List<String> KINDS =
      List.of(".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json");

  private final List<String> names;

  Inputs(List<String> names) {
    this.names = names;
  }

  /** Calls back for every input; what cannot be opened is a problem and the rest goes on. */
  void forEach(Consumer<Path> files, Runnable standard, Consumer<Problem> problems) {
    for (String name : names) {
      if (name.equals(STANDARD)) {
        standard.run();
      } else if (Files.isDirectory(Path.of(name))) {
        folder(Path.of(name), files, problems);
      } else {
        files.accept(Path.of(name));
      }
    }
  }

  /** Number of inputs. */
  long count() {
    long[] n = {0};
    forEach(file -> n[0]++, () -> n[0]++, problem -> {});
    return n[0];
  }

  private static void folder(Path folder, Consumer<Path> files, Consumer<Problem> problems) {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.filter(Inputs::wanted).sorted().toList();
    } catch (IOException e) {
      problems.accept(new Problem(folder.toString(), 0, Reason.of(e)));
      return;
    }
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        folder(entry, files, problems);
      } else {
        files.accept(entry);
      }
    }
  }

  /** Folders are entered, but neither hidden ones nor links to folders: a link can lead back. */
  private static boolean wanted(Path entry) {
    String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return false;
    }
    if (Files.isDirectory(entry)) {
      return !Files.isSymbolicLink(entry);
    }
    return KINDS.stream().anyMatch(name::endsWith);
  }
}

package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.formats.Problem;

/**
 * Everything below a folder that may be a report, in the order of names, folders among files.
 *
 * <p>Left out without a word: hidden entries; links to folders, which can lead back; the folder of
 * pictures that browsers save beside a page ({@code page_files}); pictures, style sheets and
 * scripts, by their names.
 */
final class Folder {
  private static final Set<String> NEVER =
      Set.of(
          "css", "js", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "woff", "woff2", "ttf",
          "mp3", "mp4");

  private Folder() {}

  /** Calls back for each file; a folder that cannot be read is a problem and the rest goes on. */
  static void walk(Path folder, Consumer<Path> files, Consumer<Problem> problems) {
    Deque<Path> open = new ArrayDeque<>();
    open.push(folder);
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (!Files.isDirectory(next)) {
        files.accept(next);
        continue;
      }
      List<Path> entries = entries(next, problems);
      for (int i = entries.size() - 1; i >= 0; i--) {
        open.push(entries.get(i));
      }
    }
  }

  private static List<Path> entries(Path folder, Consumer<Problem> problems) {
    List<Path> all;
    try (Stream<Path> entries = Files.list(folder)) {
      all = entries.sorted().toList();
    } catch (IOException e) {
      problems.accept(new Problem(folder.toString(), 0, ReportReader.reason(e)));
      return List.of();
    }
    Set<String> stems = new HashSet<>();
    all.forEach(entry -> stems.add(stem(entry)));
    return all.stream().filter(entry -> wanted(entry, stems)).toList();
  }

  private static boolean wanted(Path entry, Set<String> stems) {
    String name = name(entry);
    if (!name.startsWith(".") && Files.isDirectory(entry)) {
      String page = name.replaceFirst("[_.]files$", "");
      return !Files.isSymbolicLink(entry) && (page.equals(name) || !stems.contains(page));
    }
    return isWanted(name);
  }

  /**
   * False for names of hidden files, pictures, style sheets and scripts, in folders and archives.
   */
  static boolean isWanted(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && !path.startsWith("__MACOSX/") && !NEVER.contains(ending);
  }

  private static String stem(Path entry) {
    String name = name(entry);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}

package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.ingest.limit.Budget;

/**
 * Reads the reports of files, folders and streams one at a time; what cannot be read is a problem
 * and the rest goes on.
 *
 * <p>What an input is and how it is encoded is told from its bytes; {@link Content} names the
 * kinds. Holds a few pages or documents at a time, whatever the size of the input. To be used by
 * one thread.
 */
public final class ReportReader implements AutoCloseable {
  private final ReadOptions options;
  private final Conveyor conveyor;
  private Budget budget;

  public ReportReader(ReadOptions options) {
    this.options = options;
    conveyor = new Conveyor(options.limits(), options.threads());
    budget = new Budget(options.limits());
  }

  /** Reads a file, or everything below a folder in the order of names. */
  public static void read(
      Path path, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    try (ReportReader reader = new ReportReader(ReadOptions.defaults().withGiven(given))) {
      walk(
          path,
          file ->
              reader.read(
                  file,
                  0,
                  item -> {
                    item.problems().forEach(problems);
                    item.reports().forEach(reports);
                  }),
          problems);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name by which problems name it
   */
  public static void read(
      String name,
      InputStream stream,
      Given given,
      Consumer<Report> reports,
      Consumer<Problem> problems) {
    try (ReportReader reader = new ReportReader(ReadOptions.defaults().withGiven(given))) {
      reader.read(
          name,
          stream,
          Hints.NONE,
          0,
          item -> {
            item.problems().forEach(problems);
            item.reports().forEach(reports);
          });
    }
  }

  /** Calls back for a file, or for every file below a folder that may hold reports, in order. */
  public static void walk(Path path, Consumer<Path> files, Consumer<Problem> problems) {
    if (Files.isDirectory(path)) {
      Folder.walk(path, files, problems);
    } else {
      files.accept(path);
    }
  }

  /**
   * Reads one file.
   *
   * @param skip how many items are passed over, because an earlier run has handed them on
   */
  public void read(Path file, long skip, Consumer<Item> items) {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      read(name, in, Hints.NONE, skip, items);
    } catch (IOException e) {
      items.accept(Item.of(new Problem(name, 0, reason(e))));
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name by which problems name it
   * @param hints what is known of it beside what the caller gave for all
   * @param skip how many items are passed over
   */
  public void read(String name, InputStream stream, Hints hints, long skip, Consumer<Item> items) {
    budget = new Budget(options.limits());
    conveyor.begin(skip, items);
    new SourceReader(options, conveyor, budget).read(name, stream, hints);
    conveyor.flush();
  }

  /** Bytes read so far of the source that is being read. */
  public long bytesRead() {
    return budget.read();
  }

  @Override
  public void close() {
    conveyor.close();
  }

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}

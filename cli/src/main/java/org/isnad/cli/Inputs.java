package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.formats.Problem;
import org.isnad.ingest.Hints;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReportReader;
import org.isnad.ingest.web.Fetcher;
import org.isnad.ingest.web.WebOptions;

/**
 * The inputs named on the command line: files, folders with everything below them, http and https
 * addresses; «-» is standard input.
 */
final class Inputs {
  private static final String STANDARD = "-";

  private final List<String> names;
  private final Console console;
  private final WebOptions web;

  Inputs(List<String> names, Console console, WebOptions web) {
    this.names = names;
    this.console = console;
    this.web = web;
  }

  /**
   * One input.
   *
   * @param name by which messages and journals name it
   * @param bytes its length, or 0 where that is not known beforehand
   * @param version what tells that it is another than before; empty where nothing does
   */
  record Source(String name, long bytes, String version, Kind kind) {
    /** How it is opened. */
    enum Kind {
      FILE,
      STANDARD,
      ADDRESS
    }
  }

  /** Calls back for every input; what cannot be opened is a problem and the rest goes on. */
  void forEach(Consumer<Source> sources, Consumer<Problem> problems) {
    for (String name : names) {
      if (name.equals(STANDARD)) {
        sources.accept(new Source("standard input", 0, "", Source.Kind.STANDARD));
      } else if (name.matches("(?i)https?://.*")) {
        sources.accept(new Source(name, 0, "", Source.Kind.ADDRESS));
      } else {
        ReportReader.walk(Path.of(name), file -> sources.accept(file(file)), problems);
      }
    }
  }

  private static Source file(Path file) {
    try {
      long bytes = Files.size(file);
      String version = bytes + " " + Files.getLastModifiedTime(file).toMillis();
      return new Source(file.toString(), bytes, version, Source.Kind.FILE);
    } catch (IOException e) {
      // said when it is read
      return new Source(file.toString(), 0, "", Source.Kind.FILE);
    }
  }

  /** Reads one input to its end, after the items that are to be skipped. */
  void read(ReportReader reader, Source source, long skip, Consumer<Item> items) {
    switch (source.kind()) {
      case FILE -> reader.read(Path.of(source.name()), skip, items);
      case STANDARD -> reader.read(source.name(), console.in(), Hints.NONE, skip, items);
      case ADDRESS -> fetch(reader, source.name(), skip, items);
    }
  }

  private void fetch(ReportReader reader, String address, long skip, Consumer<Item> items) {
    try (Fetcher fetcher = new Fetcher(web)) {
      fetcher.get(
          URI.create(address),
          reply -> {
            if (reply.status() != 200) {
              throw new IOException("the server answers with status " + reply.status());
            }
            Hints hints = new Hints(reply.address().toString(), LocalDate.now(ZoneOffset.UTC));
            reader.read(address, reply.body(), hints, skip, items);
            return true;
          });
    } catch (IOException | IllegalArgumentException e) {
      items.accept(new Item(List.of(), List.of(new Problem(address, 0, Reason.of(e)))));
    }
  }

  /** All inputs and their bytes. */
  Extent extent() {
    long[] sums = new long[2];
    forEach(
        source -> {
          sums[0]++;
          sums[1] += source.bytes();
        },
        problem -> {});
    return new Extent(sums[0], sums[1]);
  }

  /** How much there is to read. */
  record Extent(long sources, long bytes) {}
}

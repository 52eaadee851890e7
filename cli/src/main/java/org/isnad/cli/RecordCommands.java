package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.CoderOptions;
import org.isnad.record.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that care for the record as a whole. */
final class RecordCommands {
  private RecordCommands() {}

  /** What they have in common. */
  abstract static class Care implements Callable<Integer> {
    final Console console;

    @Mixin RecordOption record = new RecordOption();

    Care(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      try (Store store = record.open()) {
        console.say(run(store));
      }
      return Exit.OK;
    }

    /** Does it and says what was done. */
    abstract String run(Store store) throws IOException;
  }

  /** {@code isnad rebuild}. */
  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description = "Makes the record's current state anew from its log.")
  static final class Rebuild extends Care {
    Rebuild(Console console) {
      super(console);
    }

    @Override
    String run(Store store) {
      store.rebuild();
      return "made anew from " + store.entries() + " entries";
    }
  }

  /** {@code isnad backup}. */
  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = {
        "Writes the whole log to a file (JSON Lines); restore makes a record of it, in whatever kind",
        "of database."
      })
  static final class Backup extends Care {
    @Parameters(paramLabel = "FILE", description = "File to write; it appears when it is whole.")
    Path file = Path.of("");

    Backup(Console console) {
      super(console);
    }

    @Override
    String run(Store store) throws IOException {
      try (Output to = Output.to(file)) {
        long n = store.backup(to.writer());
        to.complete();
        return n + " entries written to " + file;
      }
    }
  }

  /** {@code isnad restore}. */
  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Fills an empty record from a backup, wholly or not at all.")
  static final class Restore extends Care {
    @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
    Path file = Path.of("");

    Restore(Console console) {
      super(console);
    }

    @Override
    String run(Store store) throws IOException {
      try (BufferedReader in = Files.newBufferedReader(file)) {
        return store.restore(in) + " entries restored";
      }
    }
  }

  /** {@code isnad forget}. */
  @Command(
      name = "forget",
      mixinStandardHelpOptions = true,
      description = {
        "Really removes a report: its words, statements and what was decided on them, from the state,",
        "the search and the log. Its id, a hash and the reason stay. Backups made before keep it."
      })
  static final class Forget extends Care {
    @Parameters(paramLabel = "REPORT", description = "Id of the report.")
    String report = "";

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
    String reason = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides it.")
    String by = "";

    Forget(Console console) {
      super(console);
    }

    @Override
    String run(Store store) {
      store.forget(report, by, reason);
      return "forgotten: " + report;
    }
  }

  /** {@code isnad recode}. */
  @Command(
      name = "recode",
      mixinStandardHelpOptions = true,
      description = {
        "Codes all reports of the record again, after the coder or the word lists changed. What is",
        "told otherwise replaces what was told before; see diff. Decisions of people stay."
      })
  static final class Recode extends Care {
    @Mixin LexiconOption lexicon = new LexiconOption();

    Recode(Console console) {
      super(console);
    }

    @Override
    String run(Store store) throws IOException {
      Coder coder = new Coder(lexicon.load(console::warn), CoderOptions.defaults());
      int changed = store.recode(coder::code, CodedReport.coderVersion());
      return changed + " reports are coded otherwise now";
    }
  }
}

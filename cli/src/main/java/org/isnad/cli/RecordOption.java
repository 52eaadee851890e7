package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.record.Address;
import org.isnad.record.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record lies. */
final class RecordOption {
  @Option(
      names = "--data",
      paramLabel = "WHERE",
      description =
          "Folder of the record, or jdbc:postgresql://… (default: $ISNAD_DATA, else isnad in the"
              + " user's data folder).")
  @Nullable String data;

  /** Opens the record; it is made when it is not there. */
  Store open() {
    return Store.open(Address.of(data == null ? usual() : data));
  }

  private static String usual() {
    String named = System.getenv("ISNAD_DATA");
    if (named != null && !named.isBlank()) {
      return named;
    }
    String xdg = System.getenv("XDG_DATA_HOME");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path folder = xdg == null || xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg);
    return folder.resolve("isnad").toString();
  }
}

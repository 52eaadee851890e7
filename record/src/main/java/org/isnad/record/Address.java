package org.isnad.record;

import java.nio.file.Path;

/** Where a record lies. */
public sealed interface Address {
  /** Name of the file in a data folder. */
  String FILE = "record.sqlite";

  /** A folder of this machine, with an SQLite file. */
  record Folder(Path path) implements Address {
    Path file() {
      return path.resolve(FILE);
    }
  }

  /** A PostgreSQL database, as {@code jdbc:postgresql://…}. */
  record Server(String url) implements Address {}

  /** Reads an address: {@code jdbc:…} or the name of a folder. */
  static Address of(String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Server(text);
    }
    if (text.startsWith("jdbc:")) {
      throw new RecordException("only jdbc:postgresql: addresses are known: " + text);
    }
    return new Folder(Path.of(text));
  }
}

package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where results go. A file is written beside its name and put in place when it is whole. */
final class Output implements Closeable {
  private final Writer writer;
  private final boolean ours;
  private final @Nullable Path part;
  private final @Nullable Path whole;

  private Output(Writer writer, boolean ours, @Nullable Path part, @Nullable Path whole) {
    this.writer = writer;
    this.ours = ours;
    this.part = part;
    this.whole = whole;
  }

  /** Standard output. */
  static Output to(Console console) {
    return new Output(console.out(), false, null, null);
  }

  /** A file; a device is written to directly. */
  static Output to(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Output(Files.newBufferedWriter(file), true, null, null);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    return new Output(Files.newBufferedWriter(part), true, part, file);
  }

  Writer writer() {
    return writer;
  }

  /** Everything was written: puts the file in place. */
  void complete() throws IOException {
    writer.flush();
    if (part != null && whole != null) {
      writer.close();
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      writer.close();
    }
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}

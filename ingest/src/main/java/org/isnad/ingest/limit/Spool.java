package org.isnad.ingest.limit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document laid into a temporary file, because its format is not read from front to back. */
public final class Spool implements Closeable {
  private final Path file;

  private Spool(Path file) {
    this.file = file;
  }

  /**
   * Copies a stream to its end.
   *
   * @throws LimitException when it is longer than {@code most} bytes
   */
  public static Spool of(InputStream in, long most) throws IOException {
    Spool spool = new Spool(Files.createTempFile("isnad", ".document"));
    try (OutputStream out = Files.newOutputStream(spool.file)) {
      byte[] buffer = new byte[1 << 16];
      long length = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        length += n;
        if (length > most) {
          throw new LimitException("a document of more than " + Limits.size(most));
        }
        out.write(buffer, 0, n);
      }
      return spool;
    } catch (IOException e) {
      spool.close();
      throw e;
    }
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}

package org.isnad.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of UTF-8 text, one at a time, each up to a limit; bytes that are not UTF-8 become U+FFFD.
 *
 * <p>Holds one line and one buffer, whatever the length of the input.
 */
final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
  private int next;
  private int end;
  private long number;
  private boolean tooLong;

  /** The lines of a stream, which stays the caller's to close; {@code limit} counts bytes. */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end, or null at the end of the input. */
  @Nullable String next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (true) {
      if (next == end) {
        next = 0;
        end = Math.max(0, in.read(buffer));
        if (end == 0) {
          return any ? take() : null;
        }
      }
      any = true;
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      keep(from, next);
      if (next < end) {
        next++;
        return take();
      }
    }
  }

  /** Number of the line that was returned last, from 1. */
  long number() {
    return number;
  }

  /** True when the line that was returned last was over the limit; it is then empty. */
  boolean tooLong() {
    return tooLong;
  }

  private void keep(int from, int to) {
    if (!tooLong && line.size() + (to - from) > limit) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, from, to - from);
    }
  }

  private String take() {
    number++;
    String text = line.toString(StandardCharsets.UTF_8);
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

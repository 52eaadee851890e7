package org.isnad.ingest.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream in another encoding, read as UTF-8, with one buffer's worth of memory. */
public final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int next;
  private char pending;

  /** The stream stays the caller's to close. */
  public Utf8Stream(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, to, offset, n);
    next += n;
    return n;
  }

  /** A pair of surrogates is never cut: the first waits for the second. */
  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int kept = 0;
      if (pending != 0) {
        chars[kept++] = pending;
        pending = 0;
      }
      int n = reader.read(chars, kept, chars.length - kept);
      int count = kept + Math.max(0, n);
      if (count == 0) {
        return false;
      }
      if (n > 0 && Character.isHighSurrogate(chars[count - 1])) {
        pending = chars[--count];
      }
      bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
      next = 0;
    }
    return true;
  }
}

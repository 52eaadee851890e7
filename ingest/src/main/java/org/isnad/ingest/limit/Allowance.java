package org.isnad.ingest.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which only so much may be read until the reader says that it came on; for readers
 * that hold what they read, such as those of headers and of feed entries.
 */
public final class Allowance extends FilterInputStream {
  private final long most;
  private final String what;
  private long left;

  /**
   * Allows {@code most} bytes at a time.
   *
   * @param what the message when it is more: «an entry»
   */
  public Allowance(InputStream in, long most, String what) {
    super(in);
    this.most = most;
    this.what = what;
    left = most;
  }

  /** The reader came on: as much again may be read. */
  public void renew() {
    left = most;
  }

  /** Until the next {@link #renew} any number of bytes may be read. */
  public void lift() {
    left = Long.MAX_VALUE;
  }

  private void take(long n) throws LimitException {
    left -= Math.max(0, n);
    if (left < 0) {
      throw new LimitException(what + " of more than " + Limits.size(most));
    }
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int n = in.read(to, offset, length);
    take(n);
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

package org.isnad.ingest.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one source has cost so far: bytes read of it and bytes that came out of its archives,
 * whatever their nesting.
 *
 * <p>A source that unpacks to more than so many times its size is a bomb and is not read on. To be
 * used by one thread.
 */
public final class Budget {
  /** So much may come out of any source, however small. */
  static final long FREE = 64L << 20;

  private final int ratio;
  private long read;
  private long unpacked;

  public Budget(Limits limits) {
    ratio = limits.ratio();
  }

  /** Bytes that were read of the source. */
  public long read() {
    return read;
  }

  /** The bytes of the source as they stand. */
  public InputStream source(InputStream in) {
    return new Counted(in, true);
  }

  /** Bytes that come out of an archive or a compressed stream. */
  public InputStream unpacked(InputStream in) {
    return new Counted(in, false);
  }

  /** True when the source is over its limit; it is not to be read on. */
  public boolean isSpent() {
    return unpacked > FREE && unpacked / ratio > read;
  }

  private void count(long n, boolean ofSource) throws LimitException {
    if (n <= 0) {
      return;
    }
    if (ofSource) {
      read += n;
      return;
    }
    unpacked += n;
    if (isSpent()) {
      throw new LimitException(
          "unpacks to more than "
              + ratio
              + " times its size: "
              + Limits.size(unpacked)
              + " out of "
              + Limits.size(read)
              + "; the rest is not read");
    }
  }

  private final class Counted extends FilterInputStream {
    private final boolean ofSource;

    Counted(InputStream in, boolean ofSource) {
      super(in);
      this.ofSource = ofSource;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1, ofSource);
      return b;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int n = in.read(to, offset, length);
      count(n, ofSource);
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = in.skip(n);
      count(skipped, ofSource);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}

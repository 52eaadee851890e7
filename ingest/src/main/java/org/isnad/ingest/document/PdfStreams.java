package org.isnad.ingest.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.isnad.ingest.limit.LimitException;
import org.isnad.ingest.limit.Limits;

/**
 * What the compressed streams of a PDF unpack to, told before they are unpacked into memory.
 *
 * <p>Looks for the word «stream» with compressed bytes after it, whatever the tables of the file
 * say. A stream that is compressed twice is unpacked twice.
 */
final class PdfStreams {
  private static final byte[] WORD = {'s', 't', 'r', 'e', 'a', 'm'};

  private final long most;
  private final byte[] out = new byte[1 << 14];
  private long length;

  private PdfStreams(long most) {
    this.most = most;
  }

  /**
   * Unpacks every stream, keeping nothing.
   *
   * @throws LimitException when they are more than {@code most} bytes together
   */
  static void measure(Path file, long most) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      new PdfStreams(most).measure(bytes);
    }
  }

  private void measure(ByteBuffer bytes) throws LimitException {
    int matched = 0;
    while (bytes.hasRemaining()) {
      byte b = bytes.get();
      matched = b == WORD[matched] ? matched + 1 : b == WORD[0] ? 1 : 0;
      if (matched == WORD.length) {
        matched = 0;
        ByteBuffer stream = bytes.slice();
        while (stream.hasRemaining() && (stream.get(0) == '\r' || stream.get(0) == '\n')) {
          stream.get();
          stream = stream.slice();
        }
        inflate(stream, true);
      }
    }
  }

  private void inflate(ByteBuffer stream, boolean again) throws LimitException {
    if (!isCompressed(stream)) {
      return;
    }
    Inflater inflater = new Inflater();
    Inflater second = null;
    try {
      inflater.setInput(stream);
      boolean first = true;
      for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
        count(n);
        if (first && again && isCompressed(ByteBuffer.wrap(out, 0, n))) {
          second = new Inflater();
        }
        first = false;
        if (second != null) {
          second.setInput(out.clone(), 0, n);
          for (int m = second.inflate(out); m > 0; m = second.inflate(out)) {
            count(m);
          }
        }
      }
    } catch (DataFormatException e) {
      // A broken stream unpacks no further.
    } finally {
      inflater.end();
      if (second != null) {
        second.end();
      }
    }
  }

  private void count(int n) throws LimitException {
    length += n;
    if (length > most) {
      throw new LimitException("unpacks to more than " + Limits.size(most));
    }
  }

  /** The two bytes that zlib begins with. */
  private static boolean isCompressed(ByteBuffer b) {
    return b.remaining() > 2
        && (b.get(b.position()) & 0x0F) == 8
        && (((b.get(b.position()) & 0xFF) << 8) + (b.get(b.position() + 1) & 0xFF)) % 31 == 0;
  }
}

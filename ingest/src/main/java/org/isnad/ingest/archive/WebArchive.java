package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.ingest.limit.Allowance;
import org.isnad.ingest.limit.Budget;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (WARC 1.0 and 1.1), unpacked before it comes here.
 *
 * <ul>
 *   <li>response records with status 200 that are pages or documents, chunked or compressed or both
 *   <li>resource records of the same kinds, and the texts of conversion records
 *   <li>passed over: other statuses and kinds, requests, metadata, and revisit records, which say
 *       that a page was read again and had not changed
 *   <li>after a record that cannot be read, the next that begins with «WARC/1.»
 * </ul>
 */
public final class WebArchive {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_HEADER = 1 << 20;
  private static final byte[] START = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final Set<String> KINDS =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Budget budget;
  private final Captures captures;
  private final Allowance in;
  private final ReadableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private WebArchive(InputStream stream, Budget budget, Captures captures) {
    this.budget = budget;
    this.captures = captures;
    in = new Allowance(stream, MOST_HEADER + BUFFER, "a header");
    channel = Channels.newChannel(in);
    buffer.flip();
  }

  /** Reads a web archive to its end. */
  public static void read(InputStream in, Budget budget, Captures captures) throws IOException {
    WebArchive archive = new WebArchive(in, budget, captures);
    do {
      archive.records();
    } while (archive.resume());
  }

  private void records() throws IOException {
    in.renew();
    // Never closed: it would close the stream, which is the caller's.
    WarcReader reader = new WarcReader(channel, buffer);
    reader.setLenient(true);
    String before = "the beginning";
    while (true) {
      in.renew();
      Optional<WarcRecord> next;
      try {
        next = reader.next();
      } catch (ParsingException | IllegalArgumentException e) {
        captures.refused("after " + before, "no record of a web archive: " + e.getMessage());
        return;
      }
      if (next.isEmpty()) {
        return;
      }
      in.lift();
      WarcRecord record = next.get();
      if (record instanceof WarcTargetRecord target) {
        before = shown(target);
        take(target, before);
      }
      record.body().consume();
    }
  }

  private void take(WarcTargetRecord record, String name) throws IOException {
    try {
      if (record instanceof WarcResponse response) {
        response(response, name);
      } else if (record instanceof WarcResource resource && isKind(resource.contentType())) {
        captures.page(name, record.date(), budget.unpacked(record.body().stream()), false);
      } else if (record instanceof WarcConversion text && isText(text.contentType())) {
        captures.page(name, record.date(), budget.unpacked(record.body().stream()), true);
      }
    } catch (ParsingException | IllegalArgumentException e) {
      captures.refused(name, "its record cannot be read: " + e.getMessage());
    }
  }

  private void response(WarcResponse record, String name) throws IOException {
    String type = record.contentType().base().toString().toLowerCase(Locale.ROOT);
    if (!type.equals("application/http")) {
      return;
    }
    HttpResponse http = record.http();
    boolean said = http.headers().first("Content-Type").isPresent();
    if (http.status() == 200 && (!said || isKind(http.contentType()))) {
      captures.page(name, record.date(), budget.unpacked(http.bodyDecoded().stream()), false);
    }
  }

  private static boolean isKind(MediaType type) {
    return KINDS.contains(type.base().toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isText(MediaType type) {
    return type.base().toString().equalsIgnoreCase("text/plain");
  }

  private static String shown(WarcTargetRecord record) {
    String target = record.target();
    String address = target == null ? "no address" : target;
    return address.replaceAll("\\p{Cntrl}", "\uFFFD").replaceAll("^<(.*)>$", "$1");
  }

  /** Goes to the next record after one that cannot be read; false at the end. */
  private boolean resume() throws IOException {
    in.lift();
    int matched = 0;
    while (true) {
      if (!buffer.hasRemaining()) {
        // Room for the beginning that rewind lays before it.
        buffer.clear().limit(BUFFER - START.length);
        int n = channel.read(buffer);
        buffer.flip();
        if (n <= 0) {
          return false;
        }
      }
      byte b = buffer.get();
      matched = b == START[matched] ? matched + 1 : b == START[0] ? 1 : 0;
      if (matched == START.length) {
        return rewind();
      }
    }
  }

  /** Lays the beginning of the record, without its line feed, before what follows. */
  private boolean rewind() {
    int length = START.length - 1;
    ByteBuffer rest = ByteBuffer.allocate(buffer.remaining() + length);
    rest.put(START, 1, length).put(buffer).flip();
    buffer.clear();
    buffer.put(rest).flip();
    return true;
  }
}

package org.isnad.ingest.limit;

/**
 * How much of an input is read at most; what goes over is refused with a message.
 *
 * @param textBytes of one page, text, message or row; a longer page or text is cut
 * @param documentBytes of one PDF, DOCX or XLSX, packed and unpacked, and of one reply from a
 *     server
 * @param ratio of what a source unpacks to, to the bytes read of it
 * @param depth of archives inside one another; 1 is an archive without archives in it
 * @param seconds that one page or document may take
 */
public record Limits(long textBytes, long documentBytes, int ratio, int depth, int seconds) {
  private static final Limits DEFAULTS = new Limits(5L << 20, 64L << 20, 200, 4, 20);

  public Limits {
    if (textBytes < 1 || textBytes > Integer.MAX_VALUE / 4 || documentBytes < 1) {
      throw new IllegalArgumentException("textBytes and documentBytes must be 1 or more");
    }
    if (ratio < 1 || depth < 0 || seconds < 1) {
      throw new IllegalArgumentException("ratio and seconds must be 1 or more, depth 0 or more");
    }
  }

  /** 5 MB a page, 64 MB a document, 200 times the packed size, 4 archives deep, 20 seconds. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  public Limits withTextBytes(long bytes) {
    return new Limits(bytes, documentBytes, ratio, depth, seconds);
  }

  public Limits withDocumentBytes(long bytes) {
    return new Limits(textBytes, bytes, ratio, depth, seconds);
  }

  public Limits withRatio(int times) {
    return new Limits(textBytes, documentBytes, times, depth, seconds);
  }

  public Limits withDepth(int archives) {
    return new Limits(textBytes, documentBytes, ratio, archives, seconds);
  }

  public Limits withSeconds(int most) {
    return new Limits(textBytes, documentBytes, ratio, depth, most);
  }

  /** A number of bytes for people: «5 MB», «300 kB». */
  public static String size(long bytes) {
    if (bytes >= 1 << 20) {
      return bytes / (1 << 20) + " MB";
    }
    return bytes >= 1 << 10 ? bytes / (1 << 10) + " kB" : bytes + " bytes";
  }
}

package org.isnad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ingest.encoding.Encodings;
import org.isnad.ingest.table.Columns;
import org.isnad.ingest.table.CsvRows;
import org.jspecify.annotations.Nullable;

/**
 * What an input is, told from its first bytes; its name is not asked.
 *
 * @param kind how it is read
 * @param charset encoding of what is text
 * @param note why it cannot be read, or what separates the cells of a table; else null
 */
record Content(Kind kind, Charset charset, @Nullable String note) {

  /** How an input is read. */
  enum Kind {
    EMPTY,
    JSON_LINES,
    JSON,
    TABLE,
    PAGE,
    TEXT,
    /** RSS, Atom, RDF. */
    FEED,
    /** OPML and sitemaps. */
    ADDRESSES,
    PDF,
    /** DOCX or XLSX. */
    OFFICE,
    ZIP,
    TAR,
    GZIP,
    BZIP2,
    WARC,
    /** A kind that is known but not read. */
    UNREADABLE;

    /** True for what holds other inputs. */
    boolean isArchive() {
      return this == ZIP || this == TAR || this == GZIP || this == BZIP2;
    }
  }

  /** How many first bytes are looked at. */
  static final int SAMPLE = 1 << 16;

  private static final Map<String, Kind> KINDS =
      Map.of(
          "%PDF", Kind.PDF,
          "PK\u0003\u0004", Kind.ZIP,
          "PK\u0005\u0006", Kind.ZIP,
          "\u001F\u008B", Kind.GZIP,
          "BZh", Kind.BZIP2,
          "WARC/1.", Kind.WARC);

  private static final Map<String, String> UNREADABLE =
      Map.ofEntries(
          Map.entry("(\u00B5/\u00FD", "compressed with zstd; unpack it first"),
          Map.entry("\u00FD7zXZ", "compressed with xz; unpack it first"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive; unpack it first"),
          Map.entry("Rar!", "a RAR archive; unpack it first"),
          Map.entry("\u0089PNG", "a picture"),
          Map.entry("\u00FF\u00D8\u00FF", "a picture"),
          Map.entry("GIF8", "a picture"),
          Map.entry("RIFF", "a picture, sound or film"),
          Map.entry("ID3", "a sound"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document; save it as DOCX or XLSX"),
          Map.entry("{\\rtf", "a rich text document; save it as DOCX"),
          Map.entry("From: <Saved by", "a page saved as MHTML; save it as HTML"),
          Map.entry("MIME-Version:", "a mail or MHTML page; save it as HTML"));

  private static final Pattern OFFICE =
      Pattern.compile("\\[Content_Types\\]\\.xml.*|_rels/.*|docProps/.*|word/.*|xl/.*");
  private static final int TAR_SIGN = 257;

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype"
              + " html|html|head|body|title|meta|article|main|section|div|table|p|h1|h2|br|a|span|script|link)"
              + "(?=[\\s>/])");
  private static final Pattern FEED_TAG = Pattern.compile("<(?:rss|rdf:rdf|(?:\\w+:)?feed)[\\s>]");
  private static final Pattern LIST_TAG = Pattern.compile("<(?:opml|urlset|sitemapindex)[\\s>]");
  private static final Pattern PROLOG =
      Pattern.compile(
          "<\\?.*?\\?>|<!--.*?-->|<!doctype(?!\\s+html)[^\\[>]*(?:\\[.*?\\]\\s*)?>",
          Pattern.DOTALL);

  /** An object or a list of objects comes before any list of fields could end: no line of ours. */
  private static final Pattern NESTED =
      Pattern.compile(
          "\\{\\s*(?:\"\\w+\"\\s*:\\s*(?:\"[^\"]{0,200}\"|[\\w.+-]+)\\s*,\\s*){0,30}\"\\w+\"\\s*:\\s*(?:\\[\\s*)?\\{");

  /** JSON Lines may begin with a line that is broken. */
  private static final int FIRST_LINES = 5;

  private static final int MOST_TEXT_TAGS = 8;

  /** What an input is that begins with these bytes. */
  static Content of(byte[] first, Columns columns) {
    String bytes = new String(first, 0, Math.min(first.length, 100), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, Kind> sign : KINDS.entrySet()) {
      if (bytes.startsWith(sign.getKey())) {
        return binary(sign.getValue(), bytes);
      }
    }
    for (Map.Entry<String, String> sign : UNREADABLE.entrySet()) {
      if (bytes.startsWith(sign.getKey())) {
        return unreadable("not a text: " + sign.getValue());
      }
    }
    if (isTar(first)) {
      return new Content(Kind.TAR, StandardCharsets.UTF_8, null);
    }
    Charset charset = Encodings.detect(first, false);
    return text(new String(first, charset).replace("\uFEFF", ""), charset, columns);
  }

  private static Content binary(Kind kind, String bytes) {
    if (kind == Kind.ZIP && bytes.length() > 30) {
      int length = bytes.charAt(26) + 256 * bytes.charAt(27);
      String name = bytes.substring(30, Math.min(bytes.length(), 30 + length));
      if (bytes.startsWith("mimetypeapplication/vnd.oasis", 30)) {
        return unreadable("not a text: an OpenDocument file; save it as DOCX or XLSX");
      }
      kind = OFFICE.matcher(name).matches() ? Kind.OFFICE : kind;
    }
    return new Content(kind, StandardCharsets.UTF_8, null);
  }

  private static boolean isTar(byte[] first) {
    return first.length > TAR_SIGN + 5
        && new String(first, TAR_SIGN, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  private static Content unreadable(String why) {
    return new Content(Kind.UNREADABLE, StandardCharsets.UTF_8, why);
  }

  private static Content text(String text, Charset charset, Columns columns) {
    if (text.isBlank()) {
      return new Content(Kind.EMPTY, charset, "no text");
    }
    if (text.chars().filter(c -> c == 0).count() * 20 > text.length()) {
      return unreadable("not a text");
    }
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return new Content(isLines(start, columns) ? Kind.JSON_LINES : Kind.JSON, charset, null);
    }
    if (start.startsWith("[{") || start.matches("(?s)\\[\\s+\\{.*")) {
      return new Content(Kind.JSON, charset, null);
    }
    Kind marked = marked(text);
    if (marked != null) {
      return new Content(marked, charset, null);
    }
    if (start.lines().limit(FIRST_LINES).anyMatch(line -> line.startsWith("{\""))) {
      return new Content(Kind.JSON_LINES, charset, null);
    }
    Character separator = CsvRows.separator(start, columns);
    return separator == null
        ? new Content(Kind.TEXT, charset, null)
        : new Content(Kind.TABLE, charset, separator.toString());
  }

  /** JSON Lines: the first line is an object with our fields. */
  private static boolean isLines(String start, Columns columns) {
    String first = start.lines().findFirst().orElse("");
    boolean ours = first.contains("\"title\"") || first.contains("\"body\"");
    return ours && !columns.asked() && !NESTED.matcher(first).lookingAt();
  }

  /** What text with tags is; null when it is not marked up. A text may quote a few tags. */
  private static @Nullable Kind marked(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String start = lower.stripLeading();
    Matcher prolog = PROLOG.matcher(start);
    while (prolog.lookingAt()) {
      start = start.substring(prolog.end()).stripLeading();
      prolog = PROLOG.matcher(start);
    }
    if (FEED_TAG.matcher(start).lookingAt()) {
      return Kind.FEED;
    }
    if (LIST_TAG.matcher(start).lookingAt()) {
      return Kind.ADDRESSES;
    }
    boolean tags = TAG.matcher(lower).results().limit(MOST_TEXT_TAGS).count() == MOST_TEXT_TAGS;
    return tags || TAG.matcher(start).lookingAt() ? Kind.PAGE : null;
  }
}

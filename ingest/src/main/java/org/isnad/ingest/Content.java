package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.ingest.encoding.Encodings;
import org.jspecify.annotations.Nullable;

/**
 * What an input is, told from its first bytes; its name is not asked.
 *
 * @param kind how it is read
 * @param reason why it cannot be read; null unless the kind is UNREADABLE
 */
record Content(Kind kind, @Nullable String reason) {

  /** How an input is read. */
  enum Kind {
    EMPTY,
    JSON_LINES,
    PAGE,
    TEXT,
    /** A kind that is known but not read. */
    UNREADABLE
  }

  /** How many first bytes are looked at. */
  static final int SAMPLE = 1 << 14;

  private static final Map<String, String> SIGNATURES =
      Map.ofEntries(
          Map.entry("%PDF", "a PDF document"),
          Map.entry("PK\u0003\u0004", "a zip archive or office document"),
          Map.entry("\u001F\u008B", "compressed with gzip"),
          Map.entry("BZh", "compressed with bzip2"),
          Map.entry("(\u00B5/\u00FD", "compressed with zstd"),
          Map.entry("WARC/", "a web archive"),
          Map.entry("\u0089PNG", "a picture"),
          Map.entry("\u00FF\u00D8\u00FF", "a picture"),
          Map.entry("GIF8", "a picture"),
          Map.entry("RIFF", "a picture, sound or film"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          Map.entry("{\\rtf", "a rich text document"),
          Map.entry("From: <Saved by", "a page saved as MHTML; save it as HTML"),
          Map.entry("MIME-Version:", "a mail or MHTML page; save it as HTML"));

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype"
              + " html|html|head|body|title|meta|article|main|section|div|table|p|h1|h2|br|a|span|script|link)"
              + "(?=[\\s>/])");

  /** JSON Lines may begin with a line that is broken. */
  private static final int FIRST_LINES = 5;

  private static final int MOST_TEXT_TAGS = 8;

  /** What an input is that begins with these bytes. */
  static Content of(byte[] first) {
    String bytes = new String(first, 0, Math.min(first.length, 32), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (bytes.startsWith(signature.getKey())) {
        return new Content(Kind.UNREADABLE, "not a text: " + signature.getValue());
      }
    }
    String text = new String(first, Encodings.detect(first, false)).replace("\uFEFF", "");
    if (text.isBlank()) {
      return new Content(Kind.EMPTY, "no text");
    }
    if (text.chars().filter(c -> c == 0).count() * 20 > text.length()) {
      return new Content(Kind.UNREADABLE, "not a text");
    }
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return json(start);
    }
    if (start.startsWith("[{") || start.matches("(?s)\\[\\s+\\{.*")) {
      return new Content(Kind.UNREADABLE, "a JSON list; JSON Lines has one report a line");
    }
    if (isPage(text)) {
      return new Content(Kind.PAGE, null);
    }
    boolean lines = start.lines().limit(FIRST_LINES).anyMatch(line -> line.startsWith("{\""));
    return new Content(lines ? Kind.JSON_LINES : Kind.TEXT, null);
  }

  private static Content json(String start) {
    String firstLine = start.lines().findFirst().orElse("");
    boolean opened = firstLine.strip().equals("{");
    return opened
        ? new Content(
            Kind.UNREADABLE, "a JSON document of several lines; JSON Lines has one report a line")
        : new Content(Kind.JSON_LINES, null);
  }

  /** A page opens with a tag that pages have; a text may quote a few. */
  private static boolean isPage(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String start = lower.stripLeading();
    while (start.startsWith("<?") || start.startsWith("<!--")) {
      int end = start.indexOf(start.startsWith("<?") ? "?>" : "-->");
      start = end < 0 ? "" : start.substring(start.indexOf('>', end) + 1).stripLeading();
    }
    if (TAG.matcher(start).lookingAt()) {
      return true;
    }
    return TAG.matcher(lower).results().limit(MOST_TEXT_TAGS).count() == MOST_TEXT_TAGS;
  }
}

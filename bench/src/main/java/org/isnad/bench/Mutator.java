package org.isnad.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.core.coder.Report;

/**
 * Spoils inputs; the same seed and number always give the same input.
 *
 * <ul>
 *   <li>bytes flipped, cut out, doubled, moved to another encoding
 *   <li>in text: lone surrogates, bidi controls, diacritics and tatweel without end, zero bytes,
 *       digits and marks put in, words run together, quotation marks opened and never closed
 * </ul>
 */
final class Mutator {
  private static final int EXCERPT = 800;
  private static final int MOST_CHANGES = 24;
  private static final int WHOLE_ONE_IN = 16;

  private static final String[] PIECES = {
    "\uD83D",
    "\uDC00",
    "\uD800\uD800",
    "\u202E",
    "\u2067",
    "\u2069\u2069",
    "\u200F",
    "\u200D",
    "\u0640\u0640\u0640\u0640",
    "\u064B\u0651\u0650",
    "\u0000",
    "\uFEFF",
    "\uFFFD",
    "\uFFFF",
    "\uFDFA",
    "\uFEFB",
    "«",
    "»",
    "\"",
    "(",
    "”",
    "“",
    "ال",
    "و",
    "وبال",
    "\n",
    "\n\n",
    "\r",
    "\u2028",
    "\u0085",
    "\t",
    " ",
    "\u00A0",
    "9",
    "٩",
    "2025",
    "31/2/2025",
    "99999999999999999999",
    "1.000.000",
    "-",
    "–",
    "…",
    ".",
    "؟",
    ":",
    "/",
    "من",
    "إلى",
    "بين",
    "أن",
    "قال",
    "بحسب",
    "منذ",
    "مايو",
    "لم",
    "لن",
    "سوف",
    "a",
    "Ω",
    "\uD83D\uDE00",
    "#",
    "@",
    "https://",
    "<p>",
    "&#x41;",
    "{",
    "\\u"
  };

  private final List<Report> reports;
  private final long seed;

  Mutator(List<Report> reports, long seed) {
    this.reports = reports;
    this.seed = seed;
  }

  private Random random(int number) {
    return new Random(seed * 0x9E3779B97F4A7C15L + number);
  }

  /** A report with spoilt text. */
  Report report(int number) {
    Random random = random(number);
    Report from = reports.get(random.nextInt(reports.size()));
    String title = random.nextInt(4) == 0 ? spoil(from.title(), random) : from.title();
    String body = spoil(excerpt(from.body(), random), random);
    return new Report(
        "m" + number,
        from.outlet(),
        from.url(),
        title,
        body,
        random.nextBoolean() ? from.published() : null,
        random.nextInt(4) == 0 ? spoil("منذ 2 شهور", random) : from.publishedText(),
        from.seen(),
        from.language(),
        from.credit());
  }

  /** The bytes of a file with spoilt content: text, a page, or a line of JSON. */
  byte[] file(int number) {
    Random random = random(number);
    Report from = reports.get(random.nextInt(reports.size()));
    String body = excerpt(from.body(), random);
    String text =
        switch (random.nextInt(3)) {
          case 0 -> from.title() + "\n\nمنذ 2 شهور\n" + from.title() + "\n" + body + "\nشارك";
          case 1 ->
              "<html><h1>"
                  + from.title()
                  + "</h1><p>"
                  + body.replace("\n", "</p><p>")
                  + "</p></html>";
          default -> ReportLines.line(Report.of("m", from.title(), body, from.published()));
        };
    byte[] bytes =
        (random.nextInt(3) == 0 ? spoil(text, random) : text)
            .getBytes(random.nextInt(12) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    return spoil(bytes, random);
  }

  private static String excerpt(String body, Random random) {
    if (body.length() <= EXCERPT || random.nextInt(WHOLE_ONE_IN) == 0) {
      return body;
    }
    int from = random.nextInt(body.length() - EXCERPT / 2);
    return body.substring(
        from, Math.min(body.length(), from + EXCERPT / 4 + random.nextInt(EXCERPT)));
  }

  private static String spoil(String text, Random random) {
    StringBuilder s = new StringBuilder(text);
    for (int n = random.nextInt(MOST_CHANGES); n > 0 && s.length() > 1; n--) {
      int at = random.nextInt(s.length());
      int to = Math.min(s.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 60));
      switch (random.nextInt(7)) {
        case 0 -> s.delete(at, to);
        case 1 -> s.insert(at, s.substring(at, to));
        case 2 -> s.setCharAt(at, (char) random.nextInt(0x10000));
        case 3 -> s.setCharAt(at, s.charAt(random.nextInt(s.length())));
        case 4 -> s.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3)));
        case 5 -> closeUp(s, at, to);
        default -> s.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return s.toString();
  }

  private static void closeUp(StringBuilder s, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (s.charAt(i) == ' ') {
        s.deleteCharAt(i);
      }
    }
  }

  private static byte[] spoil(byte[] from, Random random) {
    byte[] bytes = from;
    for (int n = random.nextInt(MOST_CHANGES); n > 0 && bytes.length > 1; n--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(80));
      switch (random.nextInt(5)) {
        case 0 ->
            bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
        case 1 ->
            bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
        case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 3 -> bytes[at] = (byte) random.nextInt(256);
        default ->
            Arrays.fill(bytes, at, Math.min(to, at + 4), bytes[random.nextInt(bytes.length)]);
      }
    }
    return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private static byte[] joined(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(a.length + b.length);
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}

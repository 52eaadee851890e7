package org.isnad.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of Arabic text.
 *
 * <ol>
 *   <li>A byte order mark decides
 *   <li>Without one, UTF-16 shows by the high bytes of Arabic letters and spaces at every second
 *       place
 *   <li>Bytes that are valid UTF-8 are UTF-8, whatever is declared
 *   <li>Bytes that are UTF-8 but for a few faults (a cut or doubled byte) are UTF-8 too
 *   <li>Else windows-1256 and ISO-8859-6 are tried: the one that gives Arabic words, and of two the
 *       declared one
 *   <li>Else what is declared, else windows-1252
 * </ol>
 */
public final class Encodings {
  static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How far declarations are looked for. */
  private static final int DECLARATION = 4096;

  /** How much is read for statistics. */
  private static final int SAMPLE = 1 << 16;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})");

  /**
   * The encodings that browsers say for western pages: a page that declares one is often Arabic all
   * the same.
   */
  private static final Set<String> WESTERN =
      Set.of("iso-8859-1", "windows-1252", "us-ascii", "iso-8859-15");

  private static final double ENOUGH_ARABIC = 0.35;

  private Encodings() {}

  /**
   * The encoding of a text of which these are the first bytes.
   *
   * @param whole false when the text goes on, so that its last letter may be cut
   */
  public static Charset detect(byte[] bytes, boolean whole) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    double faults = utf8Faults(bytes, whole);
    if (faults == 0) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = declared(bytes);
    boolean declaredUtf8 = StandardCharsets.UTF_8.equals(declared);
    if (faults < (declaredUtf8 ? 0.2 : 0.05)) {
      return StandardCharsets.UTF_8;
    }
    Charset arabic = arabic(bytes, declared);
    if (arabic != null) {
      return arabic;
    }
    return declared == null || declaredUtf8 ? WINDOWS_1252 : declared;
  }

  /** The text of bytes in the encoding that they are in, without byte order mark. */
  public static String decode(byte[] bytes) {
    String text = new String(bytes, detect(bytes, true));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static @Nullable Charset wide(byte[] b) {
    int pairs = Math.min(b.length, SAMPLE) / 2;
    if (pairs < 4) {
      return null;
    }
    if (isWide(b, 0, pairs)) {
      return StandardCharsets.UTF_16BE;
    }
    return isWide(b, 1, pairs) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean isWide(byte[] b, int offset, int pairs) {
    int high = 0;
    int certain = 0;
    for (int i = 0; i < pairs; i++) {
      byte at = b[2 * i + offset];
      high += isHigh(at) ? 1 : 0;
      certain += at == 0 || at == 6 ? 1 : 0;
    }
    return high > 0.9 * pairs && certain > 0.5 * pairs;
  }

  /** The upper half of Latin (0), Arabic (6), general punctuation (0x20) and presentation forms. */
  private static boolean isHigh(byte b) {
    return b == 0 || b == 6 || b == 0x20 || b == (byte) 0xFE || b == (byte) 0xFB;
  }

  /** Faulty sequences for each good one of several bytes; 0 when all is valid. */
  private static double utf8Faults(byte[] bytes, boolean whole) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    decoder.onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    long faults = 0;
    long letters = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, whole);
      letters += lettersBeyondAscii(out);
      if (result.isError()) {
        faults++;
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        break;
      }
    }
    return faults == 0 ? 0 : (double) faults / Math.max(1, letters);
  }

  private static long lettersBeyondAscii(CharBuffer out) {
    out.flip();
    long n = 0;
    while (out.hasRemaining()) {
      n += out.get() >= 0x80 ? 1 : 0;
    }
    out.clear();
    return n;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return null;
    }
    String name = m.group(1).toLowerCase(Locale.ROOT);
    if (WESTERN.contains(name)) {
      return null;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable Charset arabic(byte[] bytes, @Nullable Charset declared) {
    double windows = arabicShare(bytes, WINDOWS_1256);
    double iso = arabicShare(bytes, ISO_8859_6);
    if (Math.max(windows, iso) < ENOUGH_ARABIC) {
      return null;
    }
    if (ISO_8859_6.equals(declared) && iso >= windows - 0.02) {
      return ISO_8859_6;
    }
    return windows >= iso ? WINDOWS_1256 : ISO_8859_6;
  }

  /**
   * How much of the text beyond ASCII reads as Arabic, about 0 to 1: the share of the twelve most
   * frequent letters (in Arabic news nearly three quarters of all), lowered by letters that no
   * Arabic text has and by words that begin with ta marbuta or hamza seats or break off in Latin
   * letters.
   */
  private static double arabicShare(byte[] bytes, Charset charset) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    int common = 0;
    int foreign = 0;
    int all = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isNeutral(c)) {
        all++;
        common += "اليمونرتبعهد".indexOf(c) >= 0 ? 1 : 0;
        boolean arabic = c >= 0x621 && c <= 0x652;
        boolean wrongStart = "ةىئؤء".indexOf(c) >= 0 && !Character.isLetter(before);
        boolean mixed = arabic && before < 0x80 && Character.isLetter(before);
        foreign += !arabic || wrongStart || mixed ? 1 : 0;
      }
      before = c;
    }
    return all == 0 ? 0 : (common - 2.0 * foreign) / all;
  }

  /** Punctuation and spaces, which tell nothing. */
  private static boolean isNeutral(char c) {
    return c == 0xA0
        || c == 0x60C
        || c == 0x61B
        || c == 0x61F
        || c == 0xAB
        || c == 0xBB
        || c >= 0x2010 && c <= 0x2026
        || c == 0x200C
        || c == 0x200D
        || c == 0x200E
        || c == 0x200F;
  }
}

package org.isnad.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  private static final String TEXT =
      "أعلنت الحكومة، اليوم، أنها توصلت إلى اتفاق مع المتمردين بعد أسبوعين من المحادثات في مسقط.";
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset ISO = Charset.forName("ISO-8859-6");

  private static void check(byte[] bytes, String expected) {
    assertThat(Encodings.decode(bytes)).isEqualTo(expected);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  @Test
  void utf8() {
    check(TEXT.getBytes(StandardCharsets.UTF_8), TEXT);
  }

  @Test
  void utf8WithMark() {
    check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT);
  }

  @Test
  void utf16WithAndWithoutMark() {
    check(TEXT.getBytes(StandardCharsets.UTF_16), TEXT);
    check(TEXT.getBytes(StandardCharsets.UTF_16LE), TEXT);
    check(TEXT.getBytes(StandardCharsets.UTF_16BE), TEXT);
    check("plain English text".getBytes(StandardCharsets.UTF_16LE), "plain English text");
  }

  @Test
  void lettersBetweenSpacesAreNoUtf16() {
    check("a b c d e f g h ".getBytes(StandardCharsets.US_ASCII), "a b c d e f g h ");
  }

  @Test
  void windows1256WithoutDeclaration() {
    check(TEXT.getBytes(WINDOWS), TEXT);
  }

  @Test
  void iso88596WithoutDeclaration() {
    check(TEXT.getBytes(ISO), TEXT);
  }

  @Test
  void wrongDeclarationsAreOverruled() {
    for (String declared : new String[] {"utf-8", "iso-8859-1", "windows-1252", "no-such-thing"}) {
      String page = "<meta charset=\"" + declared + "\"><p>" + TEXT;
      check(page.getBytes(WINDOWS), page);
    }
    String page = "<meta charset=windows-1256><p>" + TEXT;
    check(page.getBytes(StandardCharsets.UTF_8), page);
  }

  @Test
  void rightDeclarationOfAWesternPageStays() {
    String page = "<meta charset=windows-1252><p>Réunion à Genève des délégués, déclaré « succès »";
    check(page.getBytes(Charset.forName("windows-1252")), page);
  }

  @Test
  void aFewFaultsLeaveUtf8() {
    byte[] good = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
    byte[] cut = joined(Arrays.copyOf(good, 301), Arrays.copyOfRange(good, 302, good.length));
    assertThat(Encodings.detect(cut, true)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void aCutLastLetterIsNoFault() {
    byte[] good = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(Encodings.detect(Arrays.copyOf(good, 41), false)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void streamsBecomeUtf8() throws IOException {
    String text = (TEXT + " \uD83D\uDD4A\n").repeat(500);
    byte[] in = text.getBytes(StandardCharsets.UTF_16LE);
    try (Utf8Stream out = new Utf8Stream(new ByteArrayInputStream(in), StandardCharsets.UTF_16LE)) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }
  }
}

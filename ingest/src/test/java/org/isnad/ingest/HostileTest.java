package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.core.coder.Report;
import org.isnad.ingest.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inputs made to hurt: each is refused or read within its limits, and what stands beside it too.
 */
@Timeout(60)
class HostileTest {
  private static final String GOOD = "لقاء في مسقط\nالتقى الوفدان في مسقط لبحث الهدنة.\n";
  private static final Limits SMALL =
      Limits.defaults().withTextBytes(1 << 20).withDocumentBytes(4 << 20).withSeconds(60);

  private static Reading read(byte[] bytes) {
    return Reading.of(bytes, ReadOptions.defaults().withLimits(SMALL));
  }

  /** So many equal letters. */
  private static InputStream letters(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }

      @Override
      public int read(byte[] to, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        int n = (int) Math.min(length, left);
        Arrays.fill(to, offset, offset + n, (byte) 'a');
        left -= n;
        return n;
      }
    };
  }

  private static byte[] packed(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
      in.transferTo(gzip);
    }
    return out.toByteArray();
  }

  @Test
  void zipBomb() {
    byte[] bomb = new byte[100 << 20];
    Reading read = read(Reading.zip("good.txt", GOOD, "bomb.txt", bomb, "after.txt", GOOD));
    assertThat(read.titles()).containsExactly("لقاء في مسقط");
    assertThat(read.problems).hasSize(2).first().isEqualTo("in!bomb.txt: not a text");
    assertThat(read.problems.get(1))
        .startsWith("in: unpacks to more than 200 times its size: 64 MB");
  }

  @Test
  void gzipOfManyGzips() throws IOException {
    byte[] bomb = packed(after("{\"title\":\"لقاء\"}\n", 300L << 20));
    for (int i = 0; i < 3; i++) {
      bomb = Reading.gzip(bomb);
    }
    Reading read = read(bomb);
    assertThat(read.titles()).containsExactly("لقاء");
    assertThat(read.problems).hasSize(1).first().asString().startsWith("in: unpacks to more than");
  }

  @Test
  void archivesWithoutEnd() {
    byte[] zip = Reading.zip("x.txt", GOOD);
    for (int i = 0; i < 10; i++) {
      zip = Reading.zip("good.txt", GOOD, "x.zip", zip);
    }
    Reading read = read(zip);
    assertThat(read.reports).hasSize(4);
    assertThat(read.problems)
        .containsExactly("in!x.zip!x.zip!x.zip!x.zip: archives inside one another deeper than 4");
  }

  @Test
  void namesThatLeadOut() {
    Reading read =
        read(
            Reading.zip(
                "../../etc/passwd", GOOD, "/etc/passwd", GOOD, "C:\\x.txt", GOOD, "ok.txt", GOOD));
    assertThat(read.reports).hasSize(1);
    assertThat(read.problems)
        .containsExactly(
            "in!../../etc/passwd: its name leads out of the archive",
            "in!/etc/passwd: its name leads out of the archive",
            "in!C:/x.txt: its name leads out of the archive");
  }

  @Test
  void truncatedGzipAndZip() {
    byte[] gzip = Reading.gzip("{\"title\":\"لقاء\"}\n".repeat(5000).getBytes(UTF_8));
    Reading read = read(Arrays.copyOf(gzip, gzip.length - 20));
    assertThat(read.problems).hasSize(1);
    byte[] zip = Reading.zip("a.txt", GOOD, "b.txt", GOOD.repeat(100));
    Reading cut = read(Arrays.copyOf(zip, zip.length / 2));
    assertThat(cut.titles()).contains("لقاء في مسقط");
    assertThat(cut.problems).isNotEmpty();
  }

  @Test
  void aLineOfAGigabyte() {
    InputStream lines =
        new SequenceInputStream(
            new ByteArrayInputStream("{\"title\":\"أول\"}\n{\"title\":\"".getBytes(UTF_8)),
            new SequenceInputStream(
                letters(1L << 30),
                new ByteArrayInputStream("\"}\n{\"title\":\"آخر\"}\n".getBytes(UTF_8))));
    Reading read = Reading.of(lines, ReadOptions.defaults());
    assertThat(read.titles()).containsExactly("أول", "آخر");
    assertThat(read.problems).hasSize(1).first().asString().startsWith("in:2: the line is longer");
  }

  @Test
  void endlessTextRowAndEntry() {
    ReadOptions small = ReadOptions.defaults().withLimits(SMALL);
    Reading text = Reading.of(letters(1L << 30), small);
    assertThat(text.problems).containsExactly("in: only its first 1 MB are read");
    Reading row = Reading.of(after("title,body\nلقاء,نص\nx,\"", 1L << 30), small);
    assertThat(row.titles()).containsExactly("لقاء");
    assertThat(row.problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("in:3: the table is not read on");
    Reading entry =
        Reading.of(after("<rss><item><title>لقاء</title></item><item><title>", 1L << 30), small);
    assertThat(entry.titles()).containsExactly("لقاء");
    assertThat(entry.problems).containsExactly("in: an entry of more than 1 MB");
    Reading object = Reading.of(after("[{\"title\":\"لقاء\"},{\"title\":\"", 1L << 30), small);
    assertThat(object.titles()).containsExactly("لقاء");
    assertThat(object.problems).hasSize(1);
    Reading header = Reading.of(after("WARC/1.0\r\nWARC-Type: ", 1L << 30), small);
    assertThat(header.problems).hasSize(1);
  }

  private static InputStream after(String start, long letters) {
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(UTF_8)), letters(letters));
  }

  @Test
  void billionLaughsAndExternalEntities() {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"هه\">");
    for (int i = 1; i < 10; i++) {
      String before = ("&l" + (i - 1) + ";").repeat(10);
      laughs.append("<!ENTITY l").append(i).append(" \"").append(before).append("\">");
    }
    laughs.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
    String feed =
        laughs + "<rss><channel><item><title>&l9;&file; لقاء</title></item></channel></rss>";
    assertHarmless(read(feed.getBytes(UTF_8)));
    String word =
        laughs.toString().replace("rss [", "w:document [")
            + "<w:document><w:p><w:t>&l9;&file; لقاء</w:t></w:p></w:document>";
    assertHarmless(read(Reading.zip("[Content_Types].xml", "", "word/document.xml", word)));
    String sheet =
        laughs.toString().replace("rss [", "worksheet [")
            + "<worksheet><sheetData><row><c><v>&l9;</v></c></row></sheetData></worksheet>";
    Reading table =
        read(
            Reading.zip(
                "[Content_Types].xml",
                laughs + "<Types>&l9;</Types>",
                "xl/workbook.xml",
                laughs + "<workbook>&l9;</workbook>",
                "xl/worksheets/sheet1.xml",
                sheet));
    assertThat(table.problems).isNotEmpty();
    assertThat(table.reports).isEmpty();
  }

  private static void assertHarmless(Reading read) {
    assertThat(read.reports).hasSize(1);
    assertThat(read.reports.get(0).text())
        .hasSizeLessThan(200)
        .doesNotContain("root:")
        .contains("لقاء");
  }

  @Test
  void deepNesting() {
    Reading page =
        read(
            ("<div>".repeat(100_000) + "<p>زار الوزير عدن صباح اليوم والتقى المحافظ هناك.")
                .getBytes(UTF_8));
    assertThat(page.reports.get(0).text()).contains("زار الوزير عدن");
    Reading inline =
        read(
            ("<html><body>"
                    + "<b><i>".repeat(50_000)
                    + "زار الوزير عدن صباح اليوم والتقى المحافظ هناك.")
                .getBytes(UTF_8));
    assertThat(inline.reports.size() + inline.problems.size()).isPositive();
    Reading feed =
        read(
            ("<rss><item><title>لقاء</title><description>" + "<p>".repeat(100_000))
                .getBytes(UTF_8));
    assertThat(feed.titles()).containsExactly("لقاء");
    Reading json = read(("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8));
    assertThat(json.problems).hasSize(1).first().asString().contains("not JSON");
  }

  @Test
  void pdfBomb() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(stream)) {
      letters(50L << 20).transferTo(deflate);
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.5\n1 0 obj\n<</Length 9/Filter/FlateDecode>>\nstream\n".getBytes(UTF_8));
    pdf.writeBytes(stream.toByteArray());
    pdf.writeBytes("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
    assertThat(read(pdf.toByteArray()).problems).containsExactly("in: unpacks to more than 4 MB");
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(twice)) {
      deflate.write(stream.toByteArray());
    }
    byte[] nested =
        new String(pdf.toByteArray(), ISO_8859_1)
            .replace(
                new String(stream.toByteArray(), ISO_8859_1),
                new String(twice.toByteArray(), ISO_8859_1))
            .getBytes(ISO_8859_1);
    assertThat(read(nested).problems).containsExactly("in: unpacks to more than 4 MB");
  }

  @Test
  void officeBombs() throws IOException {
    byte[] much = letters(20L << 20).readAllBytes();
    assertThat(read(Reading.zip("[Content_Types].xml", "", "word/document.xml", much)).problems)
        .containsExactly("in: its text is more than 8 MB of XML");
    assertThat(
            read(Reading.zip(
                    "[Content_Types].xml", "", "xl/workbook.xml", "", "xl/sharedStrings.xml", much))
                .problems)
        .containsExactly("in: unpacks to more than 4 MB");
  }

  @Test
  void wrongLengthsInAWebArchive() {
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999\r\n\r\n"
            .getBytes(UTF_8);
    byte[] chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            .getBytes(UTF_8);
    byte[] page =
        "<html><body><h1>لقاء في مسقط</h1><p>التقى الوفدان في مسقط لبحث الهدنة.</p></body></html>"
            .getBytes(UTF_8);
    byte[] never = ("FFFFFFF\r\n" + new String(page, UTF_8)).getBytes(UTF_8);
    byte[] nonsense = "zz\r\nxxxx".getBytes(UTF_8);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    ArchivesTest.record(warc, "response", "https://x.example/1", head, page);
    ArchivesTest.record(warc, "response", "https://x.example/2", chunked, never);
    ArchivesTest.record(warc, "response", "https://x.example/3", chunked, nonsense);
    ArchivesTest.record(
        warc, "response", "https://x.example/4", "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8), page);
    Reading read = read(warc.toByteArray());
    assertThat(read.reports)
        .extracting(Report::url)
        .containsExactly("https://x.example/1", "https://x.example/4");
    assertThat(read.problems)
        .containsExactly("in!https://x.example/2: EOF reached before end of chunked encoding");
  }

  @Test
  void wrongLengthOfAnEntry() {
    byte[] zip = Reading.zip("a.txt", GOOD, "b.txt", GOOD);
    zip[22] = 1;
    zip[18] = 1;
    Reading read = read(zip);
    assertThat(read.reports.size() + read.problems.size()).isPositive();
  }

  @Test
  void whatTakesTooLongIsGivenUp() {
    Conveyor conveyor = new Conveyor(SMALL.withSeconds(1), 1);
    Reading read = new Reading();
    conveyor.begin(0, read::take);
    long start = System.nanoTime();
    conveyor.put(
        "slow",
        1,
        () -> {
          long until = System.nanoTime() + Duration.ofSeconds(8).toNanos();
          while (System.nanoTime() < until) {
            Thread.onSpinWait();
          }
          return new Item(List.of(), List.of());
        });
    conveyor.put("good", 1, () -> Item.of(Report.of("1", "لقاء", "", null)));
    conveyor.flush();
    assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(6).toNanos());
    assertThat(read.problems).containsExactly("slow: took longer than 1 s");
    assertThat(read.titles()).containsExactly("لقاء");
    conveyor.close();
  }
}

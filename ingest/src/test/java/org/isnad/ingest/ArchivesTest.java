package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

class ArchivesTest {
  private static final String TEXT = "لقاء في مسقط\nالتقى الوفدان في مسقط لبحث الهدنة.\n";
  private static final String LINE = "{\"id\":\"a\",\"title\":\"سطر\",\"body\":\"نص\"}\n";
  private static final String PAGE =
      "<html><head><title>هدنة</title></head><body><h1>هدنة في الميناء</h1>"
          + "<p>اتفق الطرفان على هدنة من أسبوع تبدأ صباح الأحد.</p></body></html>";

  @Test
  void archivesInsideOneAnother() throws IOException {
    byte[] inner = Reading.zip("b/x.html", PAGE, "y.jsonl", LINE + LINE, "z.png", "صورة");
    byte[] tar =
        tar(
            "one.txt", TEXT.getBytes(UTF_8),
            "two.zip", inner,
            "three.txt.gz", Reading.gzip(TEXT.getBytes(UTF_8)));
    Reading read = Reading.of(Reading.gzip(tar));
    assertThat(read.problems).isEmpty();
    assertThat(read.titles())
        .containsExactly("لقاء في مسقط", "هدنة في الميناء", "سطر", "سطر", "لقاء في مسقط");
  }

  @Test
  void faultsNameTheirPlace() {
    Reading read =
        Reading.of(Reading.zip("a/b.txt", "", "c.zip", Reading.zip("d.jsonl", "{\"title\"\n")));
    assertThat(read.problems.get(0)).isEqualTo("in!a/b.txt: no text");
    assertThat(read.problems.get(1)).startsWith("in!c.zip!d.jsonl:1: not JSON: ");
  }

  @Test
  void webArchive() {
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] packed = Reading.gzip(page);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    record(
        warc,
        "response",
        "https://x.example/1",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8),
        page);
    record(warc, "response", "https://x.example/2", chunked.getBytes(UTF_8), chunks(page));
    record(
        warc,
        "response",
        "https://x.example/3",
        chunked.replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n").getBytes(UTF_8),
        chunks(packed));
    record(
        warc,
        "response",
        "https://x.example/404",
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8),
        page);
    record(
        warc,
        "response",
        "https://x.example/p.png",
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n".getBytes(UTF_8),
        page);
    record(
        warc,
        "revisit",
        "https://x.example/1",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8),
        new byte[0]);
    Reading read = Reading.of(warc.toByteArray());
    assertThat(read.problems).isEmpty();
    assertThat(read.reports)
        .extracting(Report::url)
        .containsExactly("https://x.example/1", "https://x.example/2", "https://x.example/3");
    assertThat(read.reports).allMatch(r -> r.title().equals("هدنة في الميناء"));
    assertThat(read.reports.get(0).seen()).isEqualTo(LocalDate.of(2025, 8, 25));
    assertThat(Reading.of(Reading.gzip(warc.toByteArray())).reports).hasSize(3);
  }

  @Test
  void aBrokenRecordLeavesTheOthers() {
    byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8);
    byte[] page = PAGE.getBytes(UTF_8);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    record(warc, "response", "https://x.example/1", head, page);
    warc.writeBytes(
        "WARC/1.0\r\nWARC-Type response\r\nno header here\r\n\r\nxx\r\n\r\n".getBytes(UTF_8));
    record(warc, "response", "https://x.example/2", head, page);
    Reading read = Reading.of(warc.toByteArray());
    assertThat(read.reports)
        .extracting(Report::url)
        .containsExactly("https://x.example/1", "https://x.example/2");
    assertThat(read.problems)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("in!after https://x.example/1: no record");
  }

  static void record(ByteArrayOutputStream to, String type, String url, byte[] head, byte[] body) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2025-08-25T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + body.length)
            + "\r\n\r\n";
    to.writeBytes(header.getBytes(UTF_8));
    to.writeBytes(head);
    to.writeBytes(body);
    to.writeBytes("\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] chunks(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int half = body.length / 2;
    out.writeBytes((Integer.toHexString(half) + "\r\n").getBytes(UTF_8));
    out.write(body, 0, half);
    out.writeBytes(("\r\n" + Integer.toHexString(body.length - half) + ";x=1\r\n").getBytes(UTF_8));
    out.write(body, half, body.length - half);
    out.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static byte[] tar(Object... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      tar.putArchiveEntry(new TarArchiveEntry("link", TarConstants.LF_SYMLINK));
      tar.closeArchiveEntry();
      for (int i = 0; i < entries.length; i += 2) {
        byte[] bytes = (byte[]) entries[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) entries[i]);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }
}

package org.isnad.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.isnad.core.coder.Report;

/**
 * A web archive of generated news pages, each a gzip member of its own as crawlers write them: a
 * page in the manner of a common template, with menus, scripts, share bars and related stories
 * around the article. One record in ten is no page.
 */
final class GeneratedArchive {
  private static final int SENTENCES = 12;

  private GeneratedArchive() {}

  /** The title of a page, by which it is known again. */
  static String title(int page) {
    return "لقاء رقم " + page + " لبحث الهدنة في الميناء";
  }

  /** Writes so many pages. */
  static void write(Path file, int pages, Texts texts) throws IOException {
    Random random = new Random(3);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < pages; i++) {
        Report report = texts.report("p" + i, random, SENTENCES);
        member(out, "response", i, "text/html", page(i, report.body()));
        if (i % 10 == 0) {
          member(out, "response", i, "image/png", "\u0089PNG");
        }
      }
    }
  }

  private static void member(OutputStream out, String type, int number, String kind, String body)
      throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: "
                + kind
                + "\r\nContent-Length: "
                + content.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    String header =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + new UUID(7, number)
            + ">\r\nWARC-Date: 2025-08-25T10:00:00Z\r\nWARC-Target-URI: "
            + "https://marfa.example/"
            + number
            + "\r\nContent-Type: application/http;"
            + " msgtype=response\r\nContent-Length: "
            + (http.length + content.length)
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(record, 1 << 14)) {
      gzip.write(header.getBytes(StandardCharsets.UTF_8));
      gzip.write(http);
      gzip.write(content);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    record.writeTo(out);
  }

  private static String page(int number, String body) {
    String title = title(number);
    StringBuilder page = new StringBuilder(1 << 14);
    page.append(
            "<!DOCTYPE html><html dir=\"rtl\" lang=\"ar\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append(" - صحيفة المرفأ</title><link rel=\"canonical\" href=\"https://marfa.example/")
        .append(number)
        .append("\"><meta property=\"og:site_name\" content=\"صحيفة المرفأ\"><meta")
        .append(" property=\"og:title\" content=\"")
        .append(title)
        .append(
            "\"><meta property=\"article:published_time\" content=\"2025-08-25T10:00:00+03:00\">")
        .append("<script>var data = {};".repeat(20))
        .append("</script></head><body><nav><ul>")
        .append("<li><a href=\"/x\">قسم</a></li>".repeat(20))
        .append("</ul></nav><main><article><h1>")
        .append(title)
        .append(
            "</h1><div class=\"share\"><a>فيسبوك</a><a>تويتر</a></div><div class=\"entry-content\">");
    for (String paragraph : body.split("\n")) {
      page.append("<p>").append(paragraph).append("</p>\n");
    }
    return page.append("</div><div class=\"related\"><ul>")
        .append("<li><a href=\"/y\">خبر آخر من المدينة القديمة</a></li>".repeat(10))
        .append("</ul></div></article></main><footer>جميع الحقوق محفوظة</footer></body></html>")
        .toString();
  }
}

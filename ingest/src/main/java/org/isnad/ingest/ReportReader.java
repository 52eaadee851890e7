package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportJson;
import org.isnad.ingest.encoding.Encodings;

/**
 * Reads the reports of a file or stream one at a time; what cannot be read is a problem and the
 * rest goes on.
 */
public final class ReportReader {
  /** Most bytes of a text that is read; the rest is left, with a problem. */
  static final int MAX_TEXT = 20 << 20;

  private ReportReader() {}

  /** Reads a file; its name tells JSON Lines ({@code .jsonl}, {@code .ndjson}) from text. */
  public static void read(
      Path file, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      read(name, in, given, reports, problems);
    } catch (IOException e) {
      problems.accept(new Problem(name, 0, reason(e)));
    }
  }

  /**
   * Reads a stream: JSON Lines when its first character opens an object, a page when it opens a
   * tag, else one text whose first line is the title. Encodings are told from the bytes.
   */
  public static void read(
      String name,
      InputStream stream,
      Given given,
      Consumer<Report> reports,
      Consumer<Problem> problems) {
    try {
      open(name, stream, given, reports, problems);
    } catch (IOException e) {
      problems.accept(new Problem(name, 0, reason(e)));
    }
  }

  private static void open(
      String name,
      InputStream stream,
      Given given,
      Consumer<Report> reports,
      Consumer<Problem> problems)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream);
    in.mark(8);
    byte[] first = in.readNBytes(4);
    in.reset();
    String start = new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || start.startsWith("{")) {
      ReportJson.read(name, in, report -> reports.accept(fill(report, given)), problems);
      return;
    }
    byte[] bytes = in.readNBytes(MAX_TEXT);
    if (in.read() >= 0) {
      problems.accept(new Problem(name, 0, "only the first " + MAX_TEXT + " bytes are read"));
    }
    String text = Encodings.decode(bytes).replace("\uFEFF", "").strip();
    if (text.isEmpty()) {
      problems.accept(new Problem(name, 0, "no text"));
      return;
    }
    Page page = text.startsWith("<") ? Page.ofHtml(text) : Page.ofText(text);
    String title = page.title();
    String body = page.body();
    String id = given.id() != null ? given.id() : Ids.report(given.outlet(), null, title, body);
    reports.accept(
        new Report(
            id,
            given.outlet(),
            null,
            title,
            body,
            given.published(),
            page.publishedText(),
            given.seen(),
            null,
            List.of()));
  }

  private static Report fill(Report r, Given given) {
    return new Report(
        given.id() != null ? given.id() : r.id(),
        r.outlet() != null ? r.outlet() : given.outlet(),
        r.url(),
        r.title(),
        r.body(),
        r.published() != null ? r.published() : given.published(),
        r.publishedText(),
        r.seen() != null ? r.seen() : given.seen(),
        r.language(),
        r.credit());
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException ? "no such file" : String.valueOf(e);
  }
}

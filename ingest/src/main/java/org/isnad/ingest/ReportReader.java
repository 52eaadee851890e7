package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportJson;
import org.isnad.ingest.article.Article;
import org.isnad.ingest.article.HtmlPage;
import org.isnad.ingest.article.TextPage;
import org.isnad.ingest.encoding.Encodings;
import org.isnad.ingest.encoding.Utf8Stream;

/**
 * Reads the reports of a file, folder or stream one at a time; what cannot be read is a problem and
 * the rest goes on.
 *
 * <p>What an input is and how it is encoded is told from its bytes: JSON Lines, a saved page, or
 * plain text, which may have been copied from a page. Holds one report, or one line of JSON Lines,
 * whatever the size of the input.
 */
public final class ReportReader {
  /** Most bytes of a text or page that are read; the rest is left, with a problem. */
  static final int MAX_TEXT = 20 << 20;

  private ReportReader() {}

  /** Reads a file, or everything below a folder in the order of names. */
  public static void read(
      Path path, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    if (Files.isDirectory(path)) {
      Folder.walk(path, file -> file(file, given, reports, problems), problems);
    } else {
      file(path, given, reports, problems);
    }
  }

  private static void file(
      Path file, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      open(name, in, given, reports, problems);
    } catch (IOException e) {
      problems.accept(new Problem(name, 0, reason(e)));
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name by which problems name it
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
    BufferedInputStream in = new BufferedInputStream(stream, Content.SAMPLE);
    in.mark(Content.SAMPLE);
    byte[] first = in.readNBytes(Content.SAMPLE);
    in.reset();
    Content content = Content.of(first);
    switch (content.kind()) {
      case EMPTY, UNREADABLE ->
          problems.accept(new Problem(name, 0, String.valueOf(content.reason())));
      case JSON_LINES -> {
        Charset charset = Encodings.detect(first, false);
        InputStream lines =
            charset.equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(in, charset);
        ReportJson.read(name, lines, report -> reports.accept(fill(report, given)), problems);
      }
      case PAGE, TEXT -> {
        String text = text(name, in, problems);
        boolean page = content.kind() == Content.Kind.PAGE;
        article(name, page ? HtmlPage.read(text) : TextPage.read(text), given, reports, problems);
      }
    }
  }

  private static String text(String name, InputStream in, Consumer<Problem> problems)
      throws IOException {
    byte[] bytes = in.readNBytes(MAX_TEXT);
    if (in.read() >= 0) {
      problems.accept(new Problem(name, 0, "only the first " + MAX_TEXT + " bytes are read"));
    }
    return Encodings.decode(bytes);
  }

  private static void article(
      String name,
      Article article,
      Given given,
      Consumer<Report> reports,
      Consumer<Problem> problems) {
    if (article.title().isEmpty() && article.body().isEmpty()) {
      problems.accept(new Problem(name, 0, "no article found"));
      return;
    }
    Report report =
        new Report(
            "",
            article.outlet(),
            article.url(),
            article.title(),
            article.body(),
            article.published(),
            article.publishedText(),
            null,
            article.language(),
            article.credit());
    reports.accept(fill(report, given));
  }

  /** What the report does not say is as given; an id is made where there is none. */
  private static Report fill(Report r, Given given) {
    String outlet = r.outlet() != null ? r.outlet() : given.outlet();
    String id = given.id() != null ? given.id() : r.id();
    return new Report(
        id.isEmpty() ? Ids.report(outlet, r.url(), r.title(), r.body()) : id,
        outlet,
        r.url(),
        r.title(),
        r.body(),
        r.published() != null ? r.published() : given.published(),
        r.publishedText(),
        r.seen() != null ? r.seen() : given.seen(),
        r.language(),
        r.credit());
  }

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e instanceof AccessDeniedException ? "may not be read" : String.valueOf(e);
  }
}

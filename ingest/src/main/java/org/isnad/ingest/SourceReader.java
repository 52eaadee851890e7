package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportJson;
import org.isnad.ingest.archive.Archive;
import org.isnad.ingest.archive.Captures;
import org.isnad.ingest.archive.Entries;
import org.isnad.ingest.archive.WebArchive;
import org.isnad.ingest.article.Article;
import org.isnad.ingest.article.HtmlPage;
import org.isnad.ingest.article.TelegramPage;
import org.isnad.ingest.article.TextPage;
import org.isnad.ingest.document.DocxText;
import org.isnad.ingest.document.PdfText;
import org.isnad.ingest.encoding.Encodings;
import org.isnad.ingest.encoding.Utf8Stream;
import org.isnad.ingest.feed.Feed;
import org.isnad.ingest.limit.Budget;
import org.isnad.ingest.limit.Limits;
import org.isnad.ingest.limit.Spool;
import org.isnad.ingest.table.Columns;
import org.isnad.ingest.table.CsvRows;
import org.isnad.ingest.table.JsonRows;
import org.isnad.ingest.table.Rows;
import org.isnad.ingest.table.XlsxRows;

/** Reads one source: tells what it is, and goes into it if it is an archive. */
final class SourceReader {
  private final ReadOptions options;
  private final Limits limits;
  private final Columns columns;
  private final Conveyor conveyor;
  private final Budget budget;

  SourceReader(ReadOptions options, Conveyor conveyor, Budget budget) {
    this.options = options;
    this.conveyor = conveyor;
    this.budget = budget;
    limits = options.limits();
    columns = options.columns();
  }

  /** The source is a bomb: what was said of it is enough. */
  private static final class Abandoned extends IOException {
    private static final long serialVersionUID = 1;
  }

  void read(String name, InputStream in, Hints hints) {
    try {
      open(name, budget.source(in), hints, 0);
    } catch (Abandoned e) {
      // said where it was found
    } catch (IOException e) {
      refuse(name, 0, ReportReader.reason(e));
    }
  }

  private void refuse(String name, long line, String why) {
    conveyor.put(Item.of(new Problem(name, line, why)));
  }

  /** An input inside another: its faults are its own, unless the whole source is a bomb. */
  private void openInner(String name, InputStream in, Hints hints, int depth) throws IOException {
    try {
      open(name, in, hints, depth);
    } catch (Abandoned e) {
      throw e;
    } catch (IOException e) {
      refuse(name, 0, ReportReader.reason(e));
      if (budget.isSpent()) {
        throw new Abandoned();
      }
    }
  }

  private void open(String name, InputStream stream, Hints hints, int depth) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, Content.SAMPLE);
    in.mark(Content.SAMPLE);
    byte[] first = in.readNBytes(Content.SAMPLE);
    in.reset();
    Content content = Content.of(first, columns);
    if (content.kind().isArchive() && depth >= limits.depth()) {
      refuse(name, 0, "archives inside one another deeper than " + limits.depth());
      return;
    }
    switch (content.kind()) {
      case EMPTY, UNREADABLE -> refuse(name, 0, Objects.requireNonNull(content.note()));
      case JSON_LINES -> jsonLines(name, in, content.charset());
      case JSON -> JsonRows.read(in, content.charset(), columns, most(), rows(name));
      case TABLE ->
          CsvRows.read(
              new InputStreamReader(in, content.charset()),
              Objects.requireNonNull(content.note()).charAt(0),
              columns,
              most(),
              rows(name));
      case PAGE -> page(name, bytes(in), hints);
      case TEXT -> text(name, bytes(in), hints);
      case FEED -> feed(name, in, content.charset(), hints);
      case ADDRESSES ->
          refuse(name, 0, "a list of addresses and no reports; follow it with isnad watch");
      case PDF -> pdf(name, in, hints);
      case OFFICE -> office(name, in, hints);
      case ZIP -> Archive.zip(in, budget, entries(name, hints, depth));
      case TAR -> Archive.tar(in, budget, entries(name, hints, depth));
      case GZIP -> open(name, Archive.gunzip(in, budget), hints, depth + 1);
      case BZIP2 -> open(name, Archive.bunzip2(in, budget), hints, depth + 1);
      case WARC -> WebArchive.read(in, budget, captures(name));
    }
  }

  private int most() {
    return (int) limits.textBytes();
  }

  private void jsonLines(String name, InputStream in, Charset charset) throws IOException {
    InputStream lines = charset.equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(in, charset);
    ReportJson.read(
        name,
        lines,
        report -> conveyor.put(Item.of(fill(report, Hints.NONE))),
        problem -> conveyor.put(Item.of(problem)));
  }

  private Rows rows(String name) {
    return new Rows() {
      @Override
      public void report(Report report) {
        conveyor.put(Item.of(fill(report, Hints.NONE)));
      }

      @Override
      public void refused(long line, String why) {
        refuse(name, line, why);
      }
    };
  }

  /** The bytes of a text or page, and one more when it goes on. */
  private byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(most() + 1);
  }

  private String decoded(byte[] bytes) {
    return Encodings.decode(bytes.length > most() ? Arrays.copyOf(bytes, most()) : bytes);
  }

  private void page(String name, byte[] page, Hints hints) {
    conveyor.put(
        name,
        page.length,
        () -> {
          String html = decoded(page);
          List<Report> posts = TelegramPage.read(html);
          if (posts.isEmpty()) {
            return item(name, HtmlPage.read(html), page.length, hints);
          }
          return new Item(
              posts.stream().map(post -> fill(post, hints)).toList(), cut(name, page.length));
        });
  }

  private void text(String name, byte[] text, Hints hints) {
    conveyor.put(
        name, text.length, () -> item(name, TextPage.read(decoded(text)), text.length, hints));
  }

  private List<Problem> cut(String name, int length) {
    return length > most()
        ? List.of(new Problem(name, 0, "only its first " + Limits.size(most()) + " are read"))
        : List.of();
  }

  private Item item(String name, Article article, int length, Hints hints) {
    List<Problem> problems = new ArrayList<>(cut(name, length));
    if (article.title().isEmpty() && article.body().isEmpty()) {
      problems.add(new Problem(name, 0, "no article found"));
      return new Item(List.of(), problems);
    }
    return new Item(List.of(fill(article.report(), hints)), problems);
  }

  private void feed(String name, InputStream in, Charset charset, Hints hints) throws IOException {
    boolean[] any = {false};
    Feed.read(
        in,
        charset,
        limits.textBytes(),
        new Feed.Taker() {
          @Override
          public void entry(String key, Report report) {
            any[0] = true;
            conveyor.put(Item.of(fill(report, new Hints(null, hints.seen()))));
          }

          @Override
          public void empty() {
            refuse(name, 0, "an entry without title and text");
          }
        });
    if (!any[0]) {
      refuse(name, 0, "a feed without entries");
    }
  }

  private void pdf(String name, InputStream in, Hints hints) throws IOException {
    Spool spool = Spool.of(in, limits.documentBytes());
    conveyor.put(
        name,
        limits.textBytes(),
        () -> {
          try (spool) {
            return document(name, PdfText.read(spool.file(), limits), hints);
          }
        });
  }

  private Item document(String name, String text, Hints hints) {
    return text.isBlank()
        ? Item.of(new Problem(name, 0, "no text in the document; a picture of text is not read"))
        : item(name, TextPage.read(text), 0, hints);
  }

  private void office(String name, InputStream in, Hints hints) throws IOException {
    Spool spool = Spool.of(in, limits.documentBytes());
    boolean text;
    boolean table;
    try (ZipFile zip = new ZipFile(spool.file().toFile())) {
      text = DocxText.is(zip);
      table = zip.getEntry("xl/workbook.xml") != null;
    } catch (IOException e) {
      spool.close();
      throw new IOException("not an office document that can be read: " + e.getMessage(), e);
    }
    if (text) {
      conveyor.put(
          name,
          limits.textBytes(),
          () -> {
            try (spool) {
              return document(name, DocxText.read(spool.file(), limits), hints);
            }
          });
      return;
    }
    try (spool) {
      if (table) {
        XlsxRows.read(spool.file(), columns, limits, rows(name));
      } else {
        refuse(name, 0, "an office document that is neither DOCX nor XLSX");
      }
    }
  }

  private Entries entries(String archive, Hints hints, int depth) {
    return new Entries() {
      @Override
      public void entry(String name, InputStream in) throws IOException {
        if (Folder.isWanted(name)) {
          openInner(archive + "!" + name, in, hints, depth + 1);
        }
      }

      @Override
      public void refused(String name, String why) {
        refuse(archive + "!" + name, 0, why);
      }
    };
  }

  private Captures captures(String archive) {
    return new Captures() {
      @Override
      public void page(String url, Instant seen, InputStream in, boolean text) throws IOException {
        String name = archive + "!" + url;
        Hints hints = new Hints(url, seen.atOffset(ZoneOffset.UTC).toLocalDate());
        try {
          capture(name, in, text, hints);
        } catch (IOException e) {
          refuse(name, 0, ReportReader.reason(e));
          if (budget.isSpent()) {
            throw new Abandoned();
          }
        }
      }

      @Override
      public void refused(String place, String why) {
        refuse(archive + "!" + place, 0, why);
      }
    };
  }

  /** A page of a web archive; kinds that are no page or document are passed over. */
  private void capture(String name, InputStream in, boolean text, Hints hints) throws IOException {
    byte[] bytes = bytes(in);
    Content.Kind kind =
        text
            ? Content.Kind.TEXT
            : Content.of(Arrays.copyOf(bytes, Math.min(bytes.length, Content.SAMPLE)), columns)
                .kind();
    switch (kind) {
      case PAGE -> page(name, bytes, hints);
      case TEXT -> {
        if (text) {
          text(name, bytes, hints);
        }
      }
      case PDF, OFFICE -> {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes), in);
        if (kind == Content.Kind.PDF) {
          pdf(name, whole, hints);
        } else {
          office(name, whole, hints);
        }
      }
      default -> {
        // no page
      }
    }
  }

  private Report fill(Report report, Hints hints) {
    return options.given().complete(report, hints);
  }
}

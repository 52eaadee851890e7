package org.isnad.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.isnad.core.coder.Report;
import org.isnad.ingest.limit.Allowance;
import org.isnad.ingest.table.Field;
import org.isnad.ingest.table.Row;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * RSS (0.9 to 2.0), Atom and RDF feeds, an entry at a time; OPML lists of feeds; sitemaps and
 * indexes of sitemaps.
 *
 * <p>Read leniently: faults of XML that feeds are full of do not matter, and entities of a document
 * type are never resolved, so they can neither fetch nor grow.
 */
public final class Feed {
  /** Takes what a feed or list holds. */
  public interface Taker {
    /**
     * One entry.
     *
     * @param key by which the feed names it; may be empty
     */
    default void entry(String key, Report report) {}

    /** An entry without title and text. */
    default void empty() {}

    /** An address that a list holds. */
    default void address(Address address) {}
  }

  /**
   * An address in a list.
   *
   * @param kind what is said to be there
   * @param title its name, or null
   */
  public record Address(Kind kind, String url, @Nullable String title) {
    /** What an address leads to. */
    public enum Kind {
      FEED,
      PAGE,
      SITEMAP
    }
  }

  private final Taker taker;
  private @Nullable String outlet;
  private @Nullable String language;

  private Feed(Taker taker) {
    this.taker = taker;
  }

  /**
   * Reads to the end.
   *
   * @param most bytes of one entry
   */
  public static void read(InputStream in, Charset charset, long most, Taker taker)
      throws IOException {
    Allowance allowance = new Allowance(in, most, "an entry");
    // Not closed: the stream is the caller's.
    StreamParser parser =
        new StreamParser(Parser.xmlParser()).parse(new InputStreamReader(allowance, charset), "");
    Feed feed = new Feed(taker);
    try {
      for (Element e = next(parser); e != null; e = next(parser)) {
        feed.take(e);
        forget(e);
        allowance.renew();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static @Nullable Element next(StreamParser parser) throws IOException {
    return parser.selectNext(
        "item, entry, url, sitemap, outline, channel > title, feed > title, channel > language");
  }

  /** What was read must not stay in memory. */
  private static void forget(Element e) {
    Node before = e.previousSibling();
    while (before != null) {
      Node earlier = before.previousSibling();
      if (!(before instanceof Element)) {
        before.remove();
      }
      before = earlier;
    }
    e.empty();
    if (!e.normalName().equals("outline")) {
      e.remove();
    }
  }

  private void take(Element e) {
    switch (e.normalName()) {
      case "title" -> outlet = text(e);
      case "language" -> language = text(e);
      case "url" -> address(Address.Kind.PAGE, text(child(e, "loc")), null);
      case "sitemap" -> address(Address.Kind.SITEMAP, text(child(e, "loc")), null);
      case "outline" -> {
        String title = e.hasAttr("title") ? e.attr("title") : e.attr("text");
        String url = e.attr("xmlUrl").isEmpty() ? e.attr("xmlurl") : e.attr("xmlUrl");
        address(Address.Kind.FEED, url, title);
      }
      default -> entry(e);
    }
  }

  private void address(Address.Kind kind, @Nullable String url, @Nullable String title) {
    if (url != null && !url.isBlank()) {
      taker.address(new Address(kind, url.strip(), title));
    }
  }

  private void entry(Element e) {
    Row row = new Row();
    String link = null;
    String key = null;
    for (Element child : e.children()) {
      String text = text(child);
      switch (child.normalName()) {
        case "title" -> row.put(Field.TITLE, plain(text));
        case "content:encoded", "content", "xhtml:body", "body" -> row.put(Field.BODY, body(child));
        case "description", "summary" -> row.put(Field.SUMMARY, body(child));
        case "link" -> link = link(link, child);
        case "guid", "id" -> key = text;
        case "pubdate", "published", "dc:date", "issued" -> row.put(Field.PUBLISHED, text);
        case "updated", "modified", "dcterms:modified" -> row.put(Field.UPDATED, text);
        case "author", "dc:creator" -> row.put(Field.BYLINE, author(child));
        case "category" ->
            row.put(Field.SECTION, child.hasAttr("term") ? child.attr("term") : text);
        case "source" -> row.put(Field.OUTLET, child.hasText() ? childText(child) : null);
        case "dc:language" -> row.put(Field.LANGUAGE, text);
        default -> {
          // other extensions say nothing of the text
        }
      }
    }
    if (link == null && key != null && key.matches("https?://\\S+")) {
      link = key;
    }
    row.put(Field.URL, link);
    row.put(Field.OUTLET, outlet);
    row.put(Field.LANGUAGE, language);
    if (row.isEmpty()) {
      taker.empty();
    } else {
      taker.entry(key != null ? key : link != null ? link : "", row.report());
    }
  }

  private static String childText(Element source) {
    Element title = child(source, "title");
    return title == null ? source.wholeText() : title.wholeText();
  }

  private static @Nullable String author(Element author) {
    Element name = child(author, "name");
    return text(name == null ? author : name);
  }

  /** Of the links of Atom the one to the page. */
  private static @Nullable String link(@Nullable String before, Element link) {
    if (!link.hasAttr("href")) {
      return before != null ? before : text(link);
    }
    String relation = link.attr("rel");
    boolean page = relation.isEmpty() || relation.equals("alternate");
    return page && before == null ? link.attr("href") : before;
  }

  /** Text that is XHTML stays with its tags; any other is unescaped already. */
  private static String body(Element e) {
    return e.childrenSize() > 0 ? e.html() : e.wholeText();
  }

  private static @Nullable String plain(@Nullable String title) {
    return title == null
        ? null
        : Parser.unescapeEntities(title.replaceAll("<[^>]{0,200}>", ""), false);
  }

  private static @Nullable String text(@Nullable Element e) {
    return e == null ? null : e.wholeText().strip();
  }

  private static @Nullable Element child(Element e, String name) {
    for (Element child : e.children()) {
      if (child.normalName().equals(name)) {
        return child;
      }
    }
    return null;
  }
}

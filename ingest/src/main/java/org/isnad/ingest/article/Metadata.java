package org.isnad.ingest.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.core.coder.Imprint;
import org.isnad.formats.Json;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to machines, the most reliable first: JSON-LD, OpenGraph and its
 * kin, microdata, plain HTML.
 *
 * @param headlines titles without the outlet's name, the best first
 * @param pageTitle the title of the window, often with the outlet's name; may be empty
 * @param published when the page says it was published, or null
 * @param updated when it says it was last changed, or null
 * @param articleBody the text of the article by JSON-LD, or null
 */
record Metadata(
    List<String> headlines,
    String pageTitle,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Times published,
    @Nullable Times updated,
    @Nullable String section,
    @Nullable String byline,
    @Nullable String language,
    @Nullable String articleBody) {

  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report",
          "SocialMediaPosting",
          "TechArticle");

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(https?://\\S+)");
  private static final int MOST_NODES = 2000;

  static Metadata of(Document page) {
    Map<?, ?> article = jsonLd(page);
    List<String> headlines = new ArrayList<>();
    add(headlines, Json.text(article, "headline"));
    add(headlines, meta(page, "og:title"));
    add(headlines, meta(page, "twitter:title"));
    add(headlines, text(page, "[itemprop=headline]"));
    return new Metadata(
        List.copyOf(new LinkedHashSet<>(headlines)),
        Words.trim(page.title()),
        first(
            meta(page, "og:site_name"),
            Json.text(Json.object(first(article.get("publisher"))), "name"),
            meta(page, "application-name")),
        url(page, article),
        published(page, article),
        updated(page, article),
        section(page, article),
        byline(page, article),
        first(Json.text(article, "inLanguage"), attribute(page, "html[lang]", "lang")),
        Json.text(article, "articleBody"));
  }

  private static @Nullable Times published(Document page, Map<?, ?> article) {
    for (String value :
        new String[] {
          orEmpty(Json.text(article, "datePublished")),
          orEmpty(meta(page, "article:published_time")),
          orEmpty(meta(page, "article:published")),
          orEmpty(meta(page, "publishedDate")),
          orEmpty(meta(page, "publication_date")),
          orEmpty(meta(page, "publish-date")),
          orEmpty(meta(page, "pubdate")),
          orEmpty(meta(page, "date")),
          orEmpty(meta(page, "dc.date")),
          orEmpty(meta(page, "dc.date.issued")),
          orEmpty(attribute(page, "meta[itemprop=datePublished]", "content")),
          orEmpty(attribute(page, "[itemprop=datePublished][datetime]", "datetime")),
          orEmpty(attribute(page, "[itemprop=datePublished][title]", "title")),
          orEmpty(attribute(page, "abbr.published[title]", "title")),
          orEmpty(attribute(page, "time[pubdate][datetime]", "datetime")),
          orEmpty(attribute(page, "article header time[datetime]", "datetime")),
          orEmpty(attribute(page, "article time[datetime]", "datetime"))
        }) {
      Times time = Times.of(value);
      if (time != null) {
        return time;
      }
    }
    Element only =
        page.select("time[datetime]").size() == 1 ? page.selectFirst("time[datetime]") : null;
    return only == null ? null : Times.of(only.attr("datetime"));
  }

  private static @Nullable Times updated(Document page, Map<?, ?> article) {
    return Times.of(
        first(
            Json.text(article, "dateModified"),
            meta(page, "article:modified_time"),
            meta(page, "og:updated_time"),
            meta(page, "lastDate"),
            attribute(page, "meta[itemprop=dateModified]", "content"),
            attribute(page, "[itemprop=dateModified][datetime]", "datetime")));
  }

  private static @Nullable String section(Document page, Map<?, ?> article) {
    Object said = first(article.get("articleSection"));
    return first(
        said instanceof String s ? s : null,
        meta(page, "article:section"),
        meta(page, "section"),
        meta(page, "primaryTopic"),
        text(page, "[itemprop=articleSection]"));
  }

  private static @Nullable String byline(Document page, Map<?, ?> article) {
    Object author = first(article.get("author"));
    String named = author instanceof String s ? s : Json.text(Json.object(author), "name");
    String said = first(named, meta(page, "author"), text(page, "[itemprop=author]"));
    return said == null || said.startsWith("http") ? null : said;
  }

  /** Outlet and writer. */
  List<String> names() {
    return Stream.of(outlet, byline).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** The day of publication, or null. */
  @Nullable LocalDate day() {
    return published == null ? null : published.day();
  }

  /** What the page says of itself beside its text; the byline is what its metadata does not say. */
  Imprint imprint(@Nullable String printed) {
    return new Imprint(
        byline != null ? byline : printed,
        section,
        published == null ? null : published.time(),
        updated == null
            ? null
            : updated.time() != null ? updated.time() : updated.day().toString());
  }

  private static @Nullable String url(Document page, Map<?, ?> article) {
    Object main = article.get("mainEntityOfPage");
    String url =
        first(
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url"),
            Json.text(article, "url"),
            main instanceof String s ? s : Json.text(Json.object(main), "@id"),
            savedFrom(page));
    return url != null && url.matches("https?://\\S+") ? url : null;
  }

  /** Browsers write a comment into the pages that they save. */
  private static @Nullable String savedFrom(Document page) {
    List<Node> nodes = new ArrayList<>(page.childNodes());
    Element html = page.selectFirst("html");
    if (html != null) {
      nodes.addAll(html.childNodes());
    }
    for (Node node : nodes) {
      if (node instanceof Comment comment) {
        Matcher m = SAVED_FROM.matcher(comment.getData());
        if (m.find()) {
          return m.group(1);
        }
      }
    }
    return null;
  }

  /** The article among the JSON-LD of the page; empty when there is none. */
  private static Map<?, ?> jsonLd(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      List<@Nullable Object> open = new ArrayList<>();
      try {
        open.add(Json.parse(lenient(script.data())));
      } catch (IllegalArgumentException e) {
        continue;
      }
      for (int i = 0; i < Math.min(open.size(), MOST_NODES); i++) {
        Object value = open.get(i);
        Map<?, ?> object = Json.object(value);
        if (isArticle(object.get("@type"))) {
          return object;
        }
        open.addAll(Json.list(value));
        open.addAll(Json.list(object.get("@graph")));
        Object main = object.get("mainEntity");
        if (main != null) {
          open.add(main);
        }
      }
    }
    return Map.of();
  }

  /** Line breaks inside strings, which templates leave there, are not JSON. */
  private static String lenient(String json) {
    return json.replaceAll("[\\p{Cntrl}]", " ").strip();
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof String s && ARTICLES.contains(s)
        || Json.list(type).stream().anyMatch(ARTICLES::contains);
  }

  private static @Nullable Object first(@Nullable Object value) {
    return value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return Words.trim(value);
      }
    }
    return null;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static void add(List<String> to, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      to.add(Words.trim(value.replaceAll("\\s+", " ")));
    }
  }

  private static @Nullable String meta(Document page, String name) {
    Element found =
        page.selectFirst("meta[property=" + name + "][content], meta[name=" + name + "][content]");
    return found == null ? null : found.attr("content");
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    Element found = page.selectFirst(query);
    return found == null ? null : found.attr(attribute);
  }

  private static @Nullable String text(Document page, String query) {
    Element found = page.selectFirst(query);
    return found == null ? null : found.hasAttr("content") ? found.attr("content") : found.text();
  }
}

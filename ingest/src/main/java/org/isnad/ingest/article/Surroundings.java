package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is never the article: scripts, forms, menus, pictures with their
 * captions, hidden parts, and elements whose class or id says that they are for sharing, comments,
 * advertisement, other articles.
 *
 * <p>A name never takes out what holds the heading or half of the sentences: templates put
 * «has-sidebar» on the body and the keywords of an article on the article.
 */
final class Surroundings {
  private static final String NEVER =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,form,button,input,select,textarea,"
          + "nav,footer,aside,figure,figcaption,picture,video,audio,dialog,menu,"
          + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo],[role=search],"
          + "[role=dialog],[role=alert]";

  private static final Set<String> NAMES =
      Set.of(
          "share",
          "sharing",
          "shares",
          "sharebar",
          "sharethis",
          "addtoany",
          "addthis",
          "social",
          "socials",
          "related",
          "recommended",
          "recommend",
          "recommendations",
          "readmore",
          "readalso",
          "seealso",
          "tags",
          "tagcloud",
          "taglist",
          "hashtags",
          "keywords",
          "comments",
          "comment",
          "disqus",
          "respond",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "advert",
          "advertisement",
          "ads",
          "adsense",
          "sponsored",
          "banner",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "captions",
          "sidebar",
          "promo",
          "popular",
          "trending",
          "mostread",
          "mostpopular",
          "footer",
          "menu",
          "navbar",
          "navigation",
          "toolbar",
          "pagination",
          "pager",
          "authorbox",
          "rating",
          "poll",
          "popup",
          "modal",
          "taboola",
          "outbrain",
          "skip",
          "screenreader",
          "sr",
          "player",
          "pullquote",
          "paywall");

  /**
   * Names that say so only when they are the whole class: «elementor-widget» is around any text.
   */
  private static final Set<String> WHOLE =
      Set.of("ad", "latest", "widget", "widgets", "ticker", "breaking", "menu", "more");

  private static final Set<String> PAIRS =
      Set.of(
          "read-more",
          "read-also",
          "see-also",
          "most-read",
          "most-popular",
          "author-box",
          "tag-list",
          "tags-list",
          "tag-links",
          "post-tags",
          "share-bar",
          "more-news",
          "more-stories",
          "also-read",
          "inline-story",
          "ad-slot",
          "image-caption",
          "img-caption",
          "photo-caption",
          "photo-credit",
          "photo-text",
          "image-credit",
          "image-text",
          "pull-quote",
          "wp-caption",
          "story-package",
          "follow-us");

  private Surroundings() {}

  static void remove(Document page) {
    page.select(NEVER).remove();
    for (Element hidden : page.select("[style]")) {
      if (hidden.attr("style").toLowerCase(Locale.ROOT).matches("(?s).*display\\s*:\\s*none.*")) {
        hidden.remove();
      }
    }
    for (Element header : page.select("header")) {
      if (header.selectFirst("h1,time,[itemprop=headline]") == null
          && header.closest("article") == null) {
        header.remove();
      }
    }
    removeByName(page);
  }

  private static void removeByName(Document page) {
    Map<Element, Integer> words = Prose.totals(page.body());
    int all = words.getOrDefault(page.body(), 0);
    List<Element> named = new ArrayList<>();
    for (Element e : page.body().select("[class],[id]")) {
      if (isSurrounding(e)) {
        named.add(e);
      }
    }
    for (Element e : named) {
      boolean holdsHeading = e.selectFirst("h1,[itemprop=articleBody],[itemprop=headline]") != null;
      if (!holdsHeading && 2 * words.getOrDefault(e, 0) < Math.max(all, 1)) {
        e.remove();
      }
    }
  }

  private static boolean isSurrounding(Element e) {
    if (Set.of("html", "body", "article", "main", "h1", "time").contains(e.normalName())) {
      return false;
    }
    String names = (e.className() + " " + e.id()).replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (WHOLE.contains(name)) {
        return true;
      }
      String[] parts = name.split("[-_:.]+");
      for (int i = 0; i < parts.length; i++) {
        if (NAMES.contains(parts[i]) || i > 0 && PAIRS.contains(parts[i - 1] + "-" + parts[i])) {
          return true;
        }
      }
    }
    return false;
  }
}

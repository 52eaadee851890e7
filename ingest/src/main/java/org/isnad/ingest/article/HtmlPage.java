package org.isnad.ingest.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.core.coder.Imprint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A saved page of a news site.
 *
 * <ol>
 *   <li>{@link Metadata} gives outlet, address, day and language
 *   <li>{@link Surroundings} go
 *   <li>The text is the element that says so ({@code itemprop=articleBody}), else the {@link
 *       Prose#densest} of the article element, else of the page; with a standfirst above it and
 *       parts of the same class after it
 *   <li>Where that has less than half of what JSON-LD gives as {@code articleBody}, the page fills
 *       itself by script: then the text is that of JSON-LD
 *   <li>{@link Cleanup} takes the lines
 * </ol>
 */
public final class HtmlPage {
  private static final int TITLE_WORDS = 2;
  private static final int STANDFIRST_WORDS = 6;
  private static final int MOST_TITLE_NODES = 5;
  private static final int MOST_BELOW = 12;

  private final Document page;
  private final Metadata metadata;
  private final @Nullable Element heading;

  private HtmlPage(Document page) {
    this.page = page;
    metadata = Metadata.of(page);
    Surroundings.remove(page);
    heading = heading();
  }

  /** The article of a page. Never fails; a page without running text gives an empty body. */
  public static Article read(String html) {
    return new HtmlPage(Jsoup.parse(html)).read();
  }

  /**
   * A text of which the title is known, such as an entry of a feed: with tags or without. Lines
   * that are no text go as they go from a page.
   */
  public static Article fragment(String title, String text) {
    Cleanup cleanup = new Cleanup(List.of(title), List.of());
    boolean marked = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
    if (marked) {
      Document page = Jsoup.parseBodyFragment(text);
      Surroundings.remove(page);
      cleanup.read(DomLines.of(page.body()));
    } else {
      String plain = Parser.unescapeEntities(text, false);
      cleanup.read(plain.lines().map(Words::trim).filter(l -> !l.isEmpty()).map(Line::of).toList());
    }
    AgeLine age = cleanup.age();
    return new Article(
        Words.trim(title),
        String.join("\n", cleanup.body()),
        null,
        null,
        age == null || age.updated() ? null : age.day(),
        age == null ? null : age.text(),
        null,
        cleanup.credit(),
        new Imprint(cleanup.byline(), null, null, null));
  }

  private Article read() {
    Element text = text();
    List<Line> lines = new ArrayList<>();
    List<Line> above = new ArrayList<>();
    if (text != null) {
      above(text, above, lines);
      lines.addAll(DomLines.of(text));
      continued(text).forEach(e -> lines.addAll(DomLines.of(e)));
    }
    List<Line> better = better(lines);
    String title = title();
    if (title.isEmpty() && !better.isEmpty()) {
      title = better.get(TextPage.title(better.stream().map(Line::text).toList())).text();
    }
    Set<String> forms = new LinkedHashSet<>(metadata.headlines());
    forms.add(title);
    forms.add(metadata.pageTitle());
    Cleanup cleanup = new Cleanup(List.copyOf(forms), metadata.names());
    cleanup.above(above);
    cleanup.read(better);
    if (text != null) {
      cleanup.below(below(text));
    }
    AgeLine age = cleanup.age();
    LocalDate published = metadata.day();
    return new Article(
        title,
        String.join("\n", cleanup.body()),
        metadata.outlet(),
        metadata.url(),
        published != null || age == null || age.updated() ? published : age.day(),
        age == null ? null : age.text(),
        metadata.language(),
        cleanup.credit(),
        metadata.imprint(cleanup.byline()));
  }

  private @Nullable Element heading() {
    Set<String> keys = new HashSet<>();
    metadata.headlines().forEach(h -> keys.add(Words.key(h)));
    for (Element h : page.select("h1,[itemprop=headline],h2,h3,.title,.post-title,.entry-title")) {
      if (keys.contains(Words.key(h.text()))) {
        return h;
      }
    }
    String window = Words.key(metadata.pageTitle());
    for (Element h : page.select("h1")) {
      String key = Words.key(h.text());
      boolean likely =
          Words.count(h.text()) >= TITLE_WORDS && (window.isEmpty() || window.contains(key));
      if (likely || h.closest("article,main") != null && !key.isEmpty()) {
        return h;
      }
    }
    Element first = page.selectFirst("h1");
    return first == null ? unmarked() : first;
  }

  /** Old templates print the title in any element: the innermost that says what the window says. */
  private @Nullable Element unmarked() {
    Set<String> keys = new HashSet<>();
    metadata.headlines().forEach(h -> keys.add(Words.key(h)));
    for (String part : metadata.pageTitle().split("\\s+::\\s+|\\s[-–—|]\\s")) {
      if (Words.count(part) > TITLE_WORDS) {
        keys.add(Words.key(part));
      }
    }
    Element found = null;
    for (Element e : page.body().getAllElements()) {
      boolean inside = found == null || found.equals(e.parent());
      boolean small = e.childrenSize() <= MOST_TITLE_NODES && isFlat(e);
      String text = inside && small ? e.text() : "";
      if (!text.isEmpty()
          && text.length() <= Line.LONGEST_SHORT
          && keys.contains(Words.key(text))) {
        found = e;
      }
    }
    return found;
  }

  /** True when no element inside holds another, so that its text is short work. */
  private static boolean isFlat(Element e) {
    return e.children().stream().allMatch(child -> child.childrenSize() == 0);
  }

  /** The heading as printed; else the headline; else the title of the window without the outlet. */
  private String title() {
    if (heading != null && !heading.text().isBlank()) {
      return Words.trim(heading.text());
    }
    if (!metadata.headlines().isEmpty()) {
      return metadata.headlines().get(0);
    }
    String window = metadata.pageTitle();
    String outlet = metadata.outlet();
    List<String> parts = Words.segments(window);
    boolean suffixed =
        parts.size() == 2
            && Words.count(parts.get(0)) > Words.count(parts.get(1))
            && (window.contains("|")
                || outlet != null && Words.key(parts.get(1)).equals(Words.key(outlet)));
    return suffixed ? parts.get(0) : window;
  }

  private @Nullable Element text() {
    Element said = longest("[itemprop=articleBody]");
    Element article = longest("article");
    if (heading != null) {
      Element around = heading.closest("article");
      article = around != null && Prose.words(around) > 0 ? around : article;
    }
    Element root = article != null ? article : page.selectFirst("main,[role=main]");
    Element densest = root == null ? null : Prose.densest(root);
    int words = densest == null ? 0 : Prose.words(densest);
    int all = Prose.words(page.body());
    if (said != null && 2 * Prose.words(said) >= words && Prose.words(said) > 0) {
      return said;
    }
    return densest != null && 3 * words >= all ? densest : Prose.densest(page.body());
  }

  private @Nullable Element longest(String query) {
    Element longest = null;
    int most = 0;
    for (Element e : page.select(query)) {
      int words = Prose.words(e);
      if (words > most) {
        most = words;
        longest = e;
      }
    }
    return longest;
  }

  /** Between heading and text: age, writer, agencies; a standfirst is part of the text. */
  private void above(Element text, List<Line> above, List<Line> lines) {
    if (heading == null || text.equals(heading) || heading.parents().contains(text)) {
      return;
    }
    boolean after = false;
    Element skipped = null;
    for (Element e : page.body().getAllElements()) {
      if (e.equals(heading)) {
        after = true;
        skipped = heading;
      } else if (e.equals(text)) {
        break;
      } else if (after && !within(e, skipped) && !text.parents().contains(e)) {
        List<Line> own = DomLines.of(e);
        above.addAll(own);
        if (isStandfirst(e)) {
          lines.addAll(own);
        }
        skipped = e;
      }
    }
  }

  /** The lines of the first few elements after the text. */
  private List<Line> below(Element text) {
    List<Line> lines = new ArrayList<>();
    Element at = text;
    while (at != null && !at.equals(page.body()) && lines.size() < MOST_BELOW) {
      Element next = at.nextElementSibling();
      if (next != null) {
        lines.addAll(DomLines.of(next));
      }
      at = next != null ? next : at.parent();
    }
    return lines;
  }

  private static boolean within(Element e, @Nullable Element other) {
    return other != null && (e.equals(other) || e.parents().contains(other));
  }

  private boolean isStandfirst(Element e) {
    boolean subtitle =
        e.normalName().matches("h[2-6]")
            && e.equals(heading == null ? null : heading.nextElementSibling());
    String name = e.className().toLowerCase(Locale.ROOT);
    boolean named =
        name.matches(
            "(?s).*(subtitle|sub-title|subhead|standfirst|lead|summary|excerpt|deck|intro|sapo|description|teaser).*");
    boolean sentence = e.normalName().equals("p") && Line.of(e.text()).isProse();
    return Words.count(e.text()) >= STANDFIRST_WORDS && (named || sentence || subtitle);
  }

  /** Later parts of a text that is cut into boxes of one class. */
  private static List<Element> continued(Element text) {
    List<Element> parts = new ArrayList<>();
    if (!text.className().isBlank()) {
      for (Element e = text.nextElementSibling(); e != null; e = e.nextElementSibling()) {
        if (e.normalName().equals(text.normalName()) && e.className().equals(text.className())) {
          parts.add(e);
        }
      }
    }
    return parts;
  }

  private List<Line> better(List<Line> lines) {
    String said = metadata.articleBody();
    if (said == null) {
      return lines;
    }
    int printed = lines.stream().filter(Line::isProse).mapToInt(l -> Words.count(l.text())).sum();
    if (2 * printed >= Words.count(said)) {
      return lines;
    }
    String plain = said.contains("</") ? Jsoup.parse(said).wholeText() : said;
    return plain.lines().map(Words::trim).filter(l -> !l.isEmpty()).map(Line::of).toList();
  }
}

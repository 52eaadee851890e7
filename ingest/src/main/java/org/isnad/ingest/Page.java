package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.text.Letters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page without what stands around them: the title once, the body in paragraphs, the
 * page's own age («منذ شهرين») apart; share buttons and links to other stories are left out.
 *
 * @param publishedText the page's own age as printed, or null
 */
record Page(String title, String body, @Nullable String publishedText) {
  private static final int SHORT_LINE = 40;

  private static final List<String> DEBRIS =
      List.of(
          "شارك",
          "شارك على",
          "مشاركة",
          "شارك الخبر",
          "اقرأ أيضا",
          "اقرأ المزيد",
          "إقرأ أيضا",
          "مواضيع ذات صلة",
          "أخبار ذات صلة",
          "تابعنا",
          "تابعونا",
          "طباعة",
          "نسخ الرابط",
          "حفظ",
          "إعلان",
          "المزيد",
          "تعليقات",
          "التعليقات",
          "الأكثر قراءة",
          "كلمات مفتاحية");

  /** Plain text as typed or copied from a page. */
  static Page ofText(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
    return lines.isEmpty() ? new Page("", "", null) : ofLines(lines);
  }

  /** A saved page: the article element if there is one, else all paragraphs. */
  static Page ofHtml(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,nav,header,footer,aside,form,figure,noscript,button").remove();
    Element article = page.selectFirst("article,[itemprop=articleBody],main");
    Element heading = page.selectFirst("h1");
    String title = heading != null ? heading.text() : page.title();
    List<String> lines = new ArrayList<>();
    lines.add(title);
    for (Element p : (article == null ? page.body() : article).select("p,time,h2")) {
      if (!p.text().isBlank()) {
        lines.add(p.text().strip());
      }
    }
    return ofLines(lines);
  }

  private static Page ofLines(List<String> lines) {
    String title = lines.get(0);
    String age = null;
    List<String> body = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String folded = Letters.fold(line);
      if (folded.equals(Letters.fold(title)) || debris(folded)) {
        continue;
      }
      if (age == null && isAge(folded)) {
        age = line;
        continue;
      }
      body.add(line);
    }
    return new Page(title, String.join("\n", body), age);
  }

  private static boolean debris(String folded) {
    String bare = folded.replaceAll("[:：….|]+$", "").strip();
    return DEBRIS.stream().anyMatch(d -> Letters.fold(d).equals(bare));
  }

  /** A short line that only tells how old the page is. */
  private static boolean isAge(String folded) {
    boolean begins = folded.startsWith("منذ ") || folded.startsWith("قبل ");
    boolean sentence = folded.contains("،") || folded.endsWith(".");
    return begins && !sentence && folded.length() <= SHORT_LINE && folded.split(" ").length <= 4;
  }
}

package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of messages that Telegram's «Export chat history» writes ({@code messages.html}).
 *
 * <p>Every message with text is a report: its first line is the title, the channel the outlet, the
 * time that of the exporter with its zone. A message that goes on after another has its writer.
 */
public final class TelegramPage {
  private static final String SIGN = "class=\"message default clearfix";

  private TelegramPage() {}

  /** The messages of a page; none when it is another page. */
  public static List<Report> read(String html) {
    if (!html.contains(SIGN)) {
      return List.of();
    }
    Document page = Jsoup.parse(html);
    String channel = text(page.selectFirst(".page_header .text"));
    List<Report> posts = new ArrayList<>();
    String writer = null;
    for (Element message : page.select("div.message.default")) {
      Element body = message.selectFirst("> .body");
      if (body == null) {
        continue;
      }
      String from = text(body.selectFirst("> .from_name"));
      writer = from == null ? writer : from;
      Element words = body.selectFirst("> .text, > .forwarded > .text");
      if (words != null && words.hasText()) {
        Element date = body.selectFirst("> .date[title]");
        posts.add(post(channel, writer, date == null ? null : date.attr("title"), words));
      }
    }
    return posts;
  }

  private static Report post(
      @Nullable String channel, @Nullable String writer, @Nullable String date, Element words) {
    words.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    List<String> lines =
        words.wholeText().lines().map(Words::trim).filter(l -> !l.isEmpty()).toList();
    Times time = Times.of(date);
    return new Report(
        "",
        channel != null ? channel : writer,
        null,
        lines.get(0),
        String.join("\n", lines.subList(1, lines.size())),
        time == null ? null : time.day(),
        null,
        null,
        null,
        List.of(),
        new Imprint(writer, null, time == null ? null : time.time(), null));
  }

  private static @Nullable String text(@Nullable Element e) {
    return e == null || !e.hasText() ? null : e.text();
  }
}

package org.isnad.ingest.article;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.jspecify.annotations.Nullable;

/**
 * What an article says and what its page says about it.
 *
 * @param title the headline; empty when there is none
 * @param body paragraphs with a line feed between them, each exactly as published
 * @param outlet who published it, or null
 * @param url canonical address, or null
 * @param published day of publication as written, or null
 * @param publishedText the page's own age or date as printed, or null
 * @param language BCP 47 tag as declared, or null
 * @param credit agencies credited in a dateline, byline or source line, as printed
 * @param imprint writer, section and times
 */
public record Article(
    String title,
    String body,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String publishedText,
    @Nullable String language,
    List<String> credit,
    Imprint imprint) {

  public Article {
    credit = List.copyOf(credit);
  }

  /** The article as a report without an id. */
  public Report report() {
    return new Report(
        "", outlet, url, title, body, published, publishedText, null, language, credit, imprint);
  }
}

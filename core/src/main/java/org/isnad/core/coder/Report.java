package org.isnad.core.coder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text. Offsets in everything that is coded from it count UTF-16 units of {@link
 * #text()}: title, a newline, body.
 *
 * @param id stable id; see {@link Ids#report}
 * @param outlet who published it, or null
 * @param url canonical address, or null
 * @param published day of publication, or null when unknown
 * @param publishedText the page's own age or date as printed («منذ 2 شهور»), or null
 * @param seen day on which the page was read, or null
 * @param language BCP 47 tag as declared, or null
 * @param credit agencies credited in a dateline or byline
 * @param imprint what else the page says of itself
 */
public record Report(
    String id,
    @Nullable String outlet,
    @Nullable String url,
    String title,
    String body,
    @Nullable LocalDate published,
    @Nullable String publishedText,
    @Nullable LocalDate seen,
    @Nullable String language,
    List<String> credit,
    Imprint imprint) {

  public Report {
    credit = List.copyOf(credit);
  }

  /** A report of which no imprint is known. */
  public Report(
      String id,
      @Nullable String outlet,
      @Nullable String url,
      String title,
      String body,
      @Nullable LocalDate published,
      @Nullable String publishedText,
      @Nullable LocalDate seen,
      @Nullable String language,
      List<String> credit) {
    this(
        id,
        outlet,
        url,
        title,
        body,
        published,
        publishedText,
        seen,
        language,
        credit,
        Imprint.NONE);
  }

  /** A report of which only the words and the day are known. */
  public static Report of(String id, String title, String body, @Nullable LocalDate published) {
    return new Report(id, null, null, title, body, published, null, null, null, List.of());
  }

  /** Title, newline, body: the text that all offsets refer to. */
  public String text() {
    return title + "\n" + body;
  }
}

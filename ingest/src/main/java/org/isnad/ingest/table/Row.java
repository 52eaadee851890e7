package org.isnad.ingest.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.isnad.ingest.article.Article;
import org.isnad.ingest.article.HtmlPage;
import org.isnad.ingest.article.Times;
import org.jspecify.annotations.Nullable;

/** The fields of one report as a table, feed or export gives them. */
public final class Row {
  private final Map<Field, String> values = new EnumMap<>(Field.class);

  /** Sets a field; of several values for one field the first counts. */
  public void put(Field field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value.strip());
    }
  }

  /** True when neither title nor text is there. */
  public boolean isEmpty() {
    return get(Field.TITLE) == null && get(Field.BODY) == null && get(Field.SUMMARY) == null;
  }

  private @Nullable String get(Field field) {
    return values.get(field);
  }

  /**
   * The report; its id is empty when the row has none. Texts with tags are cleaned as pages are. A
   * day that cannot be read is kept as {@code publishedText}.
   */
  public Report report() {
    String text = get(Field.BODY) != null ? get(Field.BODY) : get(Field.SUMMARY);
    Article article = HtmlPage.fragment(orEmpty(get(Field.TITLE)), text == null ? "" : text);
    Times published = Times.of(get(Field.PUBLISHED));
    Times updated = Times.of(get(Field.UPDATED));
    Times seen = Times.of(get(Field.SEEN));
    String age = get(Field.PUBLISHED_TEXT);
    if (age == null) {
      age = published == null ? get(Field.PUBLISHED) : article.publishedText();
    }
    return new Report(
        orEmpty(get(Field.ID)),
        get(Field.OUTLET),
        get(Field.URL),
        article.title(),
        article.body(),
        published == null ? article.published() : published.day(),
        age,
        day(seen),
        get(Field.LANGUAGE),
        credit(article),
        new Imprint(get(Field.BYLINE), get(Field.SECTION), time(published), time(updated)));
  }

  private List<String> credit(Article article) {
    String credit = get(Field.CREDIT);
    return credit == null
        ? article.credit()
        : Arrays.stream(credit.split("[;؛]")).map(String::strip).toList();
  }

  private static @Nullable LocalDate day(@Nullable Times times) {
    return times == null ? null : times.day();
  }

  private static @Nullable String time(@Nullable Times times) {
    return times == null ? null : times.time() != null ? times.time() : times.day().toString();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}

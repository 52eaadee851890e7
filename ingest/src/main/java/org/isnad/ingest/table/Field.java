package org.isnad.ingest.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a field of a row is; the names are those by which it is known unasked. */
public enum Field {
  ID("id", "guid", "uuid", "article_id", "المعرف", "الرقم"),
  TITLE("title", "headline", "subject", "العنوان", "عنوان", "عنوان الخبر"),
  BODY(
      "body",
      "text",
      "content",
      "full_text",
      "fulltext",
      "article",
      "message",
      "content_text",
      "articlebody",
      "النص",
      "نص الخبر",
      "المحتوى",
      "نص",
      "الخبر",
      "التفاصيل"),
  /** Stands for the body where there is none. */
  SUMMARY("summary", "description", "snippet", "excerpt", "abstract", "lead", "الملخص", "مقتطف"),
  OUTLET(
      "outlet",
      "source",
      "publisher",
      "site",
      "site_name",
      "media",
      "publication",
      "channel",
      "source_name",
      "المصدر",
      "الوسيلة",
      "الموقع",
      "الصحيفة",
      "القناة"),
  URL("url", "link", "href", "permalink", "permalink_url", "uri", "الرابط", "رابط", "رابط الخبر"),
  PUBLISHED(
      "published",
      "date",
      "published_at",
      "publishedat",
      "publish_date",
      "pubdate",
      "date_published",
      "datepublished",
      "created_time",
      "created_at",
      "timestamp",
      "time",
      "التاريخ",
      "تاريخ النشر",
      "تاريخ"),
  PUBLISHED_TEXT("published_text"),
  UPDATED("updated", "updated_at", "modified", "datemodified", "date_modified", "تاريخ التحديث"),
  SEEN("seen", "collected", "collected_at", "crawled", "retrieved", "تاريخ الرصد"),
  LANGUAGE("lang", "language", "اللغة"),
  SECTION("section", "category", "القسم", "التصنيف"),
  BYLINE("byline", "author", "creator", "writer", "الكاتب", "المحرر"),
  CREDIT("credit", "agency", "الوكالة");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }

  /** As it is named on the command line: «published_text». */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all fields, for messages. */
  static String words() {
    return Arrays.stream(values()).map(Field::word).collect(Collectors.joining(", "));
  }
}

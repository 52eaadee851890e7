package org.isnad.ingest.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Imprint;
import org.isnad.core.coder.Report;
import org.isnad.formats.Json;
import org.isnad.ingest.article.Times;
import org.jspecify.annotations.Nullable;

/**
 * One message of an export of Telegram or Facebook.
 *
 * <ul>
 *   <li>Telegram ({@code result.json}): {@code type: message}, {@code text} a string or a list of
 *       strings and marked parts; {@code date} in the exporter's zone; the account is the name of
 *       the channel, or who wrote
 *   <li>Facebook: {@code timestamp} and {@code data: [{post: …}]}, whose letters are the bytes of
 *       UTF-8; the account stands in the title («X updated his status»), which is no headline
 * </ul>
 *
 * <p>The first line of a message is its title.
 *
 * @param text all lines; empty when the message is a picture or a notice
 */
record Post(String text, @Nullable String account, @Nullable Times published) {

  /** The message that an object is, or null. */
  static @Nullable Post of(Map<?, ?> object) {
    Object id = object.get("id");
    boolean telegram = object.containsKey("date_unixtime") || object.containsKey("from_id");
    String type = Json.text(object, "type");
    if (id != null && type != null && (telegram || object.containsKey("text_entities"))) {
      String date = Json.text(object, "date");
      String text = type.equals("message") ? plain(object.get("text")) : "";
      return new Post(text, Json.text(object, "from"), Times.of(date));
    }
    if (object.get("timestamp") instanceof Number time
        && (object.containsKey("data") || object.containsKey("attachments"))) {
      String text = "";
      for (Object part : Json.list(object.get("data"))) {
        String post = Json.text(Json.object(part), "post");
        text = post == null ? text : letters(post);
      }
      String title = Json.text(object, "title");
      return new Post(text, account(title), Times.of(String.valueOf(time.longValue())));
    }
    return null;
  }

  private static String plain(@Nullable Object text) {
    if (text instanceof String s) {
      return s;
    }
    StringBuilder all = new StringBuilder();
    for (Object part : text instanceof List<?> parts ? parts : List.of()) {
      all.append(part instanceof String s ? s : orEmpty(Json.text(Json.object(part), "text")));
    }
    return all.toString();
  }

  private static String orEmpty(@Nullable String s) {
    return s == null ? "" : s;
  }

  private static @Nullable String account(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String[] parts =
        letters(title).split(" (?=updated|added|shared|posted|wrote|was|is)|(?= قام)", 2);
    return parts.length == 2 ? parts[0].strip() : null;
  }

  /** Facebook writes each byte of UTF-8 as a letter of its own. */
  private static String letters(String s) {
    byte[] bytes = s.getBytes(StandardCharsets.ISO_8859_1);
    if (!s.equals(new String(bytes, StandardCharsets.ISO_8859_1))) {
      return s;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return s;
    }
  }

  /**
   * The message as a report.
   *
   * @param channel whose messages these are, if the export says so
   */
  Report report(@Nullable String channel) {
    String whole = text.strip();
    int end = whole.indexOf('\n');
    String title = end < 0 ? whole : whole.substring(0, end).strip();
    String body = end < 0 ? "" : whole.substring(end + 1).strip();
    return new Report(
        "",
        channel != null ? channel : account,
        null,
        title,
        body.replaceAll("\\s*\n\\s*", "\n"),
        published == null ? null : published.day(),
        null,
        null,
        null,
        List.of(),
        new Imprint(account, null, published == null ? null : published.time(), null));
  }
}

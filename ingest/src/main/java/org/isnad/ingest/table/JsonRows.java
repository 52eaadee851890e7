package org.isnad.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.formats.Json;
import org.isnad.ingest.limit.Allowance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Objects of a JSON document of any shape, one at a time: those in its lists, such as the answer of
 * a monitoring service, and one that stands alone.
 *
 * <p>An object with a title or text is a report; else its own objects are looked at, and lists in
 * it that hold reports by their name («messages», «articles»). {@link Post} knows the messages of
 * Telegram and Facebook.
 */
public final class JsonRows {
  private static final int DEEPEST = 200;

  /** Names of lists that are read one object at a time wherever they stand. */
  private static final Set<String> LISTS =
      Set.of(
          "articles", "results", "items", "messages", "posts", "docs", "hits", "list", "entries");

  private final JsonParser json;
  private final Allowance allowance;
  private final Columns columns;
  private final Rows rows;
  private boolean said;

  private JsonRows(JsonParser json, Allowance allowance, Columns columns, Rows rows) {
    this.json = json;
    this.allowance = allowance;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a document, or several behind one another, to the end.
   *
   * @param most bytes of one object
   */
  public static void read(InputStream in, Charset charset, Columns columns, int most, Rows rows)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(most)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();
    Allowance allowance = new Allowance(in, 4L * most, "an object");
    // Not closed: the stream is the caller's.
    JsonParser json =
        factory.createParser(ObjectReadContext.empty(), new InputStreamReader(allowance, charset));
    try {
      new JsonRows(json, allowance, columns, rows).documents();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      rows.refused(Math.max(0, line), "not JSON: " + e.getOriginalMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void documents() {
    for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
      if (t == JsonToken.START_ARRAY) {
        list(null);
      } else if (t == JsonToken.START_OBJECT) {
        object(null, false);
      }
    }
    if (!said) {
      rows.refused(0, "no object with a title or text; name its fields with --columns");
    }
  }

  private void list(@Nullable String account) {
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      if (t == JsonToken.START_ARRAY) {
        list(account);
      } else if (t == JsonToken.START_OBJECT) {
        object(account, true);
      }
    }
  }

  /** Reads one object; what is held of it is one report at most. */
  private void object(@Nullable String account, boolean listed) {
    allowance.renew();
    long line = json.currentTokenLocation().getLineNr();
    Map<String, @Nullable Object> held = new LinkedHashMap<>();
    boolean inside = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      boolean row = columns.fit(held.keySet());
      if (value == JsonToken.START_ARRAY && !row && (!listed || LISTS.contains(name))) {
        inside = true;
        String own = Json.text(held, "name");
        list(own == null ? account : own);
      } else if (value == JsonToken.START_OBJECT && !row && !listed) {
        inside = true;
        object(account, false);
      } else {
        held.put(name, Json.value(json));
      }
    }
    boolean given = give(held, account);
    said |= given;
    if (!given && !inside && listed) {
      said = true;
      rows.refused(line, "neither title nor text");
    }
  }

  private boolean give(Map<?, ?> object, @Nullable String account) {
    Post post = Post.of(object);
    if (post != null) {
      if (!post.text().isBlank()) {
        rows.report(post.report(account));
      }
      return true;
    }
    Row row = new Row();
    object.forEach((name, value) -> field(row, String.valueOf(name), value));
    if (!row.isEmpty()) {
      rows.report(row.report());
      return true;
    }
    for (Object value : object.values()) {
      if (value instanceof Map<?, ?> inner && give(inner, account)) {
        return true;
      }
    }
    return false;
  }

  private void field(Row row, String name, @Nullable Object value) {
    Field field = columns.of(name);
    if (field == null || value == null) {
      return;
    }
    if (value instanceof Map<?, ?> named) {
      row.put(field, Json.text(named, "name"));
    } else if (value instanceof Iterable<?> several) {
      several.forEach(one -> field(row, name, one));
    } else {
      row.put(field, String.valueOf(value));
    }
  }
}

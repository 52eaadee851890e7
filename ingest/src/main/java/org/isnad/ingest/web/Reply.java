package org.isnad.ingest.web;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers.
 *
 * @param status of HTTP
 * @param address after all redirects
 * @param etag by which the server knows this answer again, or null
 * @param modified what the server says of its last change, as written, or null
 * @param retryAfter how long the server asks to wait, or null
 * @param body unpacked, within the limits; only to be read while it is taken
 */
public record Reply(
    int status,
    URI address,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable Duration retryAfter,
    InputStream body) {

  /** Takes a reply and makes something of it. */
  public interface Taker<T> {
    /** Called once. */
    T take(Reply reply) throws java.io.IOException;
  }
}

package org.isnad.ingest.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How servers are asked.
 *
 * @param allowPrivate whether loopback and private addresses may be asked
 * @param proxy through which all requests go ({@code http://host:port}), or null
 * @param agent name that is given to servers and looked for in robots.txt
 * @param timeout longest time of one reply, from the first byte sent to the last received
 * @param bytes most bytes of one reply, unpacked
 * @param pause between two requests to one host
 * @param connections most requests at a time
 */
public record WebOptions(
    boolean allowPrivate,
    @Nullable URI proxy,
    String agent,
    Duration timeout,
    long bytes,
    Duration pause,
    int connections) {
  private static final WebOptions DEFAULTS =
      new WebOptions(
          false, null, "isnad/0.1", Duration.ofSeconds(60), 64L << 20, Duration.ofSeconds(2), 4);

  /** Public addresses only, no proxy, a minute and 64 MB a reply, two seconds between requests. */
  public static WebOptions defaults() {
    return DEFAULTS;
  }

  public WebOptions withAllowPrivate(boolean allowed) {
    return new WebOptions(allowed, proxy, agent, timeout, bytes, pause, connections);
  }

  public WebOptions withProxy(@Nullable URI through) {
    return new WebOptions(allowPrivate, through, agent, timeout, bytes, pause, connections);
  }

  public WebOptions withAgent(String name) {
    return new WebOptions(allowPrivate, proxy, name, timeout, bytes, pause, connections);
  }

  public WebOptions withTimeout(Duration longest) {
    return new WebOptions(allowPrivate, proxy, agent, longest, bytes, pause, connections);
  }

  public WebOptions withBytes(long most) {
    return new WebOptions(allowPrivate, proxy, agent, timeout, most, pause, connections);
  }

  public WebOptions withPause(Duration between) {
    return new WebOptions(allowPrivate, proxy, agent, timeout, bytes, between, connections);
  }

  public WebOptions withConnections(int most) {
    return new WebOptions(allowPrivate, proxy, agent, timeout, bytes, pause, most);
  }
}

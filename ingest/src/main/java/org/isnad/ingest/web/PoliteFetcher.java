package org.isnad.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers as a good guest: one request to a host at a time and a pause between them, longer
 * where its robots.txt says so; nothing that robots.txt forbids (RFC 9309); nothing while the
 * server asks to wait. Thread-safe.
 */
public final class PoliteFetcher implements Closeable {
  private static final int MOST_ROBOTS = 500 * 1024;
  private static final Duration RULES_LAST = Duration.ofHours(12);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final Duration BUSY = Duration.ofMinutes(5);

  private final Fetcher fetcher;
  private final WebOptions options;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  public PoliteFetcher(WebOptions options) {
    this(options, new Fetcher(options));
  }

  PoliteFetcher(WebOptions options, Fetcher fetcher) {
    this.options = options;
    this.fetcher = fetcher;
  }

  /** What is known of a host; its lock is held while it is asked. */
  private static final class Host {
    private @Nullable BaseRobotRules rules;
    private long rulesEnd;
    private long next = System.nanoTime();
  }

  /**
   * Asks for an address after the pauses that are due.
   *
   * @throws LaterException when the server asks to wait for longer than a thread should
   * @throws RefusedException when robots.txt forbids it or the address is not public
   */
  public <T> T get(
      URI address, @Nullable String etag, @Nullable String modified, Reply.Taker<T> taker)
      throws IOException {
    String name = address.getScheme() + "://" + address.getRawAuthority();
    Host host = hosts.computeIfAbsent(name, n -> new Host());
    synchronized (host) {
      BaseRobotRules rules = rules(host, name);
      if (!rules.isAllowed(address.toString())) {
        throw new RefusedException("robots.txt of " + address.getHost() + " forbids it");
      }
      pause(host, address.getHost());
      try {
        return fetcher.get(address, etag, modified, reply -> taker.take(checked(reply, host)));
      } finally {
        rest(host, rules);
      }
    }
  }

  /** A server that is busy is left alone as long as it says, or five minutes. */
  private static Reply checked(Reply reply, Host host) throws LaterException {
    if (reply.status() == 429 || reply.status() == 503) {
      Duration asked = reply.retryAfter() == null ? BUSY : reply.retryAfter();
      Duration wait = asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
      host.next = System.nanoTime() + wait.toNanos();
      throw new LaterException(
          "the server answers with status "
              + reply.status()
              + " and is asked again in "
              + wait.toSeconds()
              + " s",
          wait);
    }
    return reply;
  }

  private void pause(Host host, String name) throws IOException {
    long nanos = host.next - System.nanoTime();
    if (nanos > LONGEST_PAUSE.toNanos()) {
      throw new LaterException(name + " asked to wait", Duration.ofNanos(nanos));
    }
    try {
      Thread.sleep(Math.max(0, nanos / 1_000_000), (int) (Math.max(0, nanos) % 1_000_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }

  private void rest(Host host, BaseRobotRules rules) {
    long asked = Math.min(Math.max(0, rules.getCrawlDelay()), LONGEST_PAUSE.toMillis());
    long millis = Math.max(asked, options.pause().toMillis());
    host.next = Math.max(host.next, System.nanoTime() + millis * 1_000_000);
  }

  private BaseRobotRules rules(Host host, String name) throws IOException {
    if (host.rules != null && System.nanoTime() - host.rulesEnd < 0) {
      return host.rules;
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    String agent = options.agent().split("[/ ]")[0].toLowerCase(Locale.ROOT);
    URI address = URI.create(name + "/robots.txt");
    BaseRobotRules rules;
    try {
      rules =
          fetcher.get(
              address,
              reply ->
                  reply.status() == 200
                      ? parser.parseContent(
                          address.toString(),
                          reply.body().readNBytes(MOST_ROBOTS),
                          "text/plain",
                          List.of(agent))
                      : parser.failedFetch(reply.status()));
    } catch (RefusedException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException("its robots.txt cannot be read: " + e.getMessage(), e);
    }
    host.rules = rules;
    host.rulesEnd = System.nanoTime() + (rules.isDeferVisits() ? BUSY : RULES_LAST).toNanos();
    return rules;
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }
}

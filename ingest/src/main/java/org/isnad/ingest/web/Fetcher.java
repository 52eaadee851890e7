package org.isnad.ingest.web;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.isnad.ingest.limit.LimitException;
import org.isnad.ingest.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers for pages: at most so many bytes, at most so long, redirects one by one, each
 * address looked at by {@link Guard}. Thread-safe.
 */
public final class Fetcher implements Closeable {
  private static final int MOST_REDIRECTS = 5;
  private static final Timeout CONNECT = Timeout.ofSeconds(15);

  private final WebOptions options;
  private final Guard guard;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "timeout");
            thread.setDaemon(true);
            return thread;
          });

  public Fetcher(WebOptions options) {
    this(options, new Guard(options));
  }

  Fetcher(WebOptions options, Guard guard) {
    this.options = options;
    this.guard = guard;
    Timeout longest = Timeout.of(options.timeout());
    HttpClientBuilder builder =
        HttpClients.custom()
            .setUserAgent(options.agent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(longest)
                    .setConnectionRequestTimeout(longest)
                    .build())
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(guard)
                    .setMaxConnPerRoute(options.connections())
                    .setMaxConnTotal(2 * options.connections())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(longest)
                            .build())
                    .build());
    URI proxy = options.proxy();
    if (proxy != null) {
      builder.setProxy(new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()));
    }
    client = builder.build();
  }

  /** Asks for an address, whatever was answered before. */
  public <T> T get(URI address, Reply.Taker<T> taker) throws IOException {
    return get(address, null, null, taker);
  }

  /**
   * Asks for an address.
   *
   * @param etag of the answer that is known already, or null
   * @param modified of the answer that is known already, or null
   * @throws RefusedException when the address, or one it leads to, may not be asked
   */
  public <T> T get(
      URI address, @Nullable String etag, @Nullable String modified, Reply.Taker<T> taker)
      throws IOException {
    URI next = address;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      check(next);
      HttpGet request = new HttpGet(next);
      header(request, "If-None-Match", etag);
      header(request, "If-Modified-Since", modified);
      AtomicBoolean late = new AtomicBoolean();
      ScheduledFuture<?> end =
          clock.schedule(() -> late(request, late), options.timeout().toMillis(), MILLISECONDS);
      try {
        ClassicHttpResponse response = open(request);
        Bounded body = body(response);
        try {
          URI redirect = redirect(response, next);
          if (redirect == null) {
            return taker.take(reply(response, next, body));
          }
          next = redirect;
        } finally {
          close(response, body, request);
        }
      } catch (IOException e) {
        throw late.get()
            ? new LimitException("no whole answer in " + options.timeout().toSeconds() + " s")
            : e;
      } finally {
        end.cancel(false);
      }
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static void late(HttpGet request, AtomicBoolean late) {
    late.set(true);
    request.cancel();
  }

  /** Closing a response would read the rest of it, which may have no end: so it is cut off. */
  private static void close(ClassicHttpResponse response, Bounded body, HttpGet request) {
    if (!body.ended) {
      request.cancel();
    }
    try {
      response.close();
    } catch (IOException e) {
      // what was wanted of it has been read
    }
  }

  private ClassicHttpResponse open(HttpGet request) throws IOException {
    try {
      return client.executeOpen(RoutingSupport.determineHost(request), request, null);
    } catch (HttpException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void check(URI address) throws IOException {
    String scheme = address.getScheme();
    if (address.getHost() == null || scheme == null || !scheme.matches("(?i)https?")) {
      throw new RefusedException(address + " is no http or https address");
    }
    if (options.proxy() != null) {
      guard.check(address.getHost());
    }
  }

  private static void header(HttpGet request, String name, @Nullable String value) {
    if (value != null) {
      request.setHeader(name, value);
    }
  }

  private static @Nullable URI redirect(ClassicHttpResponse response, URI from) throws IOException {
    int status = response.getCode();
    String location = header(response, "Location");
    boolean moved =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (!moved || location == null) {
      return null;
    }
    try {
      return from.resolve(location.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new IOException("redirects to what is no address: " + location, e);
    }
  }

  private Bounded body(ClassicHttpResponse response) throws IOException {
    InputStream body =
        response.getEntity() == null
            ? InputStream.nullInputStream()
            : response.getEntity().getContent();
    return new Bounded(body, options.bytes());
  }

  private static Reply reply(ClassicHttpResponse response, URI address, InputStream body) {
    return new Reply(
        response.getCode(),
        address,
        header(response, "ETag"),
        header(response, "Last-Modified"),
        pause(header(response, "Retry-After")),
        body);
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** {@code Retry-After} is in seconds or a time. */
  private static @Nullable Duration pause(@Nullable String value) {
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,8}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration until = Duration.between(Instant.now(), at);
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    client.close();
  }

  /** A body that ends with an exception when it is too long; closing does not read its rest. */
  private static final class Bounded extends FilterInputStream {
    private final long most;
    private long count;
    private boolean ended;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    private int count(int n) throws LimitException {
      count += Math.max(0, n);
      ended |= n < 0;
      if (count > most) {
        throw new LimitException("an answer of more than " + Limits.size(most));
      }
      return n;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? b : 1);
      return b;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      return count(in.read(to, offset, length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {
      // the response is closed as a whole
    }
  }
}

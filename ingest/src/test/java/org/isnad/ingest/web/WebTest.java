package org.isnad.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;
import org.isnad.formats.Problem;
import org.isnad.ingest.Given;
import org.isnad.ingest.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of our own on this machine; nothing else is ever asked. */
@Timeout(60)
class WebTest {
  private static final WebOptions LOCAL =
      WebOptions.defaults()
          .withAllowPrivate(true)
          .withPause(Duration.ZERO)
          .withTimeout(Duration.ofSeconds(3))
          .withBytes(1 << 20);
  private static final String FEED =
      "<rss><channel><title>قناة</title><item><title>أول</title><guid>1</guid></item>"
          + "<item><title>ثان</title><guid>2</guid><link>%s/page</link></item></channel></rss>";

  @TempDir Path folder;
  private final Map<String, Handler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String base = "";

  interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  WebTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() {
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          Handler handler = pages.get(path);
          try (exchange) {
            if (handler == null) {
              exchange.sendResponseHeaders(404, -1);
            } else {
              handler.answer(exchange);
            }
          }
        });
    server.setExecutor(threads);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static Handler text(String text) {
    return exchange -> {
      byte[] bytes = text.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  private String get(WebOptions options, String address) throws IOException {
    try (Fetcher fetcher = new Fetcher(options)) {
      return fetcher.get(URI.create(address), r -> new String(r.body().readAllBytes(), UTF_8));
    }
  }

  @Test
  void privateAddressesAreRefused() {
    pages.put("/x", text("x"));
    WebOptions strict = LOCAL.withAllowPrivate(false);
    for (String address :
        List.of(base + "/x", base.replace("127.0.0.1", "localhost") + "/x", "http://[::1]:1/x")) {
      assertThatThrownBy(() -> get(strict, address))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("not public");
    }
    assertThatThrownBy(() -> get(strict, "file:///etc/passwd"))
        .hasMessageContaining("no http or https address");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "198.18.0.1", "255.255.255.255", "224.0.0.1", "::1", "fc00::1", "fe80::1",
        "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"
      })
  void addressesThatAreNotPublic(String address) throws UnknownHostException {
    assertThat(Guard.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "2a00:1450::1", "100.128.0.1"})
  void addressesThatArePublic(String address) throws UnknownHostException {
    assertThat(Guard.isPrivate(InetAddress.getByName(address))).isFalse();
  }

  /** A name that is public for the guard's eyes of the first request only. */
  @Test
  void redirectsAndAnswersOfNamesThatLeadInsideAreRefused() throws IOException {
    pages.put(
        "/away",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://inside.example/secret");
          exchange.sendResponseHeaders(302, -1);
        });
    DnsResolver names =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    // The server stands in for a public one: as the proxy's host its address is let through.
    WebOptions strict = LOCAL.withAllowPrivate(false);
    Guard guard = new Guard(strict.withProxy(URI.create("http://outside.example:1")), names);
    try (Fetcher fetcher = new Fetcher(strict, guard)) {
      String outside = base.replace("127.0.0.1", "outside.example");
      assertThatThrownBy(() -> fetcher.get(URI.create(outside + "/away"), r -> true))
          .isInstanceOf(RefusedException.class)
          .hasMessage("inside.example is 127.0.0.1, an address that is not public");
    }
    assertThat(asked).containsExactly("/away");
  }

  @Test
  void repliesWithoutEndAndTooSlow() {
    pages.put(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] much = new byte[1 << 16];
            while (true) {
              out.write(much);
            }
          }
        });
    pages.put(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 200; i++) {
              out.write('x');
              out.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    pages.put(
        "/short",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('x');
        });
    pages.put(
        "/circle",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/circle");
          exchange.sendResponseHeaders(301, -1);
        });
    assertThatThrownBy(() -> get(LOCAL, base + "/endless"))
        .hasMessage("an answer of more than 1 MB");
    assertThatThrownBy(() -> get(LOCAL, base + "/slow")).hasMessage("no whole answer in 3 s");
    assertThatThrownBy(() -> get(LOCAL, base + "/short")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> get(LOCAL, base + "/circle")).hasMessage("more than 5 redirects");
  }

  private Path watch(boolean wholePages, String... feeds) throws IOException {
    Path file = folder.resolve("reports.jsonl");
    WatchOptions options =
        new WatchOptions(Given.NOTHING, Duration.ofMinutes(1), wholePages, true, 1 << 20);
    try (Journal journal = Journal.open(file);
        PoliteFetcher fetcher = new PoliteFetcher(LOCAL)) {
      Watch watch =
          new Watch(options, fetcher, 3, journal, r -> {}, (Problem p) -> problems.add("" + p));
      for (String feed : feeds) {
        watch.add(base + feed);
      }
      watch.run();
    }
    return file;
  }

  @Test
  void newEntriesAreWrittenOnceAndRequestsAreConditional() throws IOException {
    List<String> conditions = Collections.synchronizedList(new ArrayList<>());
    pages.put(
        "/feed",
        exchange -> {
          String known = exchange.getRequestHeaders().getFirst("If-None-Match");
          conditions.add(known == null ? "none" : known);
          if ("\"v1\"".equals(known)) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            text(FEED.replace("%s", base)).answer(exchange);
          }
        });
    Path file = watch(false, "/feed");
    assertThat(Files.readAllLines(file)).hasSize(2);
    watch(false, "/feed");
    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(conditions).containsExactly("none", "\"v1\"");
    pages.put("/feed", text(FEED.replace("%s", base).replace("<guid>1", "<guid>3")));
    watch(false, "/feed");
    assertThat(Files.readAllLines(file)).hasSize(3);
    assertThat(problems).isEmpty();
  }

  @Test
  void pagesListsAndBadFeeds() throws IOException {
    pages.put("/feed", text(FEED.replace("%s", base)));
    pages.put(
        "/page",
        text(
            "<html><body><h1>عنوان الصفحة</h1><p>التقى الوفدان في مسقط لبحث الهدنة بينهما.</p></body></html>"));
    pages.put(
        "/list",
        text(
            "<opml><body><outline xmlUrl='"
                + base
                + "/feed'/><outline xmlUrl='"
                + base
                + "/gone'/></body></opml>"));
    pages.put("/html", text("<html><body><p>صفحة</p></body></html>"));
    pages.put("/map", text("<urlset><url><loc>" + base + "/page</loc></url></urlset>"));
    Path file = watch(true, "/list", "/html", "/map");
    String all = Files.readString(file);
    assertThat(all.lines()).hasSize(3);
    assertThat(all).contains("التقى الوفدان في مسقط", "\"title\":\"أول\"");
    assertThat(problems)
        .containsExactlyInAnyOrder(
            base + "/gone: the server answers with status 404",
            base + "/html: neither a feed nor a list of addresses");
  }

  @Test
  void robotsAndBusyServers() throws IOException {
    pages.put("/robots.txt", text("User-agent: *\nDisallow: /private\n"));
    pages.put("/private/feed", text(FEED));
    pages.put(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          exchange.sendResponseHeaders(503, -1);
        });
    watch(false, "/private/feed");
    assertThat(problems)
        .containsExactly(base + "/private/feed: robots.txt of 127.0.0.1 forbids it");
    assertThat(asked).containsExactly("/robots.txt");
    problems.clear();
    try (PoliteFetcher fetcher = new PoliteFetcher(LOCAL)) {
      assertThatThrownBy(() -> fetcher.get(URI.create(base + "/busy"), null, null, r -> true))
          .isInstanceOfSatisfying(
              LaterException.class, e -> assertThat(e.pause()).isEqualTo(Duration.ofMinutes(2)));
      assertThatThrownBy(() -> fetcher.get(URI.create(base + "/other"), null, null, r -> true))
          .isInstanceOf(LaterException.class);
    }
    assertThat(asked).doesNotContain("/other");
  }

  @Test
  void aHostIsGivenAPause() throws IOException {
    pages.put("/a", text("a"));
    WebOptions paused = LOCAL.withPause(Duration.ofMillis(400));
    long start = System.nanoTime();
    try (PoliteFetcher fetcher = new PoliteFetcher(paused)) {
      for (int i = 0; i < 3; i++) {
        fetcher.get(URI.create(base + "/a"), null, null, r -> true);
      }
    }
    assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(800).toNanos());
  }

  @Test
  void requestsGoThroughTheProxy() throws IOException {
    pages.put("/through", text("ok"));
    WebOptions proxied = LOCAL.withAllowPrivate(false).withProxy(URI.create(base));
    assertThat(get(proxied, "http://somewhere.invalid/through")).isEqualTo("ok");
    assertThatThrownBy(() -> get(proxied, "http://10.0.0.1/through"))
        .isInstanceOf(RefusedException.class);
  }
}

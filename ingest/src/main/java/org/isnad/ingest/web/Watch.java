package org.isnad.ingest.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.ingest.Hints;
import org.isnad.ingest.article.Article;
import org.isnad.ingest.article.HtmlPage;
import org.isnad.ingest.encoding.Encodings;
import org.isnad.ingest.feed.Feed;
import org.isnad.ingest.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds: asks each from time to time whether it changed, and writes the entries that are
 * new.
 *
 * <p>A list of feeds (OPML) brings in its feeds; the pages of a news sitemap are read one by one. A
 * feed that fails is named and asked later, after each failure twice as late, a day at the latest.
 * What was written of each feed stands in the journal, so a stopped run loses and repeats nothing
 * that its feeds still hold.
 */
public final class Watch {
  private static final int MOST_KEYS = 2000;
  private static final int MOST_FEEDS = 5000;
  private static final int SAMPLE = 1 << 16;
  private static final Duration LONGEST = Duration.ofDays(1);

  private final WatchOptions options;
  private final PoliteFetcher fetcher;
  private final Journal journal;
  private final Consumer<Report> reports;
  private final Consumer<Problem> problems;
  private final ScheduledExecutorService workers;
  private final Phaser open = new Phaser(1);
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  /**
   * Prepares to follow feeds.
   *
   * @param reports called for each report that was written; like {@code problems} by any thread
   */
  public Watch(
      WatchOptions options,
      PoliteFetcher fetcher,
      int connections,
      Journal journal,
      Consumer<Report> reports,
      Consumer<Problem> problems) {
    this.options = options;
    this.fetcher = fetcher;
    this.journal = journal;
    this.reports = reports;
    this.problems = problems;
    workers =
        Executors.newScheduledThreadPool(
            connections,
            task -> {
              Thread thread = new Thread(task, "watch");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Adds a feed, a list of feeds or a sitemap, if it is not followed already. */
  public void add(String address) {
    if (failures.size() >= MOST_FEEDS) {
      problems.accept(new Problem(address, 0, "more than " + MOST_FEEDS + " feeds"));
    } else if (failures.putIfAbsent(address, 0) == null) {
      schedule(address, Duration.ZERO);
    }
  }

  /** Returns when every feed was asked, if each is to be asked once; else never. */
  public void run() {
    open.arriveAndAwaitAdvance();
    workers.shutdownNow();
  }

  private void schedule(String address, Duration in) {
    open.register();
    ScheduledFuture<?> unused =
        workers.schedule(() -> ask(address), in.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void ask(String address) {
    Duration next = options.every();
    try {
      new Visit(address).run();
      failures.put(address, 0);
    } catch (LaterException e) {
      problems.accept(new Problem(address, 0, message(e)));
      next = e.pause().compareTo(next) > 0 ? e.pause() : next;
    } catch (IOException | RuntimeException e) {
      int count = failures.merge(address, 1, Integer::sum);
      next = options.every().multipliedBy(1L << Math.min(count, 12));
      next = next.compareTo(LONGEST) > 0 ? LONGEST : next;
      problems.accept(new Problem(address, 0, message(e)));
    } finally {
      if (!options.once()) {
        schedule(address, next);
      }
      open.arriveAndDeregister();
    }
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** One visit to one feed. */
  private final class Visit implements Feed.Taker {
    private final String address;
    private final Map<String, String> state;
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Report> fresh = new ArrayList<>();
    private final List<String> freshKeys = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private int found;

    Visit(String address) {
      this.address = address;
      state = new LinkedHashMap<>(journal.state(address));
      for (String key : state.getOrDefault("keys", "").split(" ")) {
        keys.add(key);
      }
    }

    void run() throws IOException {
      boolean changed =
          fetcher.get(URI.create(address), state.get("etag"), state.get("modified"), this::read);
      if (!changed) {
        return;
      }
      for (int i = 0; i < fresh.size(); i++) {
        Report entry = fresh.get(i);
        write(freshKeys.get(i), options.pages() ? whole(entry) : entry);
      }
      for (String page : pages) {
        page(page);
      }
      note(List.of());
      journal.update();
    }

    private boolean read(Reply reply) throws IOException {
      if (reply.status() == 304) {
        return false;
      }
      if (reply.status() != 200) {
        throw new IOException("the server answers with status " + reply.status());
      }
      BufferedInputStream in = new BufferedInputStream(reply.body(), SAMPLE);
      in.mark(SAMPLE);
      Charset charset = Encodings.detect(in.readNBytes(SAMPLE), false);
      in.reset();
      Feed.read(in, charset, options.textBytes(), this);
      if (found == 0) {
        throw new IOException("neither a feed nor a list of addresses");
      }
      put("etag", reply.etag());
      put("modified", reply.modified());
      return true;
    }

    private void put(String name, @Nullable String value) {
      if (value == null) {
        state.remove(name);
      } else {
        state.put(name, value);
      }
    }

    @Override
    public void entry(String name, Report report) {
      found++;
      String key = Ids.report(null, name, name.isEmpty() ? report.text() : "", "").substring(0, 12);
      if (!keys.contains(key)) {
        fresh.add(report);
        freshKeys.add(key);
      }
    }

    @Override
    public void address(Feed.Address to) {
      found++;
      if (to.kind() != Feed.Address.Kind.PAGE) {
        add(to.url());
      } else if (!keys.contains(key(to.url()))) {
        pages.add(to.url());
      }
    }

    private static String key(String url) {
      return Ids.report(null, url, "", "").substring(0, 12);
    }

    /** The report of an entry's page; the entry itself where its page cannot be read. */
    private Report whole(Report entry) {
      String url = entry.url();
      try {
        Article article = url == null ? null : article(url);
        if (article == null || article.body().length() <= entry.body().length()) {
          return entry;
        }
        Report page = article.report();
        return new Report(
            entry.id(),
            entry.outlet() != null ? entry.outlet() : page.outlet(),
            page.url() != null ? page.url() : url,
            page.title(),
            page.body(),
            page.published() != null ? page.published() : entry.published(),
            page.publishedText(),
            today,
            page.language() != null ? page.language() : entry.language(),
            page.credit(),
            page.imprint());
      } catch (IOException | IllegalArgumentException e) {
        problems.accept(new Problem(address + "!" + url, 0, message(e)));
        return entry;
      }
    }

    private void page(String url) throws IOException {
      try {
        Article article = article(url);
        if (article.body().isEmpty()) {
          problems.accept(new Problem(address + "!" + url, 0, "no article found"));
          keys.add(key(url));
        } else {
          write(key(url), options.given().complete(article.report(), new Hints(url, today)));
        }
      } catch (RefusedException | IllegalArgumentException e) {
        problems.accept(new Problem(address + "!" + url, 0, message(e)));
        keys.add(key(url));
      }
    }

    private Article article(String url) throws IOException {
      return fetcher.get(
          URI.create(url),
          null,
          null,
          reply -> {
            if (reply.status() != 200) {
              throw new IOException("the server answers with status " + reply.status());
            }
            InputStream body = reply.body();
            return HtmlPage.read(Encodings.decode(body.readNBytes(options.textBytes())));
          });
    }

    private void write(String key, Report report) throws IOException {
      keys.add(key);
      Report whole = options.given().complete(report, new Hints(null, today));
      note(List.of(whole));
      reports.accept(whole);
    }

    /** The entries that were written last are remembered; feeds hold far fewer. */
    private void note(List<Report> written) throws IOException {
      List<String> all = new ArrayList<>(keys);
      List<String> last = all.subList(Math.max(0, all.size() - MOST_KEYS), all.size());
      state.put("keys", String.join(" ", last).strip());
      Map<String, String> now = new LinkedHashMap<>(state);
      if (!written.isEmpty()) {
        // Until all are written the feed must be asked without conditions.
        now.remove("etag");
        now.remove("modified");
      }
      journal.write(written, address, now);
    }
  }
}

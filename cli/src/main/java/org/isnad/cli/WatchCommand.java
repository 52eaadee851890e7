package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.formats.Problem;
import org.isnad.ingest.feed.Feed;
import org.isnad.ingest.journal.Journal;
import org.isnad.ingest.limit.Limits;
import org.isnad.ingest.web.PoliteFetcher;
import org.isnad.ingest.web.Watch;
import org.isnad.ingest.web.WatchOptions;
import org.isnad.ingest.web.WebOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad watch}: follows feeds. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Follows feeds (RSS, Atom, RDF), lists of feeds (OPML) and news sitemaps, and writes the",
      "reports that are new as JSON Lines. Asks only whether a feed changed, one request to a host",
      "at a time, as robots.txt and the server allow. A feed that fails is named and asked later.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  isnad watch https://example.org/rss --output reports.jsonl",
      "  isnad watch feeds.opml --pages --every 10 --output reports.jsonl",
      "  isnad watch feeds.opml --once --output reports.jsonl    for a timer of the system",
      "",
      "Exit status: 0 all done; 1 some feed could not be read; 2 wrong usage."
    })
final class WatchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "URL|FILE",
      arity = "1..*",
      description = "Addresses of feeds, OPML lists or sitemaps; files of OPML.")
  List<String> names = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "File of reports; new ones are added to it. A journal stands beside it.")
  Path output = Path.of("");

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How long to wait before a feed is asked again (default: ${DEFAULT-VALUE}).")
  int minutes = 15;

  @Option(names = "--once", description = "Ask each feed once and end.")
  boolean once;

  @Option(
      names = "--pages",
      description = "Read the page of each entry too, for feeds that give only a part of the text.")
  boolean pages;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "Pause between two requests to one host (default: ${DEFAULT-VALUE}).")
  int pause = (int) WebOptions.defaults().pause().toSeconds();

  @Option(
      names = "--connections",
      paramLabel = "N",
      description = "Most requests at a time (default: ${DEFAULT-VALUE}).")
  int connections = WebOptions.defaults().connections();

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = "Name that is given to servers (default: ${DEFAULT-VALUE}).")
  String agent = WebOptions.defaults().agent();

  @Mixin GivenOptions given = new GivenOptions();
  @Mixin WebSettings web = new WebSettings();

  private final AtomicBoolean incomplete = new AtomicBoolean();
  private final AtomicLong count = new AtomicLong();

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WebOptions options =
        web.options(Limits.defaults().documentBytes())
            .withAgent(agent)
            .withPause(Duration.ofSeconds(Math.max(0, pause)))
            .withConnections(Math.max(1, connections));
    WatchOptions how =
        new WatchOptions(
            given.given(),
            Duration.ofMinutes(Math.max(1, minutes)),
            pages,
            once,
            (int) Limits.defaults().textBytes());
    try (Journal journal = Journal.open(output);
        PoliteFetcher fetcher = new PoliteFetcher(options)) {
      Watch watch =
          new Watch(
              how,
              fetcher,
              options.connections(),
              journal,
              report -> count.incrementAndGet(),
              this::problem);
      for (String name : names) {
        add(watch, name);
      }
      watch.run();
    }
    if (console.errIsTerminal()) {
      console.warn("isnad: " + count + " new reports");
    }
    return incomplete.get() ? Exit.INCOMPLETE : Exit.OK;
  }

  private void add(Watch watch, String name) {
    if (name.matches("(?i)https?://.*")) {
      watch.add(name);
      return;
    }
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      Feed.read(
          in,
          StandardCharsets.UTF_8,
          Limits.defaults().textBytes(),
          new Feed.Taker() {
            @Override
            public void address(Feed.Address to) {
              watch.add(to.url());
            }
          });
    } catch (IOException e) {
      problem(new Problem(name, 0, Reason.of(e)));
    }
  }

  private synchronized void problem(Problem problem) {
    console.warn("isnad: " + problem);
    incomplete.set(true);
  }
}

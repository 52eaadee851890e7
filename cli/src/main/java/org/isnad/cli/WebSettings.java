package org.isnad.cli;

import java.net.URI;
import java.time.Duration;
import org.isnad.ingest.web.WebOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say how servers are asked. */
final class WebSettings {
  @Option(
      names = "--proxy",
      paramLabel = "URL",
      description = "Proxy for all requests: http://host:port.")
  @Nullable URI proxy;

  @Option(
      names = "--allow-private",
      description =
          "Ask also loopback and private addresses, which are refused otherwise, also after"
              + " redirects.")
  boolean allowPrivate;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time of one reply (default: ${DEFAULT-VALUE}).")
  int timeout = (int) WebOptions.defaults().timeout().toSeconds();

  WebOptions options(long bytes) {
    return WebOptions.defaults()
        .withProxy(proxy)
        .withAllowPrivate(allowPrivate)
        .withTimeout(Duration.ofSeconds(Math.max(1, timeout)))
        .withBytes(bytes);
  }
}

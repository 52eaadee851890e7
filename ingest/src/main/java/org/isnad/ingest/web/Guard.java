package org.isnad.ingest.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be asked.
 *
 * <p>Stands where names are made into addresses, so that the address which was looked at is the one
 * that is connected to: a name that answers otherwise the second time gains nothing.
 */
final class Guard implements DnsResolver {
  private final boolean allowPrivate;
  private final @Nullable String proxyHost;
  private final DnsResolver names;

  /** With the system's own answers to names. */
  Guard(WebOptions options) {
    this(options, org.apache.hc.client5.http.SystemDefaultDnsResolver.INSTANCE);
  }

  Guard(WebOptions options, DnsResolver names) {
    allowPrivate = options.allowPrivate();
    proxyHost = options.proxy() == null ? null : options.proxy().getHost();
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.resolve(host);
    if (allowPrivate || host.equals(proxyHost)) {
      return all;
    }
    List<InetAddress> open = new ArrayList<>();
    for (InetAddress address : all) {
      if (!isPrivate(address)) {
        open.add(address);
      }
    }
    if (open.isEmpty() && all.length > 0) {
      throw new RefusedException(
          host + " is " + all[0].getHostAddress() + ", an address that is not public");
    }
    return open.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  /**
   * Before a request through a proxy, which makes the name into an address itself: refuses a host
   * that is not public for all that can be told from here.
   */
  void check(String host) throws RefusedException {
    try {
      resolve(host);
    } catch (RefusedException e) {
      throw e;
    } catch (UnknownHostException e) {
      // Only the proxy can tell.
    }
  }

  /** True for what is no address of a public server. */
  static boolean isPrivate(InetAddress a) {
    if (a.isAnyLocalAddress()
        || a.isLoopbackAddress()
        || a.isLinkLocalAddress()
        || a.isSiteLocalAddress()
        || a.isMulticastAddress()) {
      return true;
    }
    byte[] b = a.getAddress();
    int first = b[0] & 0xFF;
    int second = b[1] & 0xFF;
    if (a instanceof Inet4Address) {
      return first == 0
          || first == 100 && (second & 0xC0) == 64
          || first == 192 && second == 0 && b[2] == 0
          || first == 198 && (second & 0xFE) == 18
          || first >= 240;
    }
    return (first & 0xFE) == 0xFC || a instanceof Inet6Address && isWrapped(b);
  }

  /** Addresses of version 6 that hold one of version 4: translated, tunnelled, compatible. */
  private static boolean isWrapped(byte[] b) {
    boolean translated =
        b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
    boolean tunnelled = b[0] == 0x20 && b[1] == 0x02;
    boolean compatible = true;
    for (int i = 0; i < 12; i++) {
      compatible &= b[i] == 0;
    }
    int at = tunnelled ? 2 : 12;
    try {
      return (translated || tunnelled || compatible)
          && isPrivate(
              InetAddress.getByAddress(new byte[] {b[at], b[at + 1], b[at + 2], b[at + 3]}));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}

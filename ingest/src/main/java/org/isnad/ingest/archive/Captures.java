package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Takes the pages of a web archive. */
public interface Captures {
  /**
   * One page or document.
   *
   * @param url address that it was read from
   * @param seen when it was read
   * @param text true when it is known to be the plain text of a page
   * @throws IOException when the archive is not to be read on
   */
  void page(String url, Instant seen, InputStream in, boolean text) throws IOException;

  /** A record that cannot be read; the place is its address or its position. */
  void refused(String place, String why);
}

package org.isnad.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/** Takes what an archive holds. */
public interface Entries {
  /**
   * One entry.
   *
   * @param in its bytes; whatever is not read is passed over
   * @throws IOException when the archive is not to be read on
   */
  void entry(String name, InputStream in) throws IOException;

  /** An entry that is not read. */
  void refused(String name, String why);
}

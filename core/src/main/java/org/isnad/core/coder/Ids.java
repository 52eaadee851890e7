package org.isnad.core.coder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Stable ids: hashes of what a thing is, so that the same input gives the same id on every machine.
 */
public final class Ids {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Ids() {}

  /** Id of a report: hash of outlet, canonical address (else title), and text; 20 hex digits. */
  public static String report(
      @Nullable String outlet, @Nullable String url, String title, String body) {
    return hash(
        (outlet == null ? "" : outlet)
            + "\u0000"
            + (url == null ? title : url)
            + "\u0000"
            + title
            + "\n"
            + body);
  }

  /**
   * Id of a statement: hash of report, trigger offsets (UTF-16 units), type and ordinal; 20 hex
   * digits.
   */
  public static String statement(String report, int start, int end, String type, int ordinal) {
    return hash(report + "\u0000" + start + "\u0000" + end + "\u0000" + type + "\u0000" + ordinal);
  }

  private static String hash(String s) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(s.getBytes(StandardCharsets.UTF_8));
      char[] out = new char[20];
      for (int i = 0; i < 10; i++) {
        out[2 * i] = HEX[(digest[i] >> 4) & 15];
        out[2 * i + 1] = HEX[digest[i] & 15];
      }
      return new String(out);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}

package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run; always UTF-8, whatever the system's default, since Arabic has no other
 * encoding that is safe.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 */
record Console(
    InputStream in, Writer out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {

  /**
   * Set by the launcher to the numbers of the streams that are terminals; Java alone cannot tell
   * them apart.
   */
  private static final String TERMINALS = "isnad.terminals";

  /** The streams of this process. */
  static Console ofProcess() {
    String terminals = System.getProperty(TERMINALS, "");
    return new Console(
        System.in,
        writer(FileDescriptor.out),
        new PrintWriter(writer(FileDescriptor.err), true),
        terminals.contains("1"),
        terminals.contains("2"));
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Writes a line to standard output. */
  void say(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a line to standard error. */
  void warn(String line) {
    err.println(line);
  }

  void flush() {
    err.flush();
    try {
      out.flush();
    } catch (IOException e) {
      if (!Reason.isClosedPipe(e)) {
        err.println("isnad: standard output cannot be written: " + Reason.of(e));
      }
    }
  }
}

package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command.
 *
 * @param status exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  /** Runs the command as it is run in a pipe. */
  static Run of(String... arguments) {
    return with("", false, arguments);
  }

  /** Runs the command with a person at standard error. */
  static Run watched(String... arguments) {
    return run("", false, true, arguments);
  }

  static Run with(String input, boolean terminal, String... arguments) {
    return run(input, terminal, false, arguments);
  }

  private static Run run(
      String input, boolean outIsTerminal, boolean errIsTerminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            outIsTerminal,
            errIsTerminal);
    int status = Isnad.run(console, arguments);
    console.flush();
    return new Run(status, out.toString(), err.toString());
  }

  /** Titles in a listing, in order. */
  List<String> titles() {
    return out.lines()
        .filter(line -> line.startsWith("━━ "))
        .map(line -> line.replaceAll("[━\u2068\u2069]", "").strip())
        .toList();
  }
}

package org.isnad.cli;

/** Where the {@code isnad} command begins. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int status = Isnad.run(console, arguments);
    console.flush();
    System.exit(status);
  }
}

package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The measurements that the product must pass, one a subcommand; run by {@code scripts/bench}.
 *
 * <p>Exit status 0 when the bar is held, 1 when it is not, 2 for wrong usage.
 */
public final class Bars {
  private static final String USAGE =
      """
      usage: scripts/bench BAR
        speed [FILE.jsonl ...]          words a second on one core: generated text and the files given
        memory                          200 MB of reports and one report of 5 MB in 256 MB of heap
        start                           median of 20 runs of ./isnad code on a short file
        mutate N SEED                   N mutated inputs and a few monstrous ones: nothing may be thrown
        ingest PAGES                    a web archive of so many pages in 256 MB of heap: rate and exact count
        kill TIMES PAGES                the same killed so often at random: nothing lost, nothing twice
        duplicates SEED                 76,000 generated reports with reprints: recall, precision, time
        accuracy GOLD REPORTS CODED     scores, confusion of types, errors by frame and slot, silent frames
        linking                         statements to events on made-up worlds with known truth: B³, growth
        jmh [OPTION ...]                the JMH benchmark of coding
      """;

  /** The folder of the repository. */
  static final Path ROOT = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath();

  private Bars() {}

  /** Runs one bar. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(Arrays.asList(arguments), out));
  }

  static int run(List<String> arguments, PrintStream out) throws IOException, InterruptedException {
    String bar = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    int given = rest.size();
    if (bar.equals("speed")) {
      return status(new SpeedBar(out).run(rest.stream().map(Path::of).toList()));
    }
    if (bar.equals("memory") && given == 0) {
      return status(new MemoryBar(out).run());
    }
    if (bar.equals("start") && given == 0) {
      return status(new StartBar(out).run());
    }
    if (bar.equals("linking") && given == 0) {
      return status(new LinkingBar(out).run());
    }
    if (bar.equals("mutate") && given == 2 && rest.stream().allMatch(a -> a.matches("\\d{1,9}"))) {
      return status(
          new MutateBar(out).run(Integer.parseInt(rest.get(0)), Long.parseLong(rest.get(1))));
    }
    boolean numbers = rest.stream().allMatch(a -> a.matches("\\d{1,9}"));
    if (bar.equals("ingest") && given == 1 && numbers) {
      return status(new IngestBar(out).speed(Integer.parseInt(rest.get(0))));
    }
    if (bar.equals("kill") && given == 2 && numbers) {
      return status(
          new IngestBar(out).kills(Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1))));
    }
    if (bar.equals("duplicates") && given == 1 && numbers) {
      return status(new DuplicatesBar(out).run(Long.parseLong(rest.get(0))));
    }
    if (bar.equals("accuracy") && given == 3) {
      new AccuracyBar(out).run(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)));
      return 0;
    }
    out.print(USAGE);
    return 2;
  }

  private static int status(boolean held) {
    return held ? 0 : 1;
  }
}

package org.isnad.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Statement;
import org.isnad.ingest.Given;
import org.isnad.ingest.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether spoilt and monstrous inputs are borne: nothing thrown, every statement in its place, none
 * slower than a second for each 100 kB.
 *
 * <p>Of every two inputs one is a report with spoilt text and one a file with spoilt bytes, which
 * is read before it is coded. An input can be made again from the seed and its number.
 */
final class MutateBar {
  private static final double SECONDS_PER_BYTE = 1.0 / 100_000;
  private static final int MOST_SHOWN = 10;
  private static final int HUGE = 2_500_000;

  private final PrintStream out;
  private final Coder coder = Coder.standard();
  private final AtomicLong reports = new AtomicLong();
  private final AtomicLong statements = new AtomicLong();
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger faultCount = new AtomicInteger();
  private volatile Slowest slowest = new Slowest("none", 0, 0);

  private record Slowest(String name, double seconds, long bytes) {}

  MutateBar(PrintStream out) {
    this.out = out;
  }

  /** True when everything was borne. */
  boolean run(int count, long seed) throws IOException {
    monsters().forEach(this::code);
    out.printf(
        "monsters: %d statements, slowest %s %.2f s%n",
        statements.get(), slowest.name(), slowest.seconds());
    return mutate(Texts.ofExamples().examples(), count, seed);
  }

  /** Codes mutations of the reports, on all processors. */
  boolean mutate(List<Report> from, int count, long seed) {
    Mutator mutator = new Mutator(from, seed);
    long start = System.nanoTime();
    IntStream.range(0, count)
        .parallel()
        .forEach(
            number -> {
              String name = "seed " + seed + " number " + number;
              if (number % 2 == 0) {
                code(name, mutator.report(number));
              } else {
                read(name, mutator.file(number));
              }
            });
    boolean held = faultCount.get() == 0;
    out.printf(
        "mutate %d inputs, seed %d: %d reports coded, %d statements, %.0f s, slowest %s (%.3f s, %d"
            + " bytes); %d faults: %s%n",
        count,
        seed,
        reports.get(),
        statements.get(),
        (System.nanoTime() - start) / 1e9,
        slowest.name(),
        slowest.seconds(),
        slowest.bytes(),
        faultCount.get(),
        held ? "held" : "MISSED");
    faults.forEach(out::println);
    return held;
  }

  private void read(String name, byte[] bytes) {
    long start = worked();
    try {
      List<Report> read = new ArrayList<>();
      ReportReader.read(
          name, new ByteArrayInputStream(bytes), Given.NOTHING, read::add, problem -> {});
      read.forEach(report -> check(name, report));
    } catch (RuntimeException | StackOverflowError e) {
      fault(name, String.valueOf(e), e);
    }
    timed(name, start, bytes.length);
  }

  private void code(String name, Report report) {
    long start = worked();
    try {
      check(name, report);
    } catch (RuntimeException | StackOverflowError e) {
      fault(name, String.valueOf(e), e);
    }
    timed(name, start, 2L * report.text().length());
  }

  private void check(String name, Report report) {
    CodedReport coded = coder.code(report);
    reports.incrementAndGet();
    statements.addAndGet(coded.statements().size());
    String text = report.text();
    for (Statement s : coded.statements()) {
      boolean placed =
          text.startsWith(s.text(), s.start())
              && s.start() + s.text().length() == s.end()
              && text.startsWith(s.trigger().text(), s.trigger().start())
              && s.trigger().start() >= s.start()
              && s.trigger().end() <= s.end();
      if (!placed) {
        fault(name, "statement out of place: " + s.rule() + " at " + s.start(), null);
      }
    }
  }

  /** Nanoseconds that this thread has worked: a busy machine makes no input slow. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void timed(String name, long start, long bytes) {
    double seconds = (worked() - start) / 1e9;
    synchronized (this) {
      if (seconds > slowest.seconds()) {
        slowest = new Slowest(name, seconds, bytes);
      }
    }
    if (seconds > Math.max(1, bytes * SECONDS_PER_BYTE)) {
      fault(name, String.format("%.1f s for %d bytes", seconds, bytes), null);
    }
  }

  private void fault(String name, String what, @Nullable Throwable e) {
    if (faultCount.incrementAndGet() <= MOST_SHOWN) {
      String at =
          e == null || e.getStackTrace().length == 0
              ? ""
              : IntStream.range(0, Math.min(8, e.getStackTrace().length))
                  .mapToObj(i -> "\n    at " + e.getStackTrace()[i])
                  .collect(Collectors.joining());
      faults.add("  " + name + ": " + what + at);
    }
  }

  private static Map<String, Report> monsters() {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("5 MB without a space", "ب".repeat(HUGE));
    bodies.put("5 MB of one word", "قال ".repeat(HUGE / 4));
    bodies.put("5 MB of spaces", " ".repeat(2 * HUGE));
    bodies.put("5 MB of diacritics", "\u064E".repeat(HUGE));
    bodies.put("5 MB of line feeds", "\n".repeat(2 * HUGE));
    bodies.put("5 MB of lone surrogates", "\uD800".repeat(HUGE));
    bodies.put("5 MB of digits", "٣".repeat(HUGE));
    bodies.put("100,000 quotation marks", "\"".repeat(100_000));
    bodies.put("100,000 opening quotation marks", "« ".repeat(100_000));
    bodies.put("100,000 brackets", "(".repeat(100_000));
    bodies.put("one sentence of 500 kB", "زار الوزير المدينة والتقى المحافظ و".repeat(7_000));
    bodies.put("one sentence of sources", "قال مصدر إن مسؤولا أكد أن وكالة نقلت عن ".repeat(6_000));
    bodies.put("one sentence of sides", "محادثات بين الحكومة والحركة والوسيط و".repeat(7_000));
    bodies.put("one sentence of days", "من 4 مايو إلى 7 مايو وبين 9 و".repeat(8_000));
    bodies.put("bidi controls", "زار \u202E\u2067الوزير\u2069 المدينة. ".repeat(10_000));
    Map<String, Report> monsters = new LinkedHashMap<>();
    bodies.forEach((name, body) -> monsters.put(name, Report.of("x", "عنوان", body, null)));
    return monsters;
  }
}

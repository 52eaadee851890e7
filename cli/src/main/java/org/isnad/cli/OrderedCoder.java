package org.isnad.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Diagnostic;
import org.isnad.core.coder.Report;
import org.isnad.formats.Problem;
import org.isnad.formats.ReportFormat;
import org.isnad.formats.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Codes and formats reports on several threads and writes them in the order in which they came.
 *
 * <p>Waits when too much is under way, so that memory does not grow with the number of reports. To
 * be used by one thread.
 */
final class OrderedCoder implements AutoCloseable {
  /**
   * Most under way, UTF-16 units of text, beyond the one report that is always let in. What is made
   * of a report takes some ten times its room.
   */
  private static final long MOST_PENDING = 2_000_000;

  /** What a report takes beside its text: many short ones must not grow without end. */
  private static final int REPORT_COST = 1_000;

  /** What is made of a longer text is written at once, without being laid out in memory first. */
  private static final int LONG_TEXT = 200_000;

  /** What became of one report. */
  record Done(String report, Totals totals, List<Diagnostic> diagnostics) {}

  /** A coded report, with what is to be written if that was laid out by the worker. */
  private record Written(CodedReport coded, @Nullable String text) {}

  private record Pending(Report report, int cost, Future<Written> written) {}

  private final Coder coder;
  private final ReportFormat format;
  private final Writer out;
  private final Consumer<Done> done;
  private final Consumer<Problem> problems;
  private final ExecutorService workers;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private long pendingCost;

  OrderedCoder(
      Coder coder,
      ReportFormat format,
      int threads,
      Writer out,
      Consumer<Done> done,
      Consumer<Problem> problems) {
    this.coder = coder;
    this.format = format;
    this.out = out;
    this.done = done;
    this.problems = problems;
    workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "coder");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes one report; may wait for earlier ones and write them. */
  void accept(Report report) {
    int cost = REPORT_COST + report.title().length() + report.body().length();
    while (!pending.isEmpty() && pendingCost + cost > MOST_PENDING) {
      writeNext();
    }
    pending.add(new Pending(report, cost, workers.submit(() -> code(report))));
    pendingCost += cost;
    while (!pending.isEmpty() && pending.element().written().isDone()) {
      writeNext();
    }
  }

  /** Waits for all reports and writes them. */
  void finish() {
    while (!pending.isEmpty()) {
      writeNext();
    }
  }

  private Written code(Report report) throws IOException {
    CodedReport coded = coder.code(report);
    if (report.body().length() > LONG_TEXT) {
      return new Written(coded, null);
    }
    StringWriter text = new StringWriter();
    format.write(coded, text);
    return new Written(coded, text.toString());
  }

  private void writeNext() {
    Pending next = pending.remove();
    pendingCost -= next.cost();
    try {
      Written written = next.written().get();
      CodedReport coded = written.coded();
      if (written.text() == null) {
        format.write(coded, out);
      } else {
        out.write(written.text());
      }
      done.accept(new Done(next.report().id(), Totals.of(coded), coded.diagnostics()));
    } catch (ExecutionException e) {
      // A fault of ours, not of the input: say so and keep the other reports.
      problems.accept(
          new Problem("report " + next.report().id(), 0, "could not be coded: " + e.getCause()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

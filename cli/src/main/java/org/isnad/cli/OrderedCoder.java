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

/**
 * Codes and formats reports on several threads and writes them in the order in which they came.
 *
 * <p>Waits when too much is under way, so that memory does not grow with the number of reports. To
 * be used by one thread.
 */
final class OrderedCoder implements AutoCloseable {
  /** Most text under way, UTF-16 units, beyond the one report that is always let in. */
  private static final long MAX_PENDING_TEXT = 8_000_000;

  private static final int MAX_PENDING_PER_THREAD = 16;

  /** What became of one report. */
  record Done(String report, String text, Totals totals, List<Diagnostic> diagnostics) {}

  private record Pending(Report report, int length, Future<Done> done) {}

  private final Coder coder;
  private final ReportFormat format;
  private final Writer out;
  private final Consumer<Done> done;
  private final Consumer<Problem> problems;
  private final int threads;
  private final ExecutorService workers;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private long pendingText;

  OrderedCoder(
      Coder coder,
      ReportFormat format,
      int threads,
      Writer out,
      Consumer<Done> done,
      Consumer<Problem> problems) {
    this.coder = coder;
    this.format = format;
    this.threads = threads;
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
    int length = report.title().length() + report.body().length();
    while (!pending.isEmpty()
        && (pendingText + length > MAX_PENDING_TEXT
            || pending.size() >= MAX_PENDING_PER_THREAD * threads)) {
      writeNext();
    }
    pending.add(new Pending(report, length, workers.submit(() -> code(report))));
    pendingText += length;
    while (!pending.isEmpty() && pending.element().done().isDone()) {
      writeNext();
    }
  }

  /** Waits for all reports and writes them. */
  void finish() {
    while (!pending.isEmpty()) {
      writeNext();
    }
  }

  private Done code(Report report) throws IOException {
    CodedReport coded = coder.code(report);
    StringWriter text = new StringWriter();
    format.write(coded, text);
    return new Done(report.id(), text.toString(), Totals.of(coded), coded.diagnostics());
  }

  private void writeNext() {
    Pending next = pending.remove();
    pendingText -= next.length();
    try {
      Done result = next.done().get();
      out.write(result.text());
      done.accept(result);
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

package org.isnad.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.isnad.formats.Problem;
import org.isnad.ingest.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a source on several threads and hands them on in their order.
 *
 * <p>Waits when much is under way, so that memory does not grow with the source. A part that takes
 * too long is given up, and so is one that does not fit into memory. To be used by one thread.
 */
final class Conveyor implements AutoCloseable {
  private static final long MOST_BYTES = 8L << 20;
  private static final int MOST_PER_THREAD = 8;

  private record Pending(String name, long bytes, Future<Item> item) {}

  private final Limits limits;
  private final int threads;
  private final ThreadPoolExecutor workers;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private long pendingBytes;
  private long toSkip;
  private Consumer<Item> out = item -> {};

  Conveyor(Limits limits, int threads) {
    this.limits = limits;
    this.threads = threads;
    workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Begins a source.
   *
   * @param skip how many parts are passed over, because an earlier run has handed them on
   */
  void begin(long skip, Consumer<Item> to) {
    toSkip = skip;
    out = to;
  }

  /** Takes a part that is there already. */
  void put(Item item) {
    if (isSkipped()) {
      return;
    }
    flush();
    out.accept(item);
  }

  /**
   * Takes a part that is still to be read.
   *
   * @param bytes about as many it holds until then
   */
  void put(String name, long bytes, Callable<Item> reading) {
    if (isSkipped()) {
      return;
    }
    while (!pending.isEmpty()
        && (pendingBytes + bytes > MOST_BYTES || pending.size() >= MOST_PER_THREAD * threads)) {
      next();
    }
    pending.add(new Pending(name, bytes, workers.submit(reading)));
    pendingBytes += bytes;
    while (!pending.isEmpty() && pending.element().item().isDone()) {
      next();
    }
  }

  private boolean isSkipped() {
    if (toSkip > 0) {
      toSkip--;
      return true;
    }
    return false;
  }

  /** Hands on all that is under way. */
  void flush() {
    while (!pending.isEmpty()) {
      next();
    }
  }

  private void next() {
    Pending next = pending.remove();
    pendingBytes -= next.bytes();
    out.accept(item(next));
  }

  private Item item(Pending next) {
    try {
      return next.item().get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      next.item().cancel(true);
      // The thread may be lost; another takes its place.
      workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
      workers.setCorePoolSize(workers.getMaximumPoolSize());
      return refused(next, "took longer than " + limits.seconds() + " s");
    } catch (ExecutionException e) {
      return refused(next, reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Item refused(Pending part, String why) {
    return Item.of(new Problem(part.name(), 0, why));
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
      return "too large or too deep to be read in the memory there is";
    }
    if (cause instanceof IOException e) {
      return ReportReader.reason(e);
    }
    return "cannot be read: " + cause;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

package org.isnad.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error for runs that take a while, and only where a person reads it:
 * over bytes where the inputs are long, over inputs where they are many, else over reports when
 * there are many. It shows the count, the rate and the time left.
 */
final class Progress implements AutoCloseable {
  private static final int FEW_SOURCES = 4;
  private static final int FEW_REPORTS = 500;
  private static final long FEW_BYTES = 32L << 20;
  private static final int WIDTH = 79;

  private final Console console;
  private final boolean bySource;
  private final boolean byBytes;
  private long reports;
  private long bytesDone;
  private @Nullable ProgressBar bar;

  private Progress(Console console, Inputs.Extent extent, boolean mayCountBytes) {
    this.console = console;
    byBytes = mayCountBytes && extent.bytes() > FEW_BYTES;
    bySource = !byBytes && extent.sources() > FEW_SOURCES;
    if (byBytes) {
      bar = bar(" MB", 1 << 20, extent.bytes());
    } else if (bySource) {
      bar = bar(" files", 1, extent.sources());
    }
  }

  /** Over inputs or reports. */
  static Progress of(Console console, Inputs inputs) {
    return new Progress(console, extent(console, inputs), false);
  }

  /** Over bytes, inputs or reports. */
  static Progress ofBytes(Console console, Inputs inputs) {
    return new Progress(console, extent(console, inputs), true);
  }

  private static Inputs.Extent extent(Console console, Inputs inputs) {
    return console.errIsTerminal() ? inputs.extent() : new Inputs.Extent(0, 0);
  }

  /** One input was read to its end. */
  void source(long bytes) {
    bytesDone += bytes;
    if (bar != null && bySource) {
      bar.step();
    }
    bytes(0);
  }

  /** So many bytes of the input at hand were read. */
  void bytes(long read) {
    if (bar != null && byBytes) {
      bar.stepTo(bytesDone + read);
    }
  }

  /** One report came out. */
  void report() {
    reports++;
    if (!console.errIsTerminal()) {
      return;
    }
    if (bar == null && reports >= FEW_REPORTS) {
      bar = bar(" reports", 1, -1);
    }
    if (bar != null && byBytes) {
      bar.setExtraMessage(" " + reports + " reports");
    } else if (bar != null && !bySource) {
      bar.stepTo(reports);
    }
  }

  /** Writes a line to standard error without tearing the bar. */
  void warn(String line) {
    console.warn(bar == null ? line : "\r\u001B[K" + line);
  }

  private ProgressBar bar(String unit, long size, long of) {
    return new ProgressBarBuilder()
        .setTaskName("isnad")
        .setUnit(unit, size)
        .setInitialMax(of)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .showSpeed()
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  console.err().print("\r" + line);
                  console.err().flush();
                },
                WIDTH))
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      console.err().print("\r\u001B[K");
      console.err().flush();
    }
  }
}

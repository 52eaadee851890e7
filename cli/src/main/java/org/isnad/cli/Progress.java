package org.isnad.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error for runs that take a while, and only where a person reads it:
 * over files when there are more than a few, else over reports when there are many.
 */
final class Progress implements AutoCloseable {
  private static final int FEW_FILES = 4;
  private static final int FEW_REPORTS = 500;
  private static final int WIDTH = 79;

  private final Console console;
  private final boolean byFile;
  private long reports;
  private @Nullable ProgressBar bar;

  Progress(Console console, Inputs inputs) {
    this.console = console;
    long files = console.errIsTerminal() ? inputs.count() : 0;
    byFile = files > FEW_FILES;
    if (byFile) {
      bar = bar("files", files);
    }
  }

  /** One file was read to its end. */
  void file() {
    if (byFile && bar != null) {
      bar.step();
    }
  }

  /** One report was coded. */
  void report() {
    reports++;
    if (byFile || !console.errIsTerminal() || reports < FEW_REPORTS) {
      return;
    }
    if (bar == null) {
      bar = bar("reports", -1);
    }
    bar.stepTo(reports);
  }

  /** Writes a line to standard error without tearing the bar. */
  void warn(String line) {
    console.warn(bar == null ? line : "\r\u001B[K" + line);
  }

  private ProgressBar bar(String unit, long of) {
    return new ProgressBarBuilder()
        .setTaskName("isnad")
        .setUnit(" " + unit, 1)
        .setInitialMax(of)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
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

package org.isnad.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Coding one generated report of about 500 words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CodingBenchmark {
  private final Coder coder = Coder.standard();
  private final List<Report> reports;
  private int next;

  /** Makes the reports. */
  public CodingBenchmark() {
    try {
      reports = Texts.ofExamples().shuffled(2_000, 3);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text to statements. */
  @Benchmark
  public CodedReport code() {
    next = next + 1 == reports.size() ? 0 : next + 1;
    return coder.code(reports.get(next));
  }
}

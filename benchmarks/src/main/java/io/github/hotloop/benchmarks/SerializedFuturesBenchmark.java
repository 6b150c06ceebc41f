package io.github.hotloop.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** SerializedFutures: the time by the clock until all of n answers are there. */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class SerializedFuturesBenchmark extends Comparison {
  @Param({"1", "4", "16", "64"})
  int size;

  private io.github.hotloop.benchmarks.before.SerializedFutures before;
  private io.github.hotloop.benchmarks.after.SerializedFutures after;
  private io.github.hotloop.benchmarks.control.SerializedFutures control;

  @Override
  @Setup
  public void setUp() {
    before = new io.github.hotloop.benchmarks.before.SerializedFutures(size);
    after = new io.github.hotloop.benchmarks.after.SerializedFutures(size);
    control = new io.github.hotloop.benchmarks.control.SerializedFutures(size);
  }

  @Override
  @Benchmark
  public Object before() {
    return before.run();
  }

  @Override
  @Benchmark
  public Object after() {
    return after.run();
  }

  @Override
  @Benchmark
  public Object control() {
    return control.asWritten();
  }

  @Override
  @Benchmark
  public Object controlRewritten() {
    return control.rewritten();
  }
}

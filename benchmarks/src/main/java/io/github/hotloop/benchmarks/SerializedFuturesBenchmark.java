package io.github.hotloop.benchmarks;

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
public class SerializedFuturesBenchmark extends Workloads {
  @Param({"1", "4", "16", "64"})
  int size;

  @Override
  @Setup
  public void setUp() {
    workload(
        new io.github.hotloop.benchmarks.before.SerializedFutures(size)::run,
        new io.github.hotloop.benchmarks.after.SerializedFutures(size)::run);
    var control = new io.github.hotloop.benchmarks.control.SerializedFutures(size);
    control(control::asWritten, control::rewritten);
  }
}

package io.github.hotloop.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** BoxedNumberInLoop: the workload, its fix and a look-alike. */
public class BoxedNumberInLoopBenchmark extends Workloads {
  @Param({"1", "4", "16", "64", "256", "1000", "10000", "100000"})
  int size;

  @Override
  @Setup
  public void setUp() {
    workload(
        new io.github.hotloop.benchmarks.before.BoxedNumberInLoop(size)::run,
        new io.github.hotloop.benchmarks.after.BoxedNumberInLoop(size)::run);
    var control = new io.github.hotloop.benchmarks.control.BoxedNumberInLoop(size);
    control(control::asWritten, control::rewritten);
  }
}

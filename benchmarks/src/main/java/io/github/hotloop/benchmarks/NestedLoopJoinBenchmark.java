package io.github.hotloop.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** NestedLoopJoin: the workload, its fix and a look-alike. */
public class NestedLoopJoinBenchmark extends Workloads {
  @Param({"1", "4", "16", "64", "256", "1000", "10000"})
  int size;

  @Override
  @Setup
  public void setUp() {
    workload(
        new io.github.hotloop.benchmarks.before.NestedLoopJoin(size)::run,
        new io.github.hotloop.benchmarks.after.NestedLoopJoin(size)::run);
    var control = new io.github.hotloop.benchmarks.control.NestedLoopJoin(size);
    control(control::asWritten, control::rewritten);
  }
}

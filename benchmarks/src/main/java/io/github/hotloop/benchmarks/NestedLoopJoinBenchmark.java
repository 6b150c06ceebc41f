package io.github.hotloop.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** NestedLoopJoin: the workload, its fix and a look-alike. */
public class NestedLoopJoinBenchmark extends Comparison {
  @Param({"1", "4", "16", "64", "256", "1000", "10000"})
  int size;

  private io.github.hotloop.benchmarks.before.NestedLoopJoin before;
  private io.github.hotloop.benchmarks.after.NestedLoopJoin after;
  private io.github.hotloop.benchmarks.control.NestedLoopJoin control;

  @Override
  @Setup
  public void setUp() {
    before = new io.github.hotloop.benchmarks.before.NestedLoopJoin(size);
    after = new io.github.hotloop.benchmarks.after.NestedLoopJoin(size);
    control = new io.github.hotloop.benchmarks.control.NestedLoopJoin(size);
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

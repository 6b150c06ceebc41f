package io.github.hotloop.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** MapCounter: the workload, its fix and a look-alike. */
public class MapCounterBenchmark extends Comparison {
  @Param({"1", "4", "16", "64", "256", "1000", "10000", "100000"})
  int size;

  private io.github.hotloop.benchmarks.before.MapCounter before;
  private io.github.hotloop.benchmarks.after.MapCounter after;
  private io.github.hotloop.benchmarks.control.MapCounter control;

  @Override
  @Setup
  public void setUp() {
    before = new io.github.hotloop.benchmarks.before.MapCounter(size);
    after = new io.github.hotloop.benchmarks.after.MapCounter(size);
    control = new io.github.hotloop.benchmarks.control.MapCounter(size);
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

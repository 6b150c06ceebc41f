package io.github.hotloop.benchmarks;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;

/** A comparison whose four sides are each one call. */
public abstract class Workloads extends Comparison {
  private Supplier<Object> before;
  private Supplier<Object> after;
  private Supplier<Object> control;
  private Supplier<Object> controlRewritten;

  /** What {@link #setUp} made. */
  protected final void workload(Supplier<Object> asWritten, Supplier<Object> fixed) {
    before = asWritten;
    after = fixed;
  }

  /** What {@link #setUp} made for the look-alike. */
  protected final void control(Supplier<Object> asWritten, Supplier<Object> rewritten) {
    control = asWritten;
    controlRewritten = rewritten;
  }

  @Override
  @Benchmark
  public Object before() {
    return before.get();
  }

  @Override
  @Benchmark
  public Object after() {
    return after.get();
  }

  @Override
  @Benchmark
  public Object control() {
    return control.get();
  }

  @Override
  @Benchmark
  public Object controlRewritten() {
    return controlRewritten.get();
  }
}

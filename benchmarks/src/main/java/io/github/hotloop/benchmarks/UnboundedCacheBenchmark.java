package io.github.hotloop.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** UnboundedCache: the bytes that stay reachable after n distinct keys. */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class UnboundedCacheBenchmark extends Comparison {
  @Param({"16", "1000", "10000", "100000", "1000000"})
  int size;

  private io.github.hotloop.benchmarks.before.UnboundedCache before;
  private io.github.hotloop.benchmarks.after.UnboundedCache after;
  private io.github.hotloop.benchmarks.control.UnboundedCache control;

  /** What a collection leaves. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Heap {
    /** The bytes that came to stay. */
    public double live;

    private Object measured(Supplier<Object> run) {
      double start = used();
      Object result = run.get();
      live = Math.max(1, used() - start);
      return result;
    }

    private static double used() {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
  }

  @Override
  @Setup
  public void setUp() {
    before = new io.github.hotloop.benchmarks.before.UnboundedCache(size);
    after = new io.github.hotloop.benchmarks.after.UnboundedCache(size);
    control = new io.github.hotloop.benchmarks.control.UnboundedCache(size);
  }

  /** The heap that the workload leaves. */
  @Benchmark
  public Object before(Heap heap) {
    return heap.measured(this::before);
  }

  /** The heap that the repaired workload leaves. */
  @Benchmark
  public Object after(Heap heap) {
    return heap.measured(this::after);
  }

  /** The heap that the look-alike leaves. */
  @Benchmark
  public Object control(Heap heap) {
    return heap.measured(this::control);
  }

  /** The heap that the rewritten look-alike leaves. */
  @Benchmark
  public Object controlRewritten(Heap heap) {
    return heap.measured(this::controlRewritten);
  }

  @Override
  public Object before() {
    return before.run();
  }

  @Override
  public Object after() {
    return after.run();
  }

  @Override
  public Object control() {
    return control.asWritten();
  }

  @Override
  public Object controlRewritten() {
    return control.rewritten();
  }
}

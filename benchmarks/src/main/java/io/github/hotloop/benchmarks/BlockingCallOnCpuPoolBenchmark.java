package io.github.hotloop.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * BlockingCallOnCpuPool: how long a computation in the common pool takes while n calls are under
 * way. The pool has four threads, as on a machine of five cores.
 */
@BenchmarkMode(Mode.SampleTime)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xbatch", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4"})
public class BlockingCallOnCpuPoolBenchmark extends Comparison {
  @Param({"1", "4", "16", "64"})
  int size;

  private io.github.hotloop.benchmarks.before.BlockingCallOnCpuPool before;
  private io.github.hotloop.benchmarks.after.BlockingCallOnCpuPool after;
  private io.github.hotloop.benchmarks.control.BlockingCallOnCpuPool control;

  @Override
  @Setup
  public void setUp() {
    before = new io.github.hotloop.benchmarks.before.BlockingCallOnCpuPool(size);
    after = new io.github.hotloop.benchmarks.after.BlockingCallOnCpuPool(size);
    control = new io.github.hotloop.benchmarks.control.BlockingCallOnCpuPool(size);
  }

  /** Starts the calls of the benchmark that runs. */
  @Setup(Level.Invocation)
  public void start(BenchmarkParams params) {
    String name = params.getBenchmark();
    if (name.endsWith(".before")) {
      before.start();
    } else if (name.endsWith(".after")) {
      after.start();
    } else if (name.endsWith(".control")) {
      control.startAsWritten();
    } else {
      control.startRewritten();
    }
  }

  /** Waits for them. */
  @TearDown(Level.Invocation)
  public void finish() {
    before.finish();
    after.finish();
    control.finish();
  }

  @Override
  @Benchmark
  public Object before() {
    return before.compute();
  }

  @Override
  @Benchmark
  public Object after() {
    return after.compute();
  }

  @Override
  @Benchmark
  public Object control() {
    return control.compute();
  }

  @Override
  @Benchmark
  public Object controlRewritten() {
    return control.compute();
  }
}

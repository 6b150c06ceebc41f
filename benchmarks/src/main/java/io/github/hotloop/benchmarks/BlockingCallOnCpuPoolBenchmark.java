package io.github.hotloop.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * BlockingCallOnCpuPool: four clients let compute in the common pool, one thing at a time each,
 * while n others ask at once, and once more when all have their answers. How many computations get
 * done in a second, all together, and how long each takes. The pool has four threads, as on a
 * machine of five cores.
 */
@State(Scope.Benchmark)
@Threads(4)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xbatch", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4"})
public class BlockingCallOnCpuPoolBenchmark extends Comparison {
  @Param({"1", "4", "16", "64"})
  int size;

  private final io.github.hotloop.benchmarks.before.BlockingCallOnCpuPool before =
      new io.github.hotloop.benchmarks.before.BlockingCallOnCpuPool();
  private final io.github.hotloop.benchmarks.after.BlockingCallOnCpuPool after =
      new io.github.hotloop.benchmarks.after.BlockingCallOnCpuPool();
  private final io.github.hotloop.benchmarks.control.BlockingCallOnCpuPool control =
      new io.github.hotloop.benchmarks.control.BlockingCallOnCpuPool();

  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean stopped;
  private volatile boolean ended;

  /** Counts what all threads together get done in a second by the clock. */
  public static final class Throughput implements InternalProfiler {
    @Override
    public String getDescription() {
      return "Operations a second, of all threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
      // The threads count.
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
        BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
      double seconds = iteration.getTime().convertTo(TimeUnit.MILLISECONDS) / 1e3;
      double rate = result.getMetadata().getMeasuredOps() / seconds;
      return List.of(new ScalarResult("throughput", rate, "ops/s", AggregationPolicy.AVG));
    }
  }

  @Override
  public void setUp() {
    // There are no data.
  }

  /** Starts the clients that ask, for the benchmark that runs. */
  @Setup
  public void start(BenchmarkParams params) {
    String name = params.getBenchmark().replaceFirst(".*\\.", "");
    // Who asks for what is in memory waits by himself, so that he asks no more often.
    long pause = name.startsWith("control") ? TimeUnit.MILLISECONDS.toNanos(2) : 0;
    CyclicBarrier round = new CyclicBarrier(size, () -> ended = stopped);
    for (int i = 0; i < size; i++) {
      String key = "key" + i;
      Thread client = new Thread(() -> keepAsking(asks().get(name), key, pause, round), key);
      client.start();
      clients.add(client);
    }
  }

  private void keepAsking(
      Function<String, CompletableFuture<String>> ask,
      String key,
      long pause,
      CyclicBarrier round) {
    try {
      while (!ended) {
        ask.apply(key).join();
        LockSupport.parkNanos(pause);
        // Else others might wait for ever, for a pool does not serve its queues in turn.
        round.await();
      }
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How to ask, in the benchmark of each name. */
  Map<String, Function<String, CompletableFuture<String>>> asks() {
    return Map.of(
        "before", before::ask,
        "after", after::ask,
        "control", control::askAsWritten,
        "controlRewritten", control::askRewritten);
  }

  /** Ends them. */
  @TearDown
  public void finish() throws InterruptedException {
    stopped = true;
    for (Thread client : clients) {
      client.join();
    }
  }

  @Override
  @Benchmark
  public Object before() {
    return before.compute().join();
  }

  @Override
  @Benchmark
  public Object after() {
    return after.compute().join();
  }

  @Override
  @Benchmark
  public Object control() {
    return control.compute().join();
  }

  @Override
  @Benchmark
  public Object controlRewritten() {
    return control.compute().join();
  }
}

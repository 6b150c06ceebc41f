package io.github.hotloop.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A workload as it is and as its fix leaves it, and a look-alike at which the rule is quiet, as it
 * is and as the fix would have left it. {@link Bench} runs each in several forks in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
// Code is compiled before it goes on, so that warming up ends in time on a busy machine as well.
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
public abstract class Comparison {
  /** Makes the data of all four, for the size at hand. */
  public abstract void setUp();

  /** The workload with the offence. */
  public abstract Object before();

  /** The workload as the fix leaves it. */
  public abstract Object after();

  /** The look-alike. */
  public abstract Object control();

  /** The look-alike, rewritten the way the fix rewrites the offence. */
  public abstract Object controlRewritten();
}

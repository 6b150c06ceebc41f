package io.github.hotloop.benchmarks.folklore;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code i++} and {@code ++i} as a statement. */
public class PreIncrement extends Advice {
  private final int[] values = new Random(1).ints(SIZE).toArray();

  @Override
  @Benchmark
  public Object asWritten() {
    int even = 0;
    for (int i = 0; i < values.length; i++) {
      if ((values[i] & 1) == 0) {
        even++;
      }
    }
    return even;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    int even = 0;
    for (int i = 0; i < values.length; ++i) {
      if ((values[i] & 1) == 0) {
        ++even;
      }
    }
    return even;
  }
}

package io.github.hotloop.benchmarks.folklore;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/** Numbers multiplied and divided by powers of two, and shifted. */
public class ShiftForMultiply extends Advice {
  private final int[] values = new Random(1).ints(SIZE, 0, 1_000_000).toArray();

  @Override
  @Benchmark
  public Object asWritten() {
    long sum = 0;
    for (int value : values) {
      sum += value * 8 + value / 4;
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    long sum = 0;
    for (int value : values) {
      sum += (value << 3) + (value >> 2);
    }
    return sum;
  }
}

package io.github.hotloop.benchmarks.folklore;

import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/** An array copied by a loop, and by {@code System.arraycopy}. */
public class ManualArrayCopy extends Advice {
  private final int[] values = new Random(1).ints(SIZE).toArray();

  private record Copy(int[] values) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Copy copy && Arrays.equals(values, copy.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  @Override
  @Benchmark
  public Object asWritten() {
    int[] copy = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      copy[i] = values[i];
    }
    return new Copy(copy);
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    int[] copy = new int[values.length];
    System.arraycopy(values, 0, copy, 0, values.length);
    return new Copy(copy);
  }
}

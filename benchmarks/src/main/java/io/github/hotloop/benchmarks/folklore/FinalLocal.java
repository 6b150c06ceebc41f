package io.github.hotloop.benchmarks.folklore;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/** Local variables and parameters, and the same declared final. */
public class FinalLocal extends Advice {
  private final int[] values = new Random(1).ints(SIZE, 0, 1000).toArray();

  private static int open(int value, int scale) {
    int scaled = value * scale;
    int limit = 500;
    return scaled > limit ? scaled - limit : scaled;
  }

  private static int closed(final int value, final int scale) {
    final int scaled = value * scale;
    final int limit = 500;
    return scaled > limit ? scaled - limit : scaled;
  }

  @Override
  @Benchmark
  public Object asWritten() {
    long sum = 0;
    for (int value : values) {
      sum += open(value, 3);
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    long sum = 0;
    for (final int value : values) {
      sum += closed(value, 3);
    }
    return sum;
  }
}

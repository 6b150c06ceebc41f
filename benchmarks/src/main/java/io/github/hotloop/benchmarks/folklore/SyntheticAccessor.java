package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A private field of the outer class read by an inner one, and one that is not private. */
public class SyntheticAccessor extends Advice {
  private int hidden = 3;
  int open = 3;

  private final class Inner {
    private int addHidden(int value) {
      return value + hidden;
    }

    int addOpen(int value) {
      return value + open;
    }
  }

  private final Inner inner = new Inner();

  @Override
  @Benchmark
  public Object asWritten() {
    int sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum ^= inner.addHidden(i);
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    int sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum ^= inner.addOpen(i);
    }
    return sum;
  }
}

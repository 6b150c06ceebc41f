package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** The {@code toString} of a string, and the string. */
public class StringToString extends Advice {
  private final String[] names = {"pen", "ink", "paper", "blotter"};

  @Override
  @Benchmark
  public Object asWritten() {
    int length = 0;
    for (int i = 0; i < SIZE; i++) {
      length += names[i & 3].toString().length();
    }
    return length;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    int length = 0;
    for (int i = 0; i < SIZE; i++) {
      length += names[i & 3].length();
    }
    return length;
  }
}

package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A number made a string by adding the empty one, and by {@code String.valueOf}. */
public class AddEmptyString extends Advice {
  private int number = 123_456;

  @Override
  @Benchmark
  public Object asWritten() {
    return "" + (number ^ 1);
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    return String.valueOf(number ^ 1);
  }
}

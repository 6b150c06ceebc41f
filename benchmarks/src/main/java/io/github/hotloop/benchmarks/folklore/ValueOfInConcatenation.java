package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A number made a string before it is concatenated, and the number. */
public class ValueOfInConcatenation extends Advice {
  private int number = 123_456;

  @Override
  @Benchmark
  public Object asWritten() {
    return "order " + String.valueOf(number ^ 1);
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    return "order " + (number ^ 1);
  }
}

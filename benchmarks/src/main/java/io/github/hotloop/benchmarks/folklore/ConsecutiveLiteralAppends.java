package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** Two literals appended one after the other, and as one. */
public class ConsecutiveLiteralAppends extends Advice {
  @Override
  @Benchmark
  public Object asWritten() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      out.append("<li>").append("<b>");
    }
    return out.toString();
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      out.append("<li><b>");
    }
    return out.toString();
  }
}

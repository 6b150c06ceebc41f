package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** Appends in statements of their own, and in a chain. */
public class ChainedAppends extends Advice {
  @Override
  @Benchmark
  public Object asWritten() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      out.append("item");
      out.append(i & 7);
      out.append(';');
    }
    return out.toString();
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      out.append("item").append(i & 7).append(';');
    }
    return out.toString();
  }
}

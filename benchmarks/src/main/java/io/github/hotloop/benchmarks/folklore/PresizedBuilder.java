package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A builder that grows, and one that is large enough from the start. */
public class PresizedBuilder extends Advice {
  @Override
  @Benchmark
  public Object asWritten() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      out.append("item ");
    }
    return out.toString();
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    StringBuilder out = new StringBuilder(500);
    for (int i = 0; i < 100; i++) {
      out.append("item ");
    }
    return out.toString();
  }
}

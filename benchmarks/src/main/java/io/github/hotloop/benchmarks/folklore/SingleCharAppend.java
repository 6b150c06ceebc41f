package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A string of one character appended, and the character. */
public class SingleCharAppend extends Advice {
  @Override
  @Benchmark
  public Object asWritten() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      out.append("item").append(";");
    }
    return out.toString();
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SIZE; i++) {
      out.append("item").append(';');
    }
    return out.toString();
  }
}

package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A search for a string of one character, and for the character. */
public class IndexOfChar extends Advice {
  private final String line = "name=" + "x".repeat(40) + ";street=" + "y".repeat(40);

  @Override
  @Benchmark
  public Object asWritten() {
    return line.indexOf(";");
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    return line.indexOf(';');
  }
}

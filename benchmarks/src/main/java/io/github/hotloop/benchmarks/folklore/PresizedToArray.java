package io.github.hotloop.benchmarks.folklore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code toArray} with an empty array, and with one of the right size. */
public class PresizedToArray extends Advice {
  private final List<String> values =
      new ArrayList<>(IntStream.range(0, SIZE).mapToObj(String::valueOf).toList());

  @Override
  @Benchmark
  public Object asWritten() {
    return Arrays.asList(values.toArray(new String[0]));
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    return Arrays.asList(values.toArray(new String[values.size()]));
  }
}

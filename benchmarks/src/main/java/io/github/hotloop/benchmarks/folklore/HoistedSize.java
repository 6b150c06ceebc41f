package io.github.hotloop.benchmarks.folklore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** {@code list.size()} in the condition of a loop, and before it. */
public class HoistedSize extends Advice {
  private final List<Integer> values = new ArrayList<>(IntStream.range(0, SIZE).boxed().toList());

  @Override
  @Benchmark
  public Object asWritten() {
    long sum = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += values.get(i);
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    long sum = 0;
    int size = values.size();
    for (int i = 0; i < size; i++) {
      sum += values.get(i);
    }
    return sum;
  }
}

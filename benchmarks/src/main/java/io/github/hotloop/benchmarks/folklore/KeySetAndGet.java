package io.github.hotloop.benchmarks.folklore;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** A map walked by its keys with a look-up for each, and by its entries. */
public class KeySetAndGet extends Advice {
  private final Map<String, Integer> prices =
      new HashMap<>(
          IntStream.range(0, SIZE).boxed().collect(Collectors.toMap(i -> "item" + i, i -> i)));

  @Override
  @Benchmark
  public Object asWritten() {
    long sum = 0;
    for (String item : prices.keySet()) {
      sum += item.length() * prices.get(item);
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    long sum = 0;
    for (Map.Entry<String, Integer> entry : prices.entrySet()) {
      sum += entry.getKey().length() * entry.getValue();
    }
    return sum;
  }
}

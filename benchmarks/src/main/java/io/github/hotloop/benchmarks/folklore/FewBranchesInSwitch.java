package io.github.hotloop.benchmarks.folklore;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/** A switch of two cases, and the same with if. */
public class FewBranchesInSwitch extends Advice {
  private final int[] values = new Random(1).ints(SIZE, 0, 3).toArray();

  @Override
  @Benchmark
  public Object asWritten() {
    long sum = 0;
    for (int value : values) {
      switch (value) {
        case 1:
          sum += 10;
          break;
        case 2:
          sum += 20;
          break;
        default:
          sum -= 1;
      }
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    long sum = 0;
    for (int value : values) {
      if (value == 1) {
        sum += 10;
      } else if (value == 2) {
        sum += 20;
      } else {
        sum -= 1;
      }
    }
    return sum;
  }
}

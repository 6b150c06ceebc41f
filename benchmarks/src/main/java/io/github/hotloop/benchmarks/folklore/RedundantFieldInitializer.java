package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** Objects whose fields are set to zero and null by name, and ones that leave it to the JVM. */
public class RedundantFieldInitializer extends Advice {
  private static final class Named {
    private int count = 0;
    private String name = null;
    private boolean done = false;
  }

  private static final class Silent {
    private int count;
    private String name;
    private boolean done;
  }

  private final Object[] made = new Object[SIZE];

  @Override
  @Benchmark
  public Object asWritten() {
    int count = 0;
    for (int i = 0; i < SIZE; i++) {
      Named one = new Named();
      made[i] = one;
      count += one.count + (one.name == null && !one.done ? 1 : 0);
    }
    return count;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    int count = 0;
    for (int i = 0; i < SIZE; i++) {
      Silent one = new Silent();
      made[i] = one;
      count += one.count + (one.name == null && !one.done ? 1 : 0);
    }
    return count;
  }
}

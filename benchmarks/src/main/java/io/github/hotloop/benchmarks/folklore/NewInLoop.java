package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** An object made in each iteration, and one that is used again. */
public class NewInLoop extends Advice {
  private static final class Point {
    private long x;
    private long y;

    void move(long dx, long dy) {
      x += dx;
      y += dy;
    }

    long distance() {
      return Math.abs(x) + Math.abs(y);
    }
  }

  @Override
  @Benchmark
  public Object asWritten() {
    long sum = 0;
    for (int i = 0; i < SIZE; i++) {
      Point point = new Point();
      point.move(i, -i);
      sum += point.distance();
    }
    return sum;
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    long sum = 0;
    Point point = new Point();
    for (int i = 0; i < SIZE; i++) {
      point.x = 0;
      point.y = 0;
      point.move(i, -i);
      sum += point.distance();
    }
    return sum;
  }
}

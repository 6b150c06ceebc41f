package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.List;

/** A boxed variable in a loop over boxes that exist already. */
public final class BoxedNumberInLoop {
  private final List<Integer> prices = new ArrayList<>();

  /** So many prices. */
  public BoxedNumberInLoop(int size) {
    for (int i = 0; i < size; i++) {
      prices.add(100 + (int) (i * 7919L % 10_000));
    }
  }

  /** Takes each as it is. */
  public Object asWritten() {
    long sum = 0;
    for (Integer price : prices) { // ok: the box exists
      sum += price;
    }
    return sum;
  }

  /** Unboxes each at once. */
  public Object rewritten() {
    long sum = 0;
    for (int price : prices) {
      sum += price;
    }
    return sum;
  }
}

package io.github.hotloop.benchmarks.before;

/** Sums prices. */
public final class BoxedNumberInLoop {
  private final int[] prices;

  /** So many prices. */
  public BoxedNumberInLoop(int size) {
    prices = new int[size];
    for (int i = 0; i < size; i++) {
      prices[i] = 100 + (int) (i * 7919L % 10_000);
    }
  }

  /** The sum. */
  public Object run() {
    Long sum = 0L; // want "`sum`"
    for (int price : prices) {
      sum += price;
    }
    return sum;
  }
}

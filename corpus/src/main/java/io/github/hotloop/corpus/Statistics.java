package io.github.hotloop.corpus;

import java.util.Arrays;
import java.util.List;

/** What can be said of noisy samples. */
final class Statistics {
  /** The chance that the true median is not in the interval. */
  private static final double RISK = 0.01;

  /**
   * The median of samples, and an interval that holds the true median with 99 %.
   *
   * @param low the lower end
   * @param high the upper end
   */
  record Interval(double median, double low, double high) {
    /** Whether all of this lies below all of the other. */
    boolean isBelow(Interval other) {
      return high < other.low;
    }

    /** This divided by the other, with the widest interval that both allow. */
    Interval over(Interval other) {
      return new Interval(median / other.median, low / other.high, high / other.low);
    }
  }

  /**
   * A power law, {@code y = c * x^exponent}.
   *
   * @param error one standard error of the exponent
   */
  record Growth(double exponent, double error) {}

  private Statistics() {}

  /**
   * The median with its interval from the order of the samples, which asks for no distribution; a
   * neighbour's burst of work moves a mean, but not this.
   */
  static Interval median(double... samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    int cut = cut(n);
    return new Interval(median, sorted[cut], sorted[n - 1 - cut]);
  }

  /**
   * How many samples may be cut off at either end: the most for which the chance that so few lie on
   * one side of the median, by the binomial distribution, stays below the risk.
   */
  private static int cut(int n) {
    double term = Math.pow(0.5, n);
    double tail = 0;
    for (int k = 0; k < n / 2; k++) {
      tail += term;
      if (2 * tail > RISK) {
        return Math.max(0, k - 1);
      }
      term = term * (n - k) / (k + 1);
    }
    return 0;
  }

  /**
   * Fits the straight line through the logarithms. The error has two parts: how far the points lie
   * from the line, and how unsure each of them is.
   *
   * @param sizes at least three
   */
  static Growth growth(List<Integer> sizes, List<Interval> values) {
    int n = sizes.size();
    if (n < 3) {
      throw new IllegalArgumentException("A line with an error needs three points, not " + n);
    }
    double[] x = sizes.stream().mapToDouble(Math::log).toArray();
    double[] y = values.stream().mapToDouble(value -> Math.log(value.median())).toArray();
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double spread = 0;
    double slope = 0;
    for (int i = 0; i < n; i++) {
      spread += (x[i] - meanX) * (x[i] - meanX);
      slope += (x[i] - meanX) * (y[i] - meanY);
    }
    slope /= spread;
    double fromLine = 0;
    double ofPoints = 0;
    for (int i = 0; i < n; i++) {
      double miss = y[i] - meanY - slope * (x[i] - meanX);
      fromLine += miss * miss;
      // Half the width of an interval of 99 % is 2.58 standard errors.
      double error = Math.log(values.get(i).high() / values.get(i).low()) / 2 / 2.58;
      double weight = (x[i] - meanX) / spread;
      ofPoints += weight * weight * error * error;
    }
    return new Growth(slope, Math.sqrt(fromLine / (n - 2) / spread + ofPoints));
  }
}

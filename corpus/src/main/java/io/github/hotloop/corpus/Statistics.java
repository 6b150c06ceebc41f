package io.github.hotloop.corpus;

import java.util.Arrays;
import java.util.List;

/** What can be said of noisy samples. */
final class Statistics {
  static final double ALLOWANCE = io.github.hotloop.rule.Evidence.ALLOWANCE;

  /**
   * The standard error of the median of three samples, as a part of their range, if they are
   * normal; of more it is less.
   */
  private static final double ERROR_OF_RANGE = 0.4;

  /**
   * The median of samples, and the least and the most of them. The range of k samples, whatever
   * their distribution, holds the true median but for {@code 2 / 2^k}: of three in 75 cases of 100,
   * of five in 94. Of two sides that are alike, with k samples each, the ranges lie apart by chance
   * in {@code 2 / C(2k, k)}: of three in one case of ten, of five in one of 126.
   *
   * @param low the least
   * @param high the most
   */
  record Interval(double median, double low, double high) {
    /** This divided by the other: the least and the most are those of any pair of samples. */
    Interval over(Interval other) {
      return new Interval(median / other.median, low / other.high, high / other.low);
    }

    /** Of a ratio: whether it is above 1 for certain, by more than the allowance. */
    boolean isGain() {
      return low > ALLOWANCE;
    }

    /** Of a ratio: whether it is below 1 for certain, by more than the allowance. */
    boolean isLoss() {
      return high < 1 / ALLOWANCE;
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
   * What samples say that do not depend on each other, such as one of each fork of a JVM. No
   * distribution is asked for: a neighbour's burst of work moves a mean, but not the median.
   */
  static Interval of(double... samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return new Interval(median(sorted), sorted[0], sorted[sorted.length - 1]);
  }

  /**
   * In one of how many comparisons of two sides that are alike, with so many samples each, all of
   * one lie above all of the other by chance.
   */
  static long comparisons(int samples) {
    double orders = 1;
    for (int i = 1; i <= samples; i++) {
      orders = orders * (samples + i) / i;
    }
    return Math.round(orders / 2);
  }

  /** The median. */
  static double median(double... samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
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
      double error = Math.log(values.get(i).high() / values.get(i).low()) * ERROR_OF_RANGE;
      double weight = (x[i] - meanX) / spread;
      ofPoints += weight * weight * error * error;
    }
    return new Growth(slope, Math.sqrt(fromLine / (n - 2) / spread + ofPoints));
  }
}

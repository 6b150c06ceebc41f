package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Statistics.Growth;
import io.github.hotloop.corpus.Statistics.Interval;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them. */
final class Quantity {
  private static final List<String> TIMES = List.of("ns", "µs", "ms", "s");
  private static final List<String> BYTES = List.of("B", "KB", "MB", "GB");
  private static final double NEAR = 0.15;

  private Quantity() {}

  /** A time in nanoseconds, or bytes, with the unit that suits it. */
  static String of(double value, String unit) {
    List<String> units = unit.equals("ns") ? TIMES : BYTES;
    int step = 0;
    double scaled = value;
    while (scaled >= 999.5 && step < units.size() - 1) {
      scaled /= 1000;
      step++;
    }
    return digits(scaled) + " " + units.get(step);
  }

  /** Two digits, more only where there are more before the point. */
  static String digits(double value) {
    if (value == 0) {
      return "0";
    }
    String format = value >= 9.95 ? "%,.0f" : value >= 0.995 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  /** A ratio with its interval; in words where it is not certain that the sides differ. */
  static String ratio(Interval ratio) {
    String interval = digits(ratio.low()) + "–" + digits(ratio.high());
    return ratio.isGain() || ratio.isLoss()
        ? digits(ratio.median()) + " (" + interval + ")"
        : "no difference (" + interval + ")";
  }

  /** An exponent with its error. */
  static String growth(Growth growth) {
    return String.format(Locale.ROOT, "n^%.2f ± %.2f", growth.exponent(), growth.error());
  }

  /** The power that it is close to: {@code n²}. */
  static String power(Growth growth) {
    long whole = Math.round(growth.exponent());
    boolean isWhole = Math.abs(growth.exponent() - whole) <= NEAR && whole >= 0 && whole <= 3;
    return isWhole
        ? List.of("1", "n", "n²", "n³").get((int) whole)
        : String.format(Locale.ROOT, "n^%.1f", growth.exponent());
  }
}

package io.github.hotloop.cli;

import io.github.hotloop.rule.Evidence;
import io.github.hotloop.rule.Evidence.Point;
import io.github.hotloop.rule.Evidence.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A rule's figures in characters: a small table, and a chart with both axes logarithmic. */
final class Plot {
  private static final int HEIGHT = 12;
  private static final int LEAST_WIDTH = 7;
  private static final List<String> TIMES = List.of("ns", "µs", "ms", "s");
  private static final List<String> BYTES = List.of("B", "KB", "MB", "GB");

  private final Run run;
  private final int width;

  private Plot(Run run) {
    this.run = run;
    this.width =
        run.points().stream()
            .mapToInt(point -> size(point).length() + 2)
            .reduce(LEAST_WIDTH, Math::max);
  }

  private static String size(Point point) {
    return String.format(Locale.ROOT, "%,d", point.size());
  }

  /** The figures of every JDK as a table, and the chart of the newest. */
  static String of(Evidence evidence) {
    StringBuilder out = new StringBuilder();
    for (Run run : evidence.runs()) {
      out.append(new Plot(run).table()).append('\n');
    }
    Run newest = evidence.runs().get(evidence.runs().size() - 1);
    return out.append(new Plot(newest).chart()).toString();
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    out.append(row("JDK " + run.jdk(), "before", "after", "times"));
    for (Point point : run.points()) {
      out.append(
          row(
              "n = " + size(point),
              quantity(point.before().median()),
              quantity(point.after().median()),
              point.differs()
                  ? digits(point.before().median() / point.after().median())
                  : "no diff."));
    }
    return out.toString();
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, "  %-14s %10s %10s %9s%n", (Object[]) cells)
        .replace("\r\n", "\n");
  }

  private String chart() {
    double low = run.points().stream().mapToDouble(Plot::least).min().orElseThrow();
    double high = run.points().stream().mapToDouble(Plot::most).max().orElseThrow();
    int columns = run.points().size() * width;
    List<char[]> rows = new ArrayList<>();
    for (int row = 0; row < HEIGHT; row++) {
      char[] empty = new char[columns];
      Arrays.fill(empty, ' ');
      rows.add(empty);
    }
    draw(rows, low, high, 'o', point -> point.after().median());
    draw(rows, low, high, '*', point -> point.before().median());
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < HEIGHT; row++) {
      double value = low * Math.pow(high / low, (HEIGHT - 1.0 - row) / (HEIGHT - 1));
      String label = row % 4 == 0 || row == HEIGHT - 1 ? quantity(value) : "";
      String line = String.format(Locale.ROOT, "  %10s |%s", label, new String(rows.get(row)));
      out.append(line.stripTrailing()).append('\n');
    }
    out.append(" ".repeat(13)).append('+').append("-".repeat(columns)).append('\n');
    out.append(" ".repeat(14));
    for (Point point : run.points()) {
      out.append(" ".repeat(width - size(point).length())).append(size(point));
    }
    return out.append("  n\n")
        .append(" ".repeat(14))
        .append("* before   o after   (JDK ")
        .append(run.jdk())
        .append(", both axes logarithmic)\n")
        .toString();
  }

  private void draw(
      List<char[]> rows, double low, double high, char mark, ToDoubleFunction<Point> side) {
    for (int i = 0; i < run.points().size(); i++) {
      double share = Math.log(side.applyAsDouble(run.points().get(i)) / low) / Math.log(high / low);
      int row = (int) Math.round((HEIGHT - 1) * (1 - share));
      rows.get(row)[(i + 1) * width - 1] = mark;
    }
  }

  private static double least(Point point) {
    return Math.max(0.01, Math.min(point.before().median(), point.after().median()));
  }

  private static double most(Point point) {
    return Math.max(point.before().median(), point.after().median());
  }

  private String quantity(double value) {
    List<String> units = run.unit().equals("B") ? BYTES : TIMES;
    int step = 0;
    double scaled = value;
    while (scaled >= 999.5 && step < units.size() - 1) {
      scaled /= 1000;
      step++;
    }
    return digits(scaled) + " " + units.get(step);
  }

  private static String digits(double value) {
    String format = value >= 9.95 ? "%,.0f" : value >= 0.995 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}

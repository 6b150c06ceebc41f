package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Results.Point;
import io.github.hotloop.corpus.Statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A rule's figures as a picture: both axes logarithmic, intervals as bars; colours tell before and
 * after, dashes the older JDK; readable on light and on dark ground.
 */
final class Chart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 380;
  private static final int LEFT = 72;
  private static final int RIGHT = 500;
  private static final int TOP = 36;
  private static final int BOTTOM = 330;

  private static final String STYLE =
      """
      <style>
        .ground { fill: #ffffff; }
        text { font: 12px sans-serif; fill: #656d76; }
        .title { font-weight: bold; }
        .grid { stroke: #8c959f; stroke-opacity: 0.4; stroke-width: 1; }
        .before { stroke: #c4321f; fill: none; stroke-width: 2; }
        .after { stroke: #1f6fb5; fill: none; stroke-width: 2; }
        .old { stroke-dasharray: 5 4; }
        .bar { stroke-width: 1.2; stroke-dasharray: none; }
        .dot { stroke: none; }
        .before.dot { fill: #c4321f; }
        .after.dot { fill: #1f6fb5; }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #0d1117; }
          text { fill: #d1d7e0; }
          .before { stroke: #ff8375; }
          .after { stroke: #6cb6ff; }
          .dot { stroke: none; }
          .before.dot { fill: #ff8375; }
          .after.dot { fill: #6cb6ff; }
        }
      </style>
      """;

  private final List<Results> measured;
  private final double lowX;
  private final double highX;
  private final double lowY;
  private final double highY;
  private final StringBuilder out = new StringBuilder();

  private Chart(List<Results> measured) {
    this.measured = measured;
    List<Point> points = measured.stream().flatMap(r -> r.points().stream()).toList();
    lowX = points.stream().mapToInt(Point::size).min().orElseThrow();
    highX = points.stream().mapToInt(Point::size).max().orElseThrow();
    // From one power of ten to another, around all bars.
    lowY = decade(points.stream().mapToDouble(p -> least(p)).min().orElseThrow(), false);
    highY = decade(points.stream().mapToDouble(p -> most(p)).max().orElseThrow(), true);
  }

  private static double least(Point point) {
    return Math.max(1, Math.min(point.before().low(), point.after().low()));
  }

  private static double most(Point point) {
    return Math.max(point.before().high(), point.after().high());
  }

  private static double decade(double value, boolean up) {
    double power = Math.log10(value);
    return Math.pow(10, up ? Math.ceil(power) : Math.floor(power));
  }

  /** The picture as SVG. */
  static String svg(List<Results> measured) {
    return new Chart(measured).draw();
  }

  private String draw() {
    Results newest = measured.get(measured.size() - 1);
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
        <title>%s: before and after over n</title>
        """
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, newest.rule()));
    out.append(STYLE);
    out.append("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
    text(LEFT, 20, "start", "title", newest.rule() + ": " + Evidence.axis(newest.measure()));
    grid(newest.measure().unit());
    for (Results results : measured) {
      boolean old = results != newest;
      curve(results, Point::before, "before" + (old ? " old" : ""), old ? -2 : 2);
      curve(results, Point::after, "after" + (old ? " old" : ""), old ? -2 : 2);
    }
    legend(newest);
    return out.append("</svg>\n").toString();
  }

  private void grid(String unit) {
    for (double y = lowY; y <= highY * 1.001; y *= 10) {
      line("grid", LEFT, y(y), RIGHT, y(y));
      text(LEFT - 8, y(y) + 4, "end", "", Quantity.of(y, unit));
    }
    for (int size : measured.get(0).points().stream().map(Point::size).toList()) {
      line("grid", x(size), TOP, x(size), BOTTOM);
      text(x(size), BOTTOM + 18, "middle", "", String.format(Locale.ROOT, "%,d", size));
    }
    text((LEFT + RIGHT) / 2.0, BOTTOM + 38, "middle", "", "n");
  }

  /** The curve with its bars; {@code shift} keeps the bars of two JDKs apart. */
  private void curve(Results results, Function<Point, Interval> side, String style, double shift) {
    StringBuilder path = new StringBuilder();
    for (Point point : results.points()) {
      Interval value = side.apply(point);
      double x = x(point.size()) + shift;
      path.append(path.length() == 0 ? "M" : "L").append(number(x)).append(' ');
      path.append(number(y(value.median()))).append(' ');
      line(style + " bar", x, y(value.low()), x, y(value.high()));
      out.append(
          "<circle class=\"%s dot\" cx=\"%s\" cy=\"%s\" r=\"2.5\"/>\n"
              .formatted(style, number(x), number(y(value.median()))));
    }
    out.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(style, path.toString().strip()));
  }

  private void legend(Results newest) {
    int y = TOP + 10;
    for (Results results : measured) {
      String old = results == newest ? "" : " old";
      for (String side : List.of("before", "after")) {
        line(side + old, RIGHT + 14, y, RIGHT + 42, y);
        text(RIGHT + 48, y + 4, "start", "", side + ", JDK " + results.jdk());
        y += 20;
      }
    }
  }

  private double x(double size) {
    return LEFT + (RIGHT - LEFT) * Math.log(size / lowX) / Math.log(highX / lowX);
  }

  private double y(double value) {
    double share = Math.log(Math.max(value, lowY) / lowY) / Math.log(highY / lowY);
    return BOTTOM - (BOTTOM - TOP) * share;
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    out.append(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
            .formatted(style, number(x1), number(y1), number(x2), number(y2)));
  }

  private void text(double x, double y, String anchor, String style, String text) {
    out.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
            .formatted(style, number(x), number(y), anchor, text));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}

package io.github.hotloop.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the benchmarks of this version gave for a rule, from the pack itself.
 *
 * @param runs one for each JDK, the oldest first; at least one
 */
public record Evidence(List<Run> runs) {
  /**
   * How many times as much one side must take, at the least that was measured of it, before the
   * sides are said to differ. Where code and data happen to lie in memory makes differences of a
   * few percent that a new JVM does not even out (Mytkowicz and others, <i>Producing Wrong Data
   * Without Doing Anything Obviously Wrong</i>, ASPLOS 2009).
   */
  public static final double ALLOWANCE = 1.05;

  /**
   * The results on one JDK.
   *
   * @param unit {@code ns} or {@code B}
   * @param line what the results say, in one line
   */
  public record Run(int jdk, String date, String unit, List<Point> points, String line) {}

  /** The offence and its repaired form at one size. */
  public record Point(int size, Value before, Value after) {
    /** Whether it is certain that the two differ, as far as anything measured is. */
    public boolean differs() {
      return before.low() > after.high() * ALLOWANCE || after.low() > before.high() * ALLOWANCE;
    }
  }

  /** The median of the forks, and the least and the most of them. */
  public record Value(double median, double low, double high) {}

  /**
   * The results for a rule; empty if it is not measured.
   *
   * @throws IllegalStateException if the pack's file is broken
   */
  public static Optional<Evidence> of(Rule rule) {
    String resource = "/io/github/hotloop/evidence/" + rule.id() + ".txt";
    try (InputStream in = Evidence.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest JDK's line. */
  public String line() {
    return runs.get(runs.size() - 1).line();
  }

  private static Evidence read(InputStream in) {
    List<Run> runs = new ArrayList<>();
    List<String> head = List.of();
    List<Point> points = new ArrayList<>();
    for (String line :
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
      List<String> words = List.of(line.split(" "));
      switch (words.get(0)) {
        case "#" -> {}
        case "jdk" -> head = words;
        case "point" -> points.add(point(words));
        case "line" -> {
          String text = line.substring("line ".length());
          int jdk = Integer.parseInt(head.get(1));
          runs.add(new Run(jdk, head.get(2), head.get(3), List.copyOf(points), text));
          points.clear();
        }
        default -> throw new IllegalStateException("The pack has a broken line: " + line);
      }
    }
    return new Evidence(List.copyOf(runs));
  }

  private static Point point(List<String> words) {
    return new Point(Integer.parseInt(words.get(1)), value(words, 2), value(words, 5));
  }

  private static Value value(List<String> words, int at) {
    return new Value(
        Double.parseDouble(words.get(at)),
        Double.parseDouble(words.get(at + 1)),
        Double.parseDouble(words.get(at + 2)));
  }
}

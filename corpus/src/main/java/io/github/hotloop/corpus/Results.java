package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Statistics.Growth;
import io.github.hotloop.corpus.Statistics.Interval;
import io.github.hotloop.testing.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a rule's benchmark gave on one JDK, and what follows from it.
 *
 * @param points by size
 * @param controls the look-alike and its rewritten form, by size
 * @param options of the JVM, as far as they were set for the measurement
 * @param forks how many JVMs ran each benchmark, one after the other
 * @param rates operations a second, by size; none where they say no more than the points
 */
record Results(
    String rule,
    int jdk,
    String version,
    String date,
    String machine,
    String options,
    int forks,
    Measure measure,
    List<Point> points,
    List<Point> controls,
    List<Rate> rates) {
  /** The releases that are measured. */
  static final List<Integer> JDKS = List.of(17, 25);

  /** What the figures are. */
  enum Measure {
    /** Processor time per operation. */
    CPU("Processor time per operation", "ns"),
    /** Time per operation by the clock. */
    TIME("Time by the clock per operation", "ns"),
    /** The time that one operation in a hundred exceeds. */
    P99("Time that one operation in a hundred exceeds (p99)", "ns"),
    /** Bytes that stay reachable. */
    LIVE("Bytes that stay reachable", "B");

    private final String title;
    private final String unit;

    Measure(String title, String unit) {
      this.title = title;
      this.unit = unit;
    }

    String title() {
      return title;
    }

    String unit() {
      return unit;
    }
  }

  /**
   * Both at one size.
   *
   * @param bytesBefore allocated per operation
   */
  record Point(int size, Interval before, Interval after, double bytesBefore, double bytesAfter) {
    /** How many times as much it takes before. */
    Interval ratio() {
      return before.over(after);
    }
  }

  /**
   * Operations a second at one size, of all threads together.
   *
   * @param timedBefore how many were timed one by one
   */
  record Rate(int size, Interval before, Interval after, long timedBefore, long timedAfter) {
    /** How many times as many get done after. */
    Interval ratio() {
      return after.over(before);
    }
  }

  /** The results of a rule that are there, by release. */
  static List<Results> of(String rule) {
    return JDKS.stream().flatMap(jdk -> read(rule, jdk).stream()).toList();
  }

  private static Optional<Results> read(String rule, int jdk) {
    Path file =
        Repository.root().resolve("benchmarks/results").resolve(rule).resolve(jdk + ".json");
    return Files.exists(file) ? Optional.of(read(Samples.read(file))) : Optional.empty();
  }

  static Results read(JsonNode file) {
    JsonNode jmh = file.path("jmh");
    return new Results(
        file.path("target").asString(),
        Runtime.Version.parse(file.path("jdk").asString()).feature(),
        file.path("jdk").asString(),
        file.path("date").asString(),
        machine(file.path("machine")),
        options(jmh.path(0)),
        file.path("forks").asInt(),
        Samples.measure(jmh.path(0)),
        points(jmh, "before", "after"),
        points(jmh, "control", "controlRewritten"),
        Samples.measure(jmh.path(0)) == Measure.P99 ? rates(jmh) : List.of());
  }

  private static String machine(JsonNode machine) {
    return "%d cores of %s, %s, %s"
        .formatted(
            machine.path("cores").asInt(),
            machine.path("cpu").asString(),
            machine.path("memory").asString(),
            machine.path("system").asString());
  }

  private static String options(JsonNode result) {
    List<String> options = new ArrayList<>();
    result.path("jvmArgs").forEach(option -> options.add(option.asString()));
    return String.join(" ", options);
  }

  private static List<Point> points(JsonNode jmh, String before, String after) {
    Map<Integer, JsonNode> befores = bySize(jmh, before);
    Map<Integer, JsonNode> afters = bySize(jmh, after);
    List<Point> points = new ArrayList<>();
    befores.forEach(
        (size, one) -> {
          JsonNode other = afters.get(size);
          points.add(
              new Point(
                  size,
                  Samples.interval(one),
                  Samples.interval(other),
                  Samples.bytes(one),
                  Samples.bytes(other)));
        });
    return List.copyOf(points);
  }

  private static List<Rate> rates(JsonNode jmh) {
    Map<Integer, JsonNode> afters = bySize(jmh, "after");
    return bySize(jmh, "before").entrySet().stream()
        .map(one -> rate(one.getKey(), one.getValue(), afters.get(one.getKey())))
        .toList();
  }

  private static Rate rate(int size, JsonNode before, JsonNode after) {
    return new Rate(
        size,
        Samples.rate(before),
        Samples.rate(after),
        Samples.count(before),
        Samples.count(after));
  }

  private static Map<Integer, JsonNode> bySize(JsonNode jmh, String method) {
    Map<Integer, JsonNode> results = new TreeMap<>();
    for (JsonNode result : jmh) {
      if (result.path("benchmark").asString().endsWith("." + method)) {
        results.put(Integer.valueOf(result.path("params").path("size").asString()), result);
      }
    }
    return results;
  }

  /** How the time before grows with size. */
  Growth growthBefore() {
    return growth(points.stream().map(Point::before).toList());
  }

  /** How the time after grows with size. */
  Growth growthAfter() {
    return growth(points.stream().map(Point::after).toList());
  }

  /** The index of the first point that growth is fitted to. */
  int growthFrom() {
    return Math.min(points.size() / 2, points.size() - 3);
  }

  /** Over the larger half of the sizes: at small ones the fixed costs hide the growth. */
  private Growth growth(List<Interval> values) {
    int from = growthFrom();
    List<Integer> sizes = points.stream().map(Point::size).toList();
    return Statistics.growth(
        sizes.subList(from, sizes.size()), values.subList(from, values.size()));
  }

  /** The smallest size from which on the fix wins for certain; empty if it never does. */
  OptionalInt breakEven() {
    return from(
        points.stream().map(Point::size).toList(), points.stream().map(Point::ratio).toList());
  }

  /** The same for the operations that get done in a second. */
  OptionalInt breakEvenOfRates() {
    return from(rates.stream().map(Rate::size).toList(), rates.stream().map(Rate::ratio).toList());
  }

  private static OptionalInt from(List<Integer> sizes, List<Interval> ratios) {
    OptionalInt found = OptionalInt.empty();
    for (int i = sizes.size() - 1; i >= 0 && ratios.get(i).isGain(); i--) {
      found = OptionalInt.of(sizes.get(i));
    }
    return found;
  }

  /** Whether the fix wins at every size. */
  boolean paysAlways() {
    return breakEven().equals(OptionalInt.of(points.get(0).size()));
  }

  /** The sizes at which the fix wins for certain. */
  List<Integer> wins() {
    return points.stream().filter(point -> point.ratio().isGain()).map(Point::size).toList();
  }

  /**
   * The size at which the fix gains most, among those where it certainly gains if there are any.
   */
  Point best() {
    return points.stream()
        .max(
            Comparator.comparing((Point p) -> p.ratio().isGain())
                .thenComparingDouble(p -> p.ratio().median()))
        .orElseThrow();
  }

  /** The size at which the fix gains least, or loses most; those where it certainly loses first. */
  Point worst() {
    return points.stream()
        .min(
            Comparator.comparing((Point p) -> !p.ratio().isLoss())
                .thenComparingDouble(p -> p.ratio().median()))
        .orElseThrow();
  }
}

package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Results.Measure;
import io.github.hotloop.corpus.Statistics.Interval;
import io.github.hotloop.testing.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the samples of a benchmark out of JMH's results. */
final class Samples {
  private static final Map<String, Double> NANOSECONDS =
      Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

  private Samples() {}

  static JsonNode read(Path file) {
    return JsonMapper.shared().readTree(Repository.read(file));
  }

  /** What a benchmark's figures are, by how it was run and what it counted. */
  static Measure measure(JsonNode result) {
    if (result.path("secondaryMetrics").has("live")) {
      return Measure.LIVE;
    }
    return switch (result.path("mode").asString()) {
      case "sample" -> Measure.P99;
      case "ss" -> Measure.TIME;
      default -> result.path("secondaryMetrics").has("cpu") ? Measure.CPU : Measure.TIME;
    };
  }

  /**
   * What the forks say. The iterations of a fork depend on each other, for they run the code as
   * that JVM compiled it, so each fork counts once. Processor time counts by the fastest iteration:
   * what else runs on the processor's cores can only add to it (Chen and Revels, "Robust
   * benchmarking in noisy environments", 2016, arXiv:1608.04295). Wall time and memory count by the
   * median of the iterations, single operations by the percentile of all; the percentile itself is
   * that of all forks' operations.
   */
  static Interval interval(JsonNode result) {
    return switch (measure(result)) {
      case CPU -> forks(result.path("secondaryMetrics").path("cpu"), 1, Samples::fastest);
      case TIME ->
          forks(
              result.path("primaryMetric"),
              scale(result.path("primaryMetric")),
              Statistics::median);
      case P99 -> percentile(timed(result.path("primaryMetric")));
      case LIVE -> forks(result.path("secondaryMetrics").path("live"), 1, Statistics::median);
    };
  }

  private static double scale(JsonNode metric) {
    return NANOSECONDS.get(metric.path("scoreUnit").asString());
  }

  private static Interval forks(
      JsonNode metric, double scale, ToDoubleFunction<double[]> ofIterations) {
    return Statistics.of(
        nodes(metric.path("rawData"))
            .map(fork -> nodes(fork).mapToDouble(JsonNode::asDouble).toArray())
            .mapToDouble(ofIterations)
            .map(value -> value * scale)
            .toArray());
  }

  private static double fastest(double[] iterations) {
    return Arrays.stream(iterations).min().orElseThrow();
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Bytes allocated per operation; 0 where they were not counted. */
  static double bytes(JsonNode result) {
    JsonNode rate = result.path("secondaryMetrics").path("gc.alloc.rate.norm");
    // The profiler divides what little the harness allocates itself as well.
    double bytes = rate.path("score").asDouble(0);
    return bytes < 1 ? 0 : bytes;
  }

  /** How often each time was measured, in nanoseconds, in each fork. */
  private static List<TreeMap<Double, Long>> timed(JsonNode metric) {
    List<TreeMap<Double, Long>> forks = new ArrayList<>();
    for (JsonNode fork : metric.path("rawDataHistogram")) {
      TreeMap<Double, Long> times = new TreeMap<>();
      for (JsonNode iteration : fork) {
        for (JsonNode pair : iteration) {
          times.merge(pair.path(0).asDouble() * scale(metric), pair.path(1).asLong(), Long::sum);
        }
      }
      forks.add(times);
    }
    return forks;
  }

  private static Interval percentile(List<TreeMap<Double, Long>> forks) {
    TreeMap<Double, Long> all = new TreeMap<>();
    forks.forEach(fork -> fork.forEach((time, count) -> all.merge(time, count, Long::sum)));
    Interval range = Statistics.of(forks.stream().mapToDouble(Samples::percentile).toArray());
    return new Interval(percentile(all), range.low(), range.high());
  }

  private static double percentile(TreeMap<Double, Long> times) {
    long seen = 0;
    for (Map.Entry<Double, Long> time : times.entrySet()) {
      seen += time.getValue();
      if (seen >= 0.99 * count(times)) {
        return time.getKey();
      }
    }
    throw new IllegalArgumentException("A fork without samples");
  }

  private static long count(TreeMap<Double, Long> times) {
    return times.values().stream().mapToLong(count -> count).sum();
  }

  /** How many operations were timed one by one, in all forks. */
  static long count(JsonNode result) {
    return timed(result.path("primaryMetric")).stream().mapToLong(Samples::count).sum();
  }

  /** Operations a second, of all threads together. */
  static Interval rate(JsonNode result) {
    return forks(result.path("secondaryMetrics").path("throughput"), 1, Statistics::median);
  }
}

package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Results.Measure;
import io.github.hotloop.corpus.Statistics.Interval;
import io.github.hotloop.testing.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** The median over all iterations of all forks. */
  static Interval interval(JsonNode result) {
    List<Double> samples =
        switch (measure(result)) {
          case CPU -> raw(result.path("secondaryMetrics").path("cpu"), 1);
          case TIME -> times(result.path("primaryMetric"));
          case P99 -> percentiles(result.path("primaryMetric"));
          case LIVE -> raw(result.path("secondaryMetrics").path("live"), 1);
        };
    return Statistics.median(samples.stream().mapToDouble(sample -> sample).toArray());
  }

  /** Bytes allocated per operation; 0 where they were not counted. */
  static double bytes(JsonNode result) {
    JsonNode rate = result.path("secondaryMetrics").path("gc.alloc.rate.norm");
    // The profiler divides what little the harness allocates itself as well.
    double bytes = rate.path("score").asDouble(0);
    return bytes < 1 ? 0 : bytes;
  }

  private static List<Double> times(JsonNode metric) {
    return raw(metric, NANOSECONDS.get(metric.path("scoreUnit").asString()));
  }

  private static List<Double> raw(JsonNode metric, double scale) {
    List<Double> samples = new ArrayList<>();
    for (JsonNode fork : metric.path("rawData")) {
      for (JsonNode iteration : fork) {
        samples.add(iteration.asDouble() * scale);
      }
    }
    return samples;
  }

  /** The 99th percentile of each iteration, from its pairs of value and count. */
  private static List<Double> percentiles(JsonNode metric) {
    double scale = NANOSECONDS.get(metric.path("scoreUnit").asString());
    List<Double> samples = new ArrayList<>();
    for (JsonNode fork : metric.path("rawDataHistogram")) {
      for (JsonNode iteration : fork) {
        samples.add(percentile(iteration) * scale);
      }
    }
    return samples;
  }

  /** Operations a second, done one after the other; of what was timed one by one. */
  static Interval rate(JsonNode result) {
    JsonNode metric = result.path("primaryMetric");
    double scale = NANOSECONDS.get(metric.path("scoreUnit").asString());
    List<Double> samples = new ArrayList<>();
    for (JsonNode fork : metric.path("rawDataHistogram")) {
      for (JsonNode iteration : fork) {
        double sum = 0;
        for (JsonNode pair : iteration) {
          sum += pair.path(0).asDouble() * pair.path(1).asLong();
        }
        samples.add(1e9 * count(iteration) / (sum * scale));
      }
    }
    return Statistics.median(samples.stream().mapToDouble(sample -> sample).toArray());
  }

  private static long count(JsonNode pairs) {
    long total = 0;
    for (JsonNode pair : pairs) {
      total += pair.path(1).asLong();
    }
    return total;
  }

  private static double percentile(JsonNode pairs) {
    long total = count(pairs);
    long seen = 0;
    for (JsonNode pair : pairs) {
      seen += pair.path(1).asLong();
      if (seen >= 0.99 * total) {
        return pair.path(0).asDouble();
      }
    }
    throw new IllegalArgumentException("An iteration without samples");
  }
}

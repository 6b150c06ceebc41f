package io.github.hotloop.benchmarks;

import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The times of single operations as JMH writes them, pairs of time and count for each iteration of
 * each fork, in fewer words: one histogram a fork, in steps of 2 %. As they are, those of one rule
 * fill megabytes.
 */
final class Histogram {
  private static final double STEP = Math.log(1.02);

  private Histogram() {}

  /** The same with one histogram a fork. */
  static ArrayNode compact(JsonNode forks) {
    ArrayNode compact = JsonMapper.shared().createArrayNode();
    for (JsonNode fork : forks) {
      TreeMap<Long, Long> counts = new TreeMap<>();
      for (JsonNode iteration : fork) {
        for (JsonNode pair : iteration) {
          long step = Math.round(Math.log(pair.path(0).asDouble()) / STEP);
          counts.merge(step, pair.path(1).asLong(), Long::sum);
        }
      }
      ArrayNode pairs = compact.addArray().addArray();
      counts.forEach((step, count) -> pairs.addArray().add(time(step)).add(count));
    }
    return compact;
  }

  private static double time(long step) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2e", Math.exp(step * STEP)));
  }
}

package io.github.hotloop.benchmarks.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A counter in an enum map, whose {@code merge} is that of {@code Map}: it gets and puts as well.
 */
public final class MapCounter {
  private final TimeUnit[] units;

  /** So many values to count. */
  public MapCounter(int size) {
    units = new TimeUnit[size];
    for (int i = 0; i < size; i++) {
      units[i] = TimeUnit.values()[i % TimeUnit.values().length];
    }
  }

  /** Two look-ups. */
  public Object asWritten() {
    Map<TimeUnit, Integer> counts = new EnumMap<>(TimeUnit.class);
    for (TimeUnit unit : units) {
      Integer count = counts.get(unit);
      counts.put(unit, count == null ? 1 : count + 1); // ok: merge does just that
    }
    return counts;
  }

  /** The same by merge. */
  public Object rewritten() {
    Map<TimeUnit, Integer> counts = new EnumMap<>(TimeUnit.class);
    for (TimeUnit unit : units) {
      counts.merge(unit, 1, Integer::sum);
    }
    return counts;
  }
}

package io.github.hotloop.benchmarks.control;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A cache whose keys are an enum's: it can't grow. */
public final class UnboundedCache {
  private static final Map<TimeUnit, String> NAMES =
      new ConcurrentHashMap<>(); // ok: an enum's keys

  private static final Map<TimeUnit, String> LIMITED =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<TimeUnit, String> eldest) {
              return size() > 1000;
            }
          });

  private final int size;

  /** So many requests. */
  public UnboundedCache(int size) {
    this.size = size;
  }

  /** Looks each up. */
  public Object asWritten() {
    int length = 0;
    for (int i = 0; i < size; i++) {
      TimeUnit unit = TimeUnit.values()[i % TimeUnit.values().length];
      length += NAMES.computeIfAbsent(unit, one -> "every " + one).length();
    }
    return length;
  }

  /** Looks each up in a map with a bound. */
  public Object rewritten() {
    int length = 0;
    for (int i = 0; i < size; i++) {
      TimeUnit unit = TimeUnit.values()[i % TimeUnit.values().length];
      length += LIMITED.computeIfAbsent(unit, one -> "every " + one).length();
    }
    return length;
  }
}

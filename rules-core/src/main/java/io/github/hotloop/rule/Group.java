package io.github.hotloop.rule;

import java.util.Locale;

/** How ready a rule is, and whether it is on by default. */
public enum Group {
  /** On: measured, and read on real code. */
  PERF,
  /** Off: true and measured, but matters only in hot code. */
  HOT,
  /** Off: not yet measured, or not yet read on real code. */
  NURSERY;

  /** Whether rules of this group run unless told otherwise. */
  public boolean isDefault() {
    return this == PERF;
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.github.hotloop.testing.fuzz;

import java.util.List;

/** The generators of all rules that have one. */
public final class Generators {
  private Generators() {}

  /** All generators, by rule. */
  public static List<Generator> all() {
    return List.of(
        new BoxedNumbers(),
        new MapCounters(),
        new StringConcats(),
        new StringJoins(),
        new ListLookups(),
        new KeyJoins());
  }
}

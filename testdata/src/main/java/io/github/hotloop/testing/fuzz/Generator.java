package io.github.hotloop.testing.fuzz;

import java.util.Random;

/** Makes programs that hold the anti-pattern of one rule. */
public interface Generator {
  /** The rule whose fixes are tried. */
  String rule();

  /**
   * The members of a class, {@code static String run(int n)} among them, which ends for every
   * {@code n} however the tree is shrunk. May use what {@link Prelude} declares.
   */
  Tree members(Random random);
}

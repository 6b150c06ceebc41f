package io.github.hotloop.testing.fuzz;

import io.github.hotloop.fix.Fix;
import java.util.Random;

/** Makes programs that hold the anti-pattern of one rule. */
public interface Generator {
  /** The rule whose fixes are tried. */
  String rule();

  /** Which of the SAFE fixes to try; of several wanted ones the first. */
  default boolean wants(Fix fix) {
    return true;
  }

  /**
   * The members of a class, {@code static String run(int n)} among them, which ends for every
   * {@code n} however the tree is shrunk. May use what {@link Prelude} declares.
   */
  Tree members(Random random);
}

package io.github.hotloop.rule;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.tree.Node;
import java.util.List;
import java.util.function.Supplier;

/** Takes the findings of one rule. */
public interface Reporter {
  /**
   * Reports an offence.
   *
   * @param at the node to underline
   * @param message a fact and its cost, one line, at most 120 characters, without a stop
   * @param related other places that explain it: the loop, the declaration
   * @param fixes the best first; asked only when somebody wants them
   */
  void report(Node at, String message, List<Related> related, Supplier<List<Fix>> fixes);
}

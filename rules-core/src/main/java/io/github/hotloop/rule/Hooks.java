package io.github.hotloop.rule;

import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What a detector can listen to, and what it may know. */
public interface Hooks {
  /** Facts about libraries, those that the user added included. */
  Knowledge knowledge();

  /** The oldest Java release that the code must run on; 0 where nobody said. */
  int release();

  /** Calls that match: name first, then arity, then types. */
  default void call(CallPattern callee, BiConsumer<Expr.Invocation, Reporter> check) {
    call(callee, call -> true, check);
  }

  /**
   * The same where code around the call can rule it out.
   *
   * @param may asked after name and arity, before types; asks no type itself
   */
  void call(
      CallPattern callee,
      Predicate<Expr.Invocation> may,
      BiConsumer<Expr.Invocation, Reporter> check);

  /** Calls of these simple names, whatever they are called on and with. */
  void named(Set<String> names, BiConsumer<Expr.Invocation, Reporter> check);

  /** Every node of a kind. */
  <N extends Node> void every(Class<N> kind, BiConsumer<N, Reporter> check);
}

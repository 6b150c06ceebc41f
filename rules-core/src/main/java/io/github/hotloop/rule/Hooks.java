package io.github.hotloop.rule;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Type;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a detector can listen to, and what it may know. */
public interface Hooks {
  /** Facts about libraries, those that the user added included. */
  Knowledge knowledge();

  /** The oldest Java release that the code must run on; 0 where nobody said. */
  int release();

  /** Calls that match: name first, then arity, then types. */
  default void call(CallPattern callee, BiConsumer<Expr.Invocation, Reporter> check) {
    call(callee, Again.ANYWHERE, check);
  }

  /** The same where it may run again; that is asked after name and arity, before types. */
  default void call(CallPattern callee, Again again, BiConsumer<Expr.Invocation, Reporter> check) {
    call(callee, again, call -> true, (glance, call) -> true, check);
  }

  /**
   * The same where code around the call can rule it out.
   *
   * @param may asked after name and arity, before types; asks no type itself
   * @param sign what is seen at a glance of any call that is reported
   */
  void call(
      CallPattern callee,
      Again again,
      Predicate<Expr.Invocation> may,
      BiPredicate<Glance, Glance.Call> sign,
      BiConsumer<Expr.Invocation, Reporter> check);

  /**
   * Calls that an entry of a kind may cover, by their names and numbers of arguments alone.
   *
   * @param sign what is seen at a glance of any call that is reported
   */
  void covered(
      Kind kind,
      BiPredicate<Glance, Glance.Call> sign,
      BiConsumer<Expr.Invocation, Reporter> check);

  /**
   * References to methods of these simple names.
   *
   * @param sign holds for the type of what stands before the name of any that is reported
   */
  void reference(
      Set<String> names, Predicate<Type> sign, BiConsumer<Expr.MethodRef, Reporter> check);

  /** Every node of a kind. */
  default <N extends Node> void every(Class<N> kind, BiConsumer<N, Reporter> check) {
    every(kind, glance -> true, check);
  }

  /**
   * The same.
   *
   * @param sign what is seen at a glance of any file in which something is reported
   */
  <N extends Node> void every(Class<N> kind, Predicate<Glance> sign, BiConsumer<N, Reporter> check);
}

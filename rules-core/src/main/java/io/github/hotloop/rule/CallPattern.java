package io.github.hotloop.rule;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.tree.Expr;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which calls to look at.
 *
 * @param receiver the erased name of a type that the receiver must have or be below
 * @param names simple names of the methods
 * @param arity the number of arguments
 */
public record CallPattern(String receiver, Set<String> names, int arity) {
  /** Whether a call matches; its receiver's type is asked only after name and arity matched. */
  public boolean matches(Expr.Invocation call) {
    return matches(call, any -> true);
  }

  /** Whether a call that was glanced at matches. */
  boolean matches(Glance.Call call) {
    return call.arity() == arity && !call.on().isEmpty() && call.receiver().isSubtypeOf(receiver);
  }

  /** The same as {@link #matches(Expr.Invocation)}; {@code may} is asked in between. */
  boolean matches(Expr.Invocation call, Predicate<Expr.Invocation> may) {
    return names.contains(call.name())
        && call.arguments().size() == arity
        && may.test(call)
        && call.receiver().filter(r -> r.type().isSubtypeOf(receiver)).isPresent();
  }
}

package io.github.hotloop.rules;

import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Named;
import io.github.hotloop.fix.TypeText;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Expr;
import java.util.Optional;

/**
 * How a collection without a bound is made.
 *
 * @param whole the expression that gives it
 * @param core the part that makes the collection, out of wrappers
 */
record Creation(Expr whole, Expr core) {

  /** The creation that an expression is; empty where it may be anything else. */
  static Optional<Creation> of(Expr whole, Knowledge knowledge) {
    return core(whole, knowledge).map(core -> new Creation(whole, core));
  }

  private static Optional<Expr> core(Expr expr, Knowledge knowledge) {
    if (expr instanceof Expr.New made) {
      boolean plain = made.body().isEmpty() && knowledge.find(Kind.UNBOUNDED, made).isPresent();
      return plain ? Optional.of(made) : Optional.empty();
    }
    if (!(expr instanceof Expr.Invocation call)) {
      return Optional.empty();
    }
    boolean wraps =
        call.arguments().size() == 1
            && (call.name().startsWith("synchronized") || call.name().equals("newSetFromMap"))
            && call.method().owner().equals("java.util.Collections");
    if (wraps) {
      return core(call.arguments().get(0), knowledge);
    }
    boolean unbounded =
        knowledge.find(Kind.UNBOUNDED, call).isPresent()
            || CacheBuild.isUnbounded(call, knowledge)
            || (call.name().equals("asMap")
                && call.receiver().orElse(call) instanceof Expr.Invocation built
                && built != call
                && CacheBuild.isUnbounded(built, knowledge));
    return unbounded ? Optional.of(call) : Optional.empty();
  }

  /** The creation inside {@code ThreadLocal.withInitial(…)}. */
  static Optional<Creation> ofEachThread(Expr whole, Knowledge knowledge) {
    if (!(whole instanceof Expr.Invocation call)
        || !call.name().equals("withInitial")
        || call.arguments().size() != 1) {
      return Optional.empty();
    }
    Expr supplier = call.arguments().get(0);
    if (supplier instanceof Expr.Lambda lambda && lambda.body() instanceof Expr body) {
      return core(body, knowledge).map(core -> new Creation(supplier, core));
    }
    return supplier instanceof Expr.MethodRef reference
            && reference.name().equals("new")
            && knowledge.entries(Kind.UNBOUNDED).stream()
                .filter(entry -> entry.methods().stream().anyMatch(m -> m.covers("new", 0)))
                .anyMatch(
                    entry ->
                        Named.means(whole.site().file(), raw(reference.target()), entry.type()))
        ? Optional.of(new Creation(supplier, supplier))
        : Optional.empty();
  }

  private static String raw(Expr target) {
    return TypeText.raw(target.text());
  }

  /** Whether it is a {@code LinkedHashMap} in the order of access: {@code (n, f, true)}. */
  boolean isAccessOrdered() {
    return core instanceof Expr.New made
        && made.type().is("java.util.LinkedHashMap")
        && made.arguments().size() == 3
        && Constants.isTrue(made.arguments().get(2));
  }

  /** The {@code newBuilder()} of the chain of calls that makes it; empty if none does. */
  Optional<Expr.Invocation> builder() {
    return core instanceof Expr.Invocation call
        ? CacheBuild.start(call)
            .filter(Expr.Invocation.class::isInstance)
            .map(Expr.Invocation.class::cast)
        : Optional.empty();
  }

  /** Whether it is made for several threads. */
  boolean isForThreads() {
    return core != whole || madeBy().startsWith("java.util.concurrent.");
  }

  /** The erased name of the type that is made, or that declares the method that makes it. */
  String madeBy() {
    return core instanceof Expr.Invocation call ? call.method().owner() : core.type().name();
  }
}

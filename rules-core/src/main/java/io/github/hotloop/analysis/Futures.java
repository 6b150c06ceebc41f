package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where futures are started. */
public final class Futures {
  private static final Set<RunsOn> ALONE = Set.of(RunsOn.SINGLE, RunsOn.COMPLETER);

  private final Knowledge knowledge;
  private final Pools pools;

  /** Questions answered by what is known. */
  public Futures(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.pools = new Pools(knowledge);
  }

  /**
   * The call that starts the task of a future, where the future is that call's result or a
   * dependent of it, or what a method of the same file returns at once. Empty when unsure, and
   * where the executor is known to run one task at a time.
   */
  public Optional<Expr.Invocation> start(Expr future) {
    if (!(future instanceof Expr.Invocation call)) {
      return Optional.empty();
    }
    if (isStart(call)) {
      return runsAlone(call) ? Optional.empty() : Optional.of(call);
    }
    return Calls.of(call.site().file())
        .target(call)
        .flatMap(this::startOf)
        .or(() -> call.receiver().flatMap(this::start));
  }

  /** The same for what a lambda gives, or a method of this file that is referred to. */
  public Optional<Expr.Invocation> startBy(Expr function) {
    if (function instanceof Expr.Lambda lambda) {
      return result(lambda.body()).flatMap(this::start);
    } else if (function instanceof Expr.MethodRef reference) {
      return Waits.target(reference).flatMap(this::startOf);
    }
    return Optional.empty();
  }

  private Optional<Expr.Invocation> startOf(Decl.MethodDecl method) {
    Optional<Expr> result = method.body().flatMap(Futures::result);
    return result.flatMap(
        value ->
            value instanceof Expr.Invocation call && isStart(call) && !runsAlone(call)
                ? Optional.of(call)
                : Optional.empty());
  }

  /** What a body gives whose only statement is a return, or that is an expression. */
  static Optional<Expr> result(Node body) {
    if (body instanceof Stmt.Block block
        && block.statements().size() == 1
        && block.statements().get(0) instanceof Stmt.Return only) {
      return only.value();
    }
    return body instanceof Expr value ? Optional.of(value) : Optional.empty();
  }

  /** Whether a call starts a task. */
  public boolean isStart(Expr.Invocation call) {
    return knowledge.find(Kind.FUTURE, call).filter(Futures::isOfStarts).isPresent();
  }

  /** Whether a glance at a file shows a call that may start a task. */
  public boolean mayStart(Glance glance) {
    return new SeenFacts(glance, knowledge).mayCall(Kind.FUTURE, Futures::isOfStarts);
  }

  private static boolean isOfStarts(Entry entry) {
    return entry.category().equals("start");
  }

  private boolean runsAlone(Expr.Invocation start) {
    return threads(start).filter(ALONE::contains).isPresent();
  }

  private Optional<RunsOn> threads(Expr.Invocation start) {
    return knowledge
        .find(Kind.RUNS_ON, start)
        .map(RunsOn::of)
        .or(() -> start.receiver().flatMap(pools::of))
        .or(() -> pools.ofArgument(start));
  }

  /** Whether a future is certainly that of a task which the common pool runs. */
  public boolean isOfCommonPool(Expr future) {
    return start(Origins.of(future))
        .flatMap(this::threads)
        .filter(threads -> threads == RunsOn.COMMON_POOL)
        .isPresent();
  }

  /** Whether a stream that a step belongs to runs its elements in parallel. */
  public boolean isParallel(Expr.Invocation step) {
    return chain(step).stream().anyMatch(this::makesParallel);
  }

  /** All calls of the chain that a call belongs to, but itself. */
  public static List<Expr.Invocation> chain(Expr.Invocation call) {
    return Stream.concat(Pools.upstream(call).stream(), Pools.downstream(call).stream()).toList();
  }

  private boolean makesParallel(Expr.Invocation call) {
    return knowledge
        .find(Kind.PIPELINE, call)
        .filter(entry -> RunsOn.of(entry) == RunsOn.COMMON_POOL)
        .isPresent();
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which threads executors run their tasks, and pipelines their steps. */
final class Pools {
  private final Knowledge knowledge;

  Pools(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The threads of an executor or scheduler, followed to where it is made; empty when unsure. */
  Optional<RunsOn> of(Expr executor) {
    Expr made = Origins.of(executor);
    Optional<Entry> entry = Optional.empty();
    if (made instanceof Expr.Invocation call) {
      entry = knowledge.find(Kind.EXECUTOR, call);
    } else if (made instanceof Expr.New creation) {
      entry = knowledge.find(Kind.EXECUTOR, creation);
    }
    return entry.map(RunsOn::of);
  }

  /** The threads of the first argument whose threads are known. */
  Optional<RunsOn> ofArgument(Expr.Invocation call) {
    return call.arguments().stream().flatMap(argument -> of(argument).stream()).findFirst();
  }

  /** Where a pipeline runs the functions that one of its steps is given; empty when unsure. */
  Optional<RunsOn> at(Expr.Invocation stage, Entry entry) {
    return entry.type().startsWith("java.util.stream.") ? ofStream(stage) : ofReactive(stage);
  }

  /** The last of {@code parallel()} and {@code sequential()} holds for all of a stream. */
  private Optional<RunsOn> ofStream(Expr.Invocation stage) {
    if (isInTaskOfAnother(stage)) {
      return Optional.empty(); // A parallel stream runs in the pool that its task runs in.
    }
    List<Expr.Invocation> chain = upstream(stage);
    chain.addAll(0, downstream(stage));
    return chain.stream().flatMap(call -> byDefault(call).stream()).findFirst();
  }

  private Optional<RunsOn> ofReactive(Expr.Invocation stage) {
    List<Expr.Invocation> before = upstream(stage);
    for (Expr.Invocation call : before) {
      Optional<RunsOn> start = byDefault(call);
      if (start.isPresent()) {
        return start;
      }
      if (switches(call, "downstream")) {
        return ofArgument(call);
      }
    }
    List<Expr.Invocation> whole =
        Stream.concat(reversed(before).stream(), downstream(stage).stream())
            .filter(call -> switches(call, "whole"))
            .toList();
    return whole.isEmpty() ? Optional.empty() : ofArgument(whole.get(0));
  }

  private Optional<RunsOn> byDefault(Expr.Invocation call) {
    return knowledge.find(Kind.PIPELINE, call).map(RunsOn::of);
  }

  private boolean switches(Expr.Invocation call, String what) {
    return knowledge.find(Kind.SWITCHES, call).filter(e -> e.category().equals(what)).isPresent();
  }

  /** The calls that a call is made on, the nearest first; locals and fields are followed. */
  static List<Expr.Invocation> upstream(Expr.Invocation call) {
    List<Expr.Invocation> found = new ArrayList<>();
    Expr at = call;
    while (at instanceof Expr.Invocation link && link.receiver().isPresent()) {
      at = Origins.of(link.receiver().get());
      if (at instanceof Expr.Invocation next && !found.contains(next)) {
        found.add(next);
      } else {
        break;
      }
    }
    return found;
  }

  /** The calls that are made on what a call gives, the nearest first. */
  static List<Expr.Invocation> downstream(Expr.Invocation call) {
    List<Expr.Invocation> found = new ArrayList<>();
    Expr at = call;
    while (at.parent().orElse(at) instanceof Expr.Invocation next
        && next.receiver().orElse(next).site() == at.site()) {
      found.add(next);
      at = next;
    }
    return found;
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  /** Whether code is part of a task that is handed to an executor other than the common pool. */
  private boolean isInTaskOfAnother(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      boolean other =
          up.get() instanceof Expr.Lambda lambda
              && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
              && call.receiver().isPresent()
              && call.receiver().get().type().isSubtypeOf("java.util.concurrent.Executor")
              && !of(call.receiver().get()).equals(Optional.of(RunsOn.COMMON_POOL));
      if (other) {
        return true;
      }
    }
    return false;
  }
}

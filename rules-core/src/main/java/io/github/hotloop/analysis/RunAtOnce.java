package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.PerElement;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which functions are run by the very call that they are given to. */
final class RunAtOnce {
  /** Stages of a stream, for which no type need be asked. */
  private static final Set<String> LAZY =
      Set.of("map", "filter", "peek", "flatMap", "sorted", "distinct", "limit", "skip", "boxed");

  private RunAtOnce() {}

  /** Whether a lambda, or a reference to a method, is run at once by what it is given to. */
  static boolean is(Expr function, Knowledge knowledge) {
    if (!(function.parent().orElse(function) instanceof Expr.Invocation call)) {
      return false;
    }
    if (passesOn(call, knowledge)) {
      return is(call, knowledge);
    }
    if (call.receiver().orElse(call).site() == function.site()) {
      return false;
    }
    boolean caller =
        knowledge
            .find(Kind.RUNS_ON, call)
            .filter(entry -> RunsOn.of(entry) == RunsOn.CALLER)
            .isPresent();
    return caller || (isEager(call, knowledge) && (!isOfStream(call) || isConsumed(call)));
  }

  private static boolean passesOn(Expr.Invocation call, Knowledge knowledge) {
    return knowledge.find(Kind.PASSES_ON, call).isPresent();
  }

  private static boolean isEager(Expr.Invocation call, Knowledge knowledge) {
    Optional<Entry> stage = knowledge.find(Kind.STAGE, call);
    return stage.isPresent()
        ? stage.get().type().startsWith("java.util.stream.")
        : PerElement.load().mayRunPerElement(call.name())
            && call.receiver()
                .filter(r -> PerElement.load().runsPerElement(call.name(), r.type()))
                .isPresent();
  }

  private static boolean isOfStream(Expr.Invocation call) {
    return call.receiver().filter(RunAtOnce::isStream).isPresent();
  }

  private static boolean isStream(Expr expr) {
    return expr.type().isSubtypeOf("java.util.stream.BaseStream");
  }

  /** Whether the stream that a call belongs to is certainly run by the same expression. */
  private static boolean isConsumed(Expr.Invocation call) {
    List<Expr.Invocation> rest = Pools.downstream(call);
    Expr.Invocation last = rest.isEmpty() ? call : rest.get(rest.size() - 1);
    return !LAZY.contains(last.name()) && !isStream(last) && last.type().isKnown();
  }
}

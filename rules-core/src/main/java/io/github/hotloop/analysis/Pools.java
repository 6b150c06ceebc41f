package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.PerElement;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** On which threads executors run their tasks, and pipelines their steps. */
final class Pools {
  private static final int MOST_STEPS = 2;
  private static final Set<RunsOn> NOT_SHARED = Set.of(RunsOn.BLOCKING, RunsOn.SINGLE);

  private final Knowledge knowledge;

  Pools(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a glance at a file shows an executor of which {@link #of} may know the threads. */
  static boolean areSeen(Glance glance, Knowledge knowledge) {
    SeenFacts seen = new SeenFacts(glance, knowledge);
    return seen.mayCall(Kind.EXECUTOR, entry -> RunsOn.of(entry).isShared())
        || seen.mayNameOrMake(Kind.EXECUTOR)
        || !glance.references("run").isEmpty()
        || knowledge.entries(Kind.EXECUTOR_TYPE).stream()
            .anyMatch(entry -> glance.mayHaveType(entry.type()));
  }

  /** The threads of an executor or scheduler, followed to where it is made; empty when unsure. */
  Optional<RunsOn> of(Expr executor) {
    Expr made = origin(executor);
    if (runsAtOnce(made)) {
      return Optional.of(RunsOn.COMPLETER);
    } else if (isOfOneThread(made)) {
      return Optional.of(RunsOn.SINGLE);
    }
    Optional<Entry> entry = Optional.empty();
    if (made instanceof Expr.Invocation call) {
      entry = knowledge.find(Kind.EXECUTOR, call);
    } else if (made instanceof Expr.New creation) {
      entry = knowledge.find(Kind.EXECUTOR, creation);
    }
    return entry.or(() -> ofType(made)).map(RunsOn::of);
  }

  private static Expr origin(Expr executor) {
    Expr made = Origins.of(executor);
    return made instanceof Expr.Cast cast ? origin(cast.operand()) : made;
  }

  /** What is known of all executors of a type; of the first entry that covers it. */
  private Optional<Entry> ofType(Expr executor) {
    return knowledge.entries(Kind.EXECUTOR_TYPE).stream()
        .filter(known -> executor.type().isSubtypeOf(known.type()))
        .findFirst();
  }

  /** {@code Runnable::run}, as an executor: whoever gives it a task runs the task. */
  private static boolean runsAtOnce(Expr made) {
    return made instanceof Expr.MethodRef reference
        && reference.name().equals("run")
        && reference.target().type().is("java.lang.Runnable");
  }

  /** Whether an executor is made by {@code newFixedThreadPool(1)} or the like. */
  private static boolean isOfOneThread(Expr made) {
    return made instanceof Expr.Invocation call
        && call.name().endsWith("ThreadPool")
        && !call.arguments().isEmpty()
        && Constants.integer(call.arguments().get(0)).equals(OptionalLong.of(1))
        && call.method().owner().equals("java.util.concurrent.Executors");
  }

  /** The threads of the first argument whose threads are known. */
  Optional<RunsOn> ofArgument(Expr.Invocation call) {
    return call.arguments().stream().flatMap(argument -> of(argument).stream()).findFirst();
  }

  /**
   * The threads that run a callback of a future: those of the task before it, or its caller where
   * the future is complete by then. Whichever completes it when unsure.
   */
  RunsOn ofCallback(Expr.Invocation callback) {
    for (Expr.Invocation before : upstream(callback)) {
      Optional<Entry> future = knowledge.find(Kind.FUTURE, before);
      if (future.filter(entry -> entry.category().equals("complete")).isPresent()) {
        return RunsOn.CALLER;
      }
      if (knowledge.find(Kind.RUNS_TASKS, before).isPresent()) {
        return ofArgument(before).filter(NOT_SHARED::contains).orElse(RunsOn.COMPLETER);
      }
      if (!DoneFutures.AT_ONCE.contains(before.name())) {
        break;
      }
    }
    return RunsOn.COMPLETER;
  }

  /** Where a pipeline runs the functions that one of its steps is given; empty when unsure. */
  Optional<RunsOn> at(Expr.Invocation stage, Entry entry) {
    return entry.type().startsWith("java.util.stream.") ? ofStream(stage) : ofReactive(stage);
  }

  /** The last of {@code parallel()} and {@code sequential()} holds for all of a stream. */
  private Optional<RunsOn> ofStream(Expr.Invocation stage) {
    if (isInTaskOfAnother(stage, MOST_STEPS)) {
      return Optional.empty(); // A parallel stream runs in the pool that its task runs in.
    }
    List<Expr.Invocation> chain = new ArrayList<>(reversed(ofOneStream(stage, downstream(stage))));
    chain.add(stage);
    upstream(stage).stream().takeWhile(call -> !isEnd(call)).forEach(chain::add);
    return chain.stream().flatMap(call -> byDefault(call).stream()).findFirst();
  }

  /** What follows a stage up to what ends the stream: after that there may be another one. */
  private static List<Expr.Invocation> ofOneStream(
      Expr.Invocation stage, List<Expr.Invocation> next) {
    return isEnd(stage) ? List.of() : next.stream().takeWhile(call -> !isEnd(call)).toList();
  }

  private static boolean isEnd(Expr.Invocation call) {
    return PerElement.load().endsStream(call.name());
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
    return knowledge
        .find(Kind.PIPELINE, call)
        .map(entry -> isByFlag(entry) && !isFlagged(call) ? RunsOn.CALLER : RunsOn.of(entry));
  }

  /** Whether a flag says whether a stream is parallel, the last argument. */
  private static boolean isByFlag(Entry entry) {
    return entry.type().equals("java.util.stream.StreamSupport");
  }

  private static boolean isFlagged(Expr.Invocation call) {
    List<Expr> arguments = call.arguments();
    return !arguments.isEmpty() && Constants.isTrue(arguments.get(arguments.size() - 1));
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

  /**
   * Whether code may be part of a task that an executor other than the common pool runs: it stands
   * in a function that is handed to one or kept for later, or in a method that such a one calls.
   */
  private boolean isInTaskOfAnother(Node node, int steps) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      Node at = up.get();
      boolean function =
          at instanceof Expr.Lambda || (at instanceof Expr.New made && made.body().isPresent());
      boolean other =
          (function && mayRunElsewhere((Expr) at))
              || (at instanceof Decl.MethodDecl method
                  && steps > 0
                  && Calls.of(method.site().file()).sites(method).stream()
                      .anyMatch(
                          site ->
                              (site instanceof Expr.MethodRef && mayRunElsewhere(site))
                                  || isInTaskOfAnother(site, steps - 1)));
      if (other) {
        return true;
      }
    }
    return false;
  }

  private boolean mayRunElsewhere(Expr function) {
    Node parent = function.parent().orElse(function);
    if (parent instanceof Expr.Cast cast) {
      return mayRunElsewhere(cast);
    }
    if (!(parent instanceof Expr.Invocation call)) {
      return true; // Kept: nobody knows who runs it.
    }
    return Stream.concat(call.receiver().stream(), call.arguments().stream())
        .filter(part -> part.type().isSubtypeOf("java.util.concurrent.Executor"))
        .anyMatch(executor -> !of(executor).equals(Optional.of(RunsOn.COMMON_POOL)));
  }
}

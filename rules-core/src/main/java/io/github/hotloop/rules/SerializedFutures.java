package io.github.hotloop.rules;

import io.github.hotloop.analysis.Futures;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Origins;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tasks that are started and waited for one by one, though they could run side by side. */
public final class SerializedFutures implements Detector {
  private static final String FUTURE = "java.util.concurrent.Future";
  private static final Set<String> WAITS = Set.of("get", "join");
  private static final Set<String> STEPS =
      Set.of("map", "mapToInt", "mapToLong", "mapToDouble", "forEach", "forEachOrdered");
  private static final Set<String> STARTS = Set.of("map", "mapToObj");

  /** Steps after which an element is not looked at if an earlier one gave what was wanted. */
  private static final Set<String> SHORT =
      Set.of(
          "anyMatch",
          "allMatch",
          "noneMatch",
          "findFirst",
          "findAny",
          "takeWhile",
          "iterator",
          "limit");

  private static final Set<String> CHAINED = Set.of("iterate", "generate");

  @Override
  public Rule rule() {
    return new Rule(
        "SerializedFutures",
        Group.NURSERY,
        "Each task is waited for before the next one starts: they run one after the other");
  }

  @Override
  public void listen(Hooks on) {
    Futures futures = new Futures(on.knowledge());
    on.call(
        new CallPattern(FUTURE, WAITS, 0),
        Again.LOOP,
        call -> true,
        (glance, call) -> futures.mayStart(glance),
        (call, reporter) -> check(call, futures, reporter));
    on.call(
        new CallPattern(FUTURE, Set.of("get"), 2),
        Again.LOOP,
        call -> true,
        (glance, call) -> futures.mayStart(glance),
        (call, reporter) -> check(call, futures, reporter));
    on.reference(
        WAITS,
        target -> target.isSubtypeOf(FUTURE),
        (reference, reporter) -> check(reference, futures, reporter));
  }

  private static void check(Expr.MethodRef reference, Futures futures, Reporter reporter) {
    if (step(reference).isPresent() && reference.target().type().isSubtypeOf(FUTURE)) {
      checkStep(reference, reference, futures, reporter);
    }
  }

  private static void check(Expr.Invocation wait, Futures futures, Reporter reporter) {
    List<Node> loops = Loops.around(wait);
    if (loops.isEmpty()) {
      return;
    }
    Node loop = loops.get(0);
    Expr future = wait.receiver().orElseThrow();
    if (loop instanceof Expr.Lambda lambda) {
      boolean own =
          Origins.variable(future).filter(v -> v.parent().equals(Optional.of(lambda))).isPresent();
      if (own) {
        checkStep(lambda, wait, futures, reporter);
      } else {
        checkLambda(lambda, wait, futures, reporter);
      }
    } else if (loop instanceof Stmt.Loop statement) {
      SerialLoop.of(statement, wait, futures)
          .ifPresent(
              serial ->
                  report(
                      wait,
                      serial.start(),
                      () -> FanOutFix.ofLoop(serial).stream().toList(),
                      reporter));
    }
  }

  /** A step of a stream that waits for what the step before has started. */
  private static void checkStep(Expr function, Expr wait, Futures futures, Reporter reporter) {
    Optional<Expr.Invocation> step = step(function);
    Optional<Expr.Invocation> before =
        step.flatMap(Expr.Invocation::receiver)
            .filter(r -> r instanceof Expr.Invocation)
            .map(Expr.Invocation.class::cast)
            .filter(r -> STARTS.contains(r.name()) && r.arguments().size() == 1)
            .filter(SerializedFutures::isOfSeveral);
    if (before.isEmpty() || mayStopEarly(step.get(), futures)) {
      return;
    }
    futures
        .startBy(before.get().arguments().get(0))
        .ifPresent(
            start ->
                report(
                    wait,
                    start,
                    () -> List.of(FanOutFix.ofSteps(before.get(), step.get())),
                    reporter));
  }

  /** A step of a stream that both starts and waits. */
  private static void checkLambda(
      Expr.Lambda lambda, Expr.Invocation wait, Futures futures, Reporter reporter) {
    Optional<Expr.Invocation> step = step(lambda);
    Optional<Expr.Invocation> start = futures.start(Origins.of(wait.receiver().orElseThrow()));
    if (step.filter(SerializedFutures::isOfSeveral).isEmpty()
        || start.isEmpty()
        || lambda.parameters().size() != 1
        || !SerialLoop.mentions(wait.receiver().get(), lambda.parameters().get(0))
        || mayStopEarly(step.get(), futures)) {
      return;
    }
    report(
        wait,
        start.get(),
        () -> FanOutFix.ofLambda(lambda, step.get(), wait).stream().toList(),
        reporter);
  }

  /** The step of a stream, or the walk over a collection, that a function is given to. */
  private static Optional<Expr.Invocation> step(Expr function) {
    return function.parent().orElse(function) instanceof Expr.Invocation call
            && STEPS.contains(call.name())
            && call.arguments().size() == 1
            && call.arguments().get(0).site() == function.site()
        ? Optional.of(call)
        : Optional.empty();
  }

  /** Whether it is for each element: an {@code Optional} has one, a {@code Flux} is no stream. */
  private static boolean isOfSeveral(Expr.Invocation step) {
    Type all = step.receiver().map(Expr::type).orElse(Type.UNKNOWN);
    return all.isSubtypeOf("java.util.stream.BaseStream") || all.isSubtypeOf("java.lang.Iterable");
  }

  /** Whether the stream runs in parallel, is endless, or may leave elements out. */
  private static boolean mayStopEarly(Expr.Invocation step, Futures futures) {
    return futures.isParallel(step)
        || Futures.chain(step).stream()
            .anyMatch(call -> SHORT.contains(call.name()) || CHAINED.contains(call.name()));
  }

  private static void report(
      Expr wait, Expr.Invocation start, Supplier<List<Fix>> fixes, Reporter reporter) {
    if (SerialLoop.keepsState(start)) {
      return;
    }
    String name =
        wait instanceof Expr.Invocation call ? call.name() : ((Expr.MethodRef) wait).name();
    reporter.report(
        wait,
        "`"
            + name
            + "` waits for each `"
            + start.name()
            + "` before the next one: the tasks run one after the other",
        List.of(new Related(start.span(), "Starts the task")),
        fixes);
  }
}

package io.github.hotloop.rules;

import io.github.hotloop.analysis.Box;
import io.github.hotloop.analysis.BoxedStream;
import io.github.hotloop.analysis.BoxedVariable;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A number that is boxed again in each iteration though nothing needs the box. */
public final class BoxedNumberInLoop implements Detector {
  private static final CallPattern BOXED =
      new CallPattern("java.util.stream.BaseStream", Set.of("boxed"), 0);
  private static final CallPattern MAP =
      new CallPattern("java.util.stream.BaseStream", Set.of("map", "mapToObj"), 1);
  private static final CallPattern REDUCE =
      new CallPattern("java.util.stream.Stream", Set.of("reduce"), 2);

  @Override
  public Rule rule() {
    return new Rule(
        "BoxedNumberInLoop",
        Group.PERF,
        "A number is boxed in each iteration of a loop though only its value is used");
  }

  @Override
  public void listen(Hooks on) {
    on.every(Decl.Variable.class, BoxedNumberInLoop::mayBox, this::check);
    on.call(BOXED, (call, reporter) -> checkStage(BoxedStream.from(call), reporter));
    on.call(
        MAP,
        Again.ANYWHERE,
        BoxedStream::mayCompute,
        (glance, call) -> BoxedStream.mayBeOfBoxes(call.result()),
        (call, reporter) -> checkStage(BoxedStream.from(call), reporter));
    on.call(
        REDUCE,
        Again.ANYWHERE,
        call -> true,
        (glance, call) -> BoxedStream.mayBeOfBoxes(call.receiver()),
        (call, reporter) -> checkStage(BoxedStream.reducing(call), reporter));
  }

  /** Whether a loop may give a number to a variable that may be a box. */
  private static boolean mayBox(Glance glance) {
    return glance.givesNumberInLoop(
        variable ->
            variable.isNumber()
                && (variable.type().isEmpty()
                    ? !variable.from().isEmpty()
                    : Box.mayBe(variable.type())));
  }

  private void check(Decl.Variable variable, Reporter reporter) {
    if (!mayBeBox(variable) || !isNearLoop(variable)) {
      return;
    }
    Optional<BoxedVariable> boxed = BoxedVariable.of(variable);
    if (boxed.isEmpty() || !boxed.get().isNeverNull() || boxed.get().isIdentified()) {
      return; // It has to be an object.
    }
    Optional<BoxedVariable.Store> boxing = boxed.get().boxing();
    if (boxing.isEmpty() || boxed.get().isForced(boxing.get())) {
      return; // No box is made each time, or one would be made all the same.
    }
    Node loop = Loops.around(boxing.get().at()).get(0);
    reporter.report(
        variable,
        message(boxed.get(), boxing.get()),
        List.of(
            new Related(boxing.get().at().span(), "Boxed here"),
            new Related(loop.span(), "The loop")),
        () -> PrimitiveFix.of(boxed.get()).stream().toList());
  }

  private static boolean mayBeBox(Decl.Variable variable) {
    return variable
        .type()
        .map(type -> Box.mayBe(type.text()))
        .orElse(
            variable.kind() == Decl.Variable.Kind.LOCAL
                && variable.initializer().filter(BoxedNumberInLoop::mayBox).isPresent());
  }

  private static boolean mayBox(Expr value) {
    return value instanceof Expr.New made
        ? Box.mayBe(made.created().text())
        : value instanceof Expr.Invocation call && call.name().equals("valueOf");
  }

  /** Whether there is a loop that may box it at all; asks no type. */
  private static boolean isNearLoop(Decl.Variable variable) {
    return variable.kind() != Decl.Variable.Kind.LOCAL
        || !variable.site().file().all(Stmt.Loop.class).isEmpty();
  }

  private static String message(BoxedVariable boxed, BoxedVariable.Store boxing) {
    Decl.Variable variable = boxed.variable();
    String name = "`" + variable.name() + "`";
    String box = one(boxed.box());
    if (variable.kind() == Decl.Variable.Kind.FOREACH && boxing.at() == variable) {
      return name + " is " + box + " over an array of numbers: each element is boxed";
    } else if (boxed.carrying(boxing.at()).isEmpty()) {
      return name + " is " + box + " of which only the number is used: each iteration boxes it";
    } else if (variable.parent().orElse(variable).parent().orElse(variable) instanceof Stmt.Loop) {
      return name + " counts a loop as " + box + ": each step boxes the next number";
    }
    return name + " is " + box + " that a loop updates: each update boxes the result";
  }

  private static void checkStage(Optional<BoxedStream> found, Reporter reporter) {
    if (found.isEmpty() || found.get().isSmall()) {
      return;
    }
    BoxedStream stream = found.get();
    reporter.report(
        stream.start(), message(stream), List.of(), () -> StreamFix.of(stream).stream().toList());
  }

  private static String message(BoxedStream stream) {
    String end = stream.endsInLoop() ? "the loop" : "`" + stream.end().name() + "`";
    if (stream.start().site() == stream.end().site()) {
      return end + " computes with `" + stream.box().simpleName() + "`: each step boxes its result";
    }
    return "`"
        + stream.start().name()
        + "` makes "
        + one(stream.box())
        + " of each element, but "
        + end
        + " needs no box";
  }

  private static String one(Box box) {
    return (box == Box.INTEGER ? "an `" : "a `") + box.simpleName() + "`";
  }
}

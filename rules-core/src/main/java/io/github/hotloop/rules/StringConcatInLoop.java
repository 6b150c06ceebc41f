package io.github.hotloop.rules;

import io.github.hotloop.analysis.Bounds;
import io.github.hotloop.analysis.Calls;
import io.github.hotloop.analysis.Concats;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
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
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A string that grows by concatenation from one iteration to the next. */
public final class StringConcatInLoop implements Detector {
  private static final String STRING = "java.lang.String";
  private static final CallPattern REDUCE =
      new CallPattern("java.util.stream.Stream", Set.of("reduce"), 2);

  @Override
  public Rule rule() {
    return new Rule(
        "StringConcatInLoop",
        Group.PERF,
        "A string grows by concatenation in a loop: each iteration copies all of it again");
  }

  @Override
  public void listen(Hooks on) {
    on.every(Expr.Assign.class, Glance::growsStringAgain, this::check);
    on.call(
        REDUCE,
        Again.ANYWHERE,
        call -> true,
        (glance, reduce) -> reduce.argument(0).is(STRING),
        this::checkReduce);
  }

  private void check(Expr.Assign assign, Reporter reporter) {
    if (!Concats.mayGrow(assign) || !(Loops.mayBeAround(assign) || Calls.mayBeCalled(assign))) {
      return; // Neither a loop nor a call of its method can run it again.
    }
    List<Node> around = Loops.around(assign);
    Optional<Place> place = Place.of(assign.target());
    if (place.isEmpty()) {
      return; // A slot of an array is another one in each iteration.
    }
    Optional<Concats.Form> form = Concats.form(assign, place.get());
    if (form.isEmpty() || !assign.target().type().is(STRING)) {
      return;
    }
    StringGrowth growth = StringGrowth.of(assign.site().file(), place.get());
    List<Node> carrying = around.stream().filter(loop -> growth.in(loop).carries(assign)).toList();
    if (carrying.isEmpty()) {
      checkHelper(assign, place.get(), growth, reporter);
      return;
    }
    Node outermost = carrying.get(carrying.size() - 1);
    if (Bounds.areSmall(carrying)
        || staysShort(carrying, place.get())
        || growth.in(outermost).cuts()) {
      return;
    }
    reporter.report(
        assign,
        message(assign, form.get(), growth.in(outermost)),
        List.of(new Related(head(outermost), "The loop that carries it")),
        () ->
            Stream.of(
                    StringBuilderFix.of(assign, place.get(), carrying),
                    JoinFix.of(place.get(), carrying))
                .flatMap(Optional::stream)
                .toList());
  }

  /** Reports a field that grows in a method which loops of the file call. */
  private void checkHelper(
      Expr.Assign assign, Place place, StringGrowth growth, Reporter reporter) {
    Optional<Decl.MethodDecl> helper = Calls.method(assign);
    if (helper.isEmpty() || !place.isOwnField() || !growth.staysGrown(assign)) {
      return;
    }
    Calls.of(assign.site().file()).routes(assign).stream()
        .filter(route -> route.stream().limit(route.size() - 1).allMatch(growth::staysGrown))
        .filter(route -> route.stream().allMatch(StringConcatInLoop::isOnThis))
        .filter(route -> isCarriedAt(route.get(route.size() - 1), growth))
        .findFirst()
        .ifPresent(
            route ->
                reporter.report(
                    assign,
                    "`%s` grows in `%s`, which a loop calls: each call copies all of it again"
                        .formatted(simple(assign), helper.get().name()),
                    route.stream().map(c -> new Related(c.span(), "Called here")).toList(),
                    List::of));
  }

  private static boolean isOnThis(Expr site) {
    return site instanceof Expr.Invocation call ? Calls.isOnThis(call) : true;
  }

  private static boolean isCarriedAt(Expr call, StringGrowth growth) {
    List<Node> carrying =
        Loops.around(call).stream().filter(loop -> growth.in(loop).carries(call)).toList();
    return !carrying.isEmpty() && !Bounds.areSmall(carrying);
  }

  /** Whether a loop goes on only while the string is shorter than a small constant: padding. */
  private static boolean staysShort(List<Node> loops, Place place) {
    return loops.size() == 1
        && loops.get(0) instanceof Stmt.Loop loop
        && loop.condition().orElse(null) instanceof Expr.Binary test
        && (test.op() == Expr.Binary.Op.LESS || test.op() == Expr.Binary.Op.LESS_EQUAL)
        && test.left() instanceof Expr.Invocation length
        && length.name().equals("length")
        && length.receiver().filter(place::isAt).isPresent()
        && Constants.integer(test.right()).orElse(Long.MAX_VALUE) <= Bounds.SMALL;
  }

  private static String message(Expr.Assign assign, Concats.Form form, StringGrowth.InLoop loop) {
    String name = "`" + simple(assign) + "`";
    if (form == Concats.Form.PREPEND) {
      return name + " grows at its front in a loop: each iteration copies all of it again";
    }
    return name
        + (loop.reads()
            ? " grows and is read in a loop: each iteration copies all of it again"
            : " grows by concatenation in a loop: each iteration copies all of it again");
  }

  private static String simple(Expr.Assign assign) {
    return assign.target().text().replaceAll("\\s+", "");
  }

  private static Span head(Node loop) {
    return loop instanceof Stmt.Loop statement
        ? new Span(loop.span().start(), statement.body().span().start())
        : loop.span();
  }

  private void checkReduce(Expr.Invocation call, Reporter reporter) {
    boolean fromEmpty = Constants.isEmptyString(call.arguments().get(0));
    // A sum of two elements, or String::concat of them, compiles only where they are strings.
    if (!fromEmpty || !joins(call.arguments().get(1))) {
      return;
    }
    reporter.report(
        call,
        "`reduce` joins strings one by one: each step copies all of the result so far",
        List.of(),
        () -> List.of(joining(call)));
  }

  /** {@code (a, b) -> a + b}, or {@code String::concat}. */
  private static boolean joins(Expr function) {
    if (function instanceof Expr.MethodRef reference) {
      return reference.name().equals("concat") && reference.target().text().equals("String");
    }
    return function instanceof Expr.Lambda lambda
        && lambda.parameters().size() == 2
        && lambda.body() instanceof Expr.Binary sum
        && sum.op() == Expr.Binary.Op.PLUS
        && sum.left() instanceof Expr.Name left
        && sum.right() instanceof Expr.Name right
        && left.name().equals(lambda.parameters().get(0).name())
        && right.name().equals(lambda.parameters().get(1).name());
  }

  private static Fix joining(Expr.Invocation call) {
    Edits edits = Edits.in(call.site().file());
    String collectors = Imports.name(call.site().file(), "java.util.stream.Collectors", edits);
    int receiverEnd = call.receiver().orElseThrow().site().outer().end();
    int name = Scan.find(call.site().file().text(), receiverEnd, call.span().end(), "reduce");
    edits.replace(new Span(name, call.span().end()), "collect(" + collectors + ".joining())");
    if (call.arguments().get(1) instanceof Expr.MethodRef) {
      edits.caveat("`String::concat` throws on null, joining prints it");
    }
    return edits.build("Collect with `Collectors.joining()`");
  }
}

package io.github.hotloop.rules;

import io.github.hotloop.analysis.Bounds;
import io.github.hotloop.analysis.Calls;
import io.github.hotloop.analysis.Concats;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
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
import java.util.function.Predicate;
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
    on.call(REDUCE, this::checkReduce);
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
    List<Node> carrying =
        around.stream().filter(loop -> carries(loop, assign, place.get())).toList();
    if (carrying.isEmpty()) {
      checkHelper(assign, place.get(), reporter);
      return;
    }
    Node outermost = carrying.get(carrying.size() - 1);
    if (Bounds.areSmall(carrying)
        || staysShort(carrying, place.get())
        || isCutIn(outermost, place.get())) {
      return;
    }
    reporter.report(
        assign,
        message(assign, form.get(), outermost, place.get()),
        List.of(new Related(head(outermost), "The loop that carries it")),
        () ->
            Stream.of(
                    StringBuilderFix.of(assign, place.get(), carrying),
                    JoinFix.of(place.get(), carrying))
                .flatMap(Optional::stream)
                .toList());
  }

  /** Reports a field that grows in a method which loops of the file call. */
  private void checkHelper(Expr.Assign assign, Place place, Reporter reporter) {
    Optional<Decl.MethodDecl> helper = Calls.method(assign);
    if (helper.isEmpty() || !place.isOwnField() || !staysGrown(assign, place)) {
      return;
    }
    Calls.of(assign.site().file()).routes(assign).stream()
        .filter(route -> route.stream().limit(route.size() - 1).allMatch(c -> staysGrown(c, place)))
        .filter(route -> route.stream().allMatch(StringConcatInLoop::isOnThis))
        .filter(route -> isCarriedAt(route.get(route.size() - 1), place))
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

  /** Whether what a method does before and after a node in it leaves the string in place. */
  private static boolean staysGrown(Expr node, Place place) {
    Predicate<Node> reset = other -> other.site() != node.site() && resets(other, place);
    return Flow.around(node).enters(node, reset) && Flow.around(node).completes(node, reset);
  }

  private static boolean isCarriedAt(Expr call, Place place) {
    List<Node> carrying =
        Loops.around(call).stream().filter(loop -> carries(loop, call, place)).toList();
    return !carrying.isEmpty() && !Bounds.areSmall(carrying);
  }

  /** Whether the string that one iteration leaves is the one that the next iteration extends. */
  private static boolean carries(Node loop, Expr at, Place place) {
    if (place.base().isPresent() && loop.site().encloses(place.base().get().site())) {
      return false; // Declared in the loop, or the loop's own element.
    }
    if (!place.base().isPresent() && !place.isOwnField()) {
      return false; // What lies on the way may be another object by then.
    }
    if (place.base().isPresent() && !place.isVariable() && isReassigned(place, loop)) {
      return false;
    }
    if (loop instanceof Expr.MethodRef || Flow.around(at) != Flow.around(inside(loop))) {
      return true; // What runs anew per element leaves something that is carried on.
    }
    return Flow.around(at)
        .repeats(at, loop, node -> node.site() != at.site() && resets(node, place));
  }

  private static Node inside(Node loop) {
    return loop instanceof Stmt.Loop statement ? statement.body() : ((Expr.Lambda) loop).body();
  }

  private static boolean isReassigned(Place place, Node loop) {
    Decl.Variable base = place.base().get();
    return Scopes.of(loop.site().file()).uses(base).stream()
        .anyMatch(use -> loop.site().encloses(use.site()) && Writes.isWritten(use));
  }

  /** Whether a node gives the string a new value, or calls a method of the file that does. */
  private static boolean resets(Node node, Place place) {
    if (node instanceof Expr.Invocation call && place.isOwnField()) {
      return node.site().file().all(Decl.MethodDecl.class).stream()
          .filter(method -> method.name().equals(call.name()))
          .flatMap(method -> node.site().file().within(method, Expr.Assign.class).stream())
          .anyMatch(assign -> assigns(assign, place));
    }
    return assigns(node, place);
  }

  private static boolean assigns(Node node, Place place) {
    return node instanceof Expr.Assign other
        && other.op().isEmpty()
        && place.isAt(other.target())
        && node.site().file().within(other.value()).stream()
            .noneMatch(inner -> inner instanceof Expr read && place.isAt(read));
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

  /** Whether a loop also makes the string shorter, so that it need not grow at all. */
  private static boolean isCutIn(Node loop, Place place) {
    return loop.site().file().within(loop, Expr.Assign.class).stream()
        .filter(assign -> assign.op().isEmpty() && place.isAt(assign.target()))
        .anyMatch(
            assign ->
                assign.value() instanceof Expr.Invocation call
                    && call.name().equals("substring")
                    && call.receiver().filter(place::isAt).isPresent());
  }

  private static String message(Expr.Assign assign, Concats.Form form, Node loop, Place place) {
    String name = "`" + simple(assign) + "`";
    if (form == Concats.Form.PREPEND) {
      return name + " grows at its front in a loop: each iteration copies all of it again";
    }
    boolean read = StringBuilderFix.isReadIn(loop, place);
    return name
        + (read
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

package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a pipeline in which numbers are boxed though no stage needs the boxes.
 *
 * @param box what they are boxed as
 * @param start the stage that boxes them: {@code boxed()}, {@code map} or {@code mapToObj} to a
 *     number, or else the {@code reduce} itself, which boxes each result
 * @param passed stages in between, which hand on some of the numbers
 * @param end the stage that takes the boxes and uses the numbers alone
 */
public record BoxedStream(
    Box box, Expr.Invocation start, List<Expr.Invocation> passed, Expr.Invocation end) {
  private static final Set<String> PASSING = Set.of("filter", "limit", "skip");
  private static final Set<String> KEEPING =
      Set.of("forEach", "forEachOrdered", "anyMatch", "allMatch", "noneMatch");
  private static final Set<String> OPERATORS =
      Set.of("sum", "max", "min", "addExact", "multiplyExact");
  private static final List<Box> STREAMED = List.of(Box.INTEGER, Box.LONG, Box.DOUBLE);

  /** The stretch that starts at {@code boxed()}, or where a function gives a number. */
  public static Optional<BoxedStream> from(Expr.Invocation start) {
    return isEndOfAnother(start)
        ? Optional.empty() // First things first: that stretch's fix may change this one.
        : boxing(start).flatMap(box -> from(box, start));
  }

  /** What a stage boxes each element as; empty if it does not. */
  private static Optional<Box> boxing(Expr.Invocation stage) {
    Expr receiver = stage.receiver().orElse(stage);
    if (stage.name().equals("boxed") && stage.arguments().isEmpty()) {
      return STREAMED.stream().filter(box -> receiver.type().is(streamOf(box))).findFirst();
    }
    boolean computes =
        (stage.name().equals("map") || stage.name().equals("mapToObj"))
            && mayCompute(stage)
            && !hasTypeArguments(stage)
            && isMapped(stage, receiver.type());
    if (!computes) {
      return Optional.empty();
    }
    Expr result = (Expr) ((Expr.Lambda) stage.arguments().get(0)).body();
    return STREAMED.stream().filter(box -> result.type().is(box.primitive())).findFirst();
  }

  /** Whether a stage is given a lambda that is an expression; asks no type. */
  public static boolean mayCompute(Expr.Invocation stage) {
    return stage.arguments().size() == 1
        && stage.arguments().get(0) instanceof Expr.Lambda lambda
        && lambda.body() instanceof Expr;
  }

  private static boolean isMapped(Expr.Invocation stage, Type stream) {
    return stage.name().equals("map")
        ? stream.is("java.util.stream.Stream")
        : STREAMED.stream().anyMatch(box -> stream.is(streamOf(box)));
  }

  /** Whether a stage is called on a stream of the numbers that are in such boxes. */
  public static boolean isOnNumbers(Expr.Invocation stage, Box box) {
    return stage.receiver().filter(r -> r.type().is(streamOf(box))).isPresent();
  }

  private static String streamOf(Box box) {
    String name = box.primitive();
    return "java.util.stream."
        + Character.toUpperCase(name.charAt(0))
        + name.substring(1)
        + "Stream";
  }

  private static boolean hasTypeArguments(Expr.Invocation call) {
    int from = call.receiver().map(r -> r.site().outer().end()).orElse(call.span().start());
    int to =
        call.arguments().isEmpty() ? call.span().end() : call.arguments().get(0).span().start();
    return new Span(from, to).of(call.site().file().text()).contains("<");
  }

  private static Optional<BoxedStream> from(Box box, Expr.Invocation start) {
    List<Expr.Invocation> passed = new ArrayList<>();
    Optional<Expr.Invocation> at = next(start);
    while (at.isPresent() && passes(at.get(), box)) {
      passed.add(at.get());
      at = next(at.get());
    }
    return at.filter(stage -> usesNumbers(stage, box))
        .map(stage -> new BoxedStream(box, start, List.copyOf(passed), stage));
  }

  /** The stretch that a {@code reduce} with a start is alone, where no stage before boxes. */
  public static Optional<BoxedStream> reducing(Expr.Invocation reduce) {
    List<Type> elements = reduce.receiver().orElse(reduce).type().arguments();
    if (elements.size() != 1 || isEndOfAnother(reduce)) {
      return Optional.empty();
    }
    return Box.of(elements.get(0))
        .filter(STREAMED::contains)
        .filter(box -> reduces(reduce, box))
        .map(box -> new BoxedStream(box, reduce, List.of(), reduce));
  }

  private static boolean isEndOfAnother(Expr.Invocation reduce) {
    Optional<Expr> at = reduce.receiver();
    while (at.isPresent() && at.get() instanceof Expr.Invocation stage) {
      if (boxing(stage).isPresent()) {
        return true;
      }
      at = PASSING.contains(stage.name()) ? stage.receiver() : Optional.empty();
    }
    return false;
  }

  /** The stage that is called on what a stage gives. */
  private static Optional<Expr.Invocation> next(Expr.Invocation stage) {
    return stage.parent().orElse(stage) instanceof Expr.Invocation call
            && call.receiver().filter(r -> r.site() == stage.site()).isPresent()
        ? Optional.of(call)
        : Optional.empty();
  }

  private static boolean passes(Expr.Invocation stage, Box box) {
    return PASSING.contains(stage.name())
        && stage.arguments().size() == 1
        && (!stage.name().equals("filter") || takesNumbers(stage.arguments().get(0), box));
  }

  private static boolean usesNumbers(Expr.Invocation stage, Box box) {
    List<Expr> arguments = stage.arguments();
    return switch (stage.name()) {
      case "count" -> arguments.isEmpty();
      case "reduce" -> reduces(stage, box);
      case "collect" -> arguments.size() == 1 && statistics(arguments.get(0), box).isPresent();
      case "mapToInt", "mapToLong", "mapToDouble" ->
          arguments.size() == 1
              && (isIdentity(arguments.get(0), box) || takesNumbers(arguments.get(0), box));
      case "map" ->
          arguments.size() == 1 && !hasTypeArguments(stage) && takesNumbers(arguments.get(0), box);
      default ->
          KEEPING.contains(stage.name())
              && arguments.size() == 1
              && takesNumbers(arguments.get(0), box);
    };
  }

  private static boolean reduces(Expr.Invocation stage, Box box) {
    return stage.arguments().size() == 2
        && stage.arguments().get(0).type().is(box.primitive())
        && (isOperator(stage.arguments().get(1), box)
            || (stage.arguments().get(1) instanceof Expr.Lambda lambda
                && lambda.parameters().size() == 2
                && takesNumbers(lambda, box)));
  }

  /** {@code Integer::sum}, {@code Math::max}. */
  private static boolean isOperator(Expr function, Box box) {
    return function instanceof Expr.MethodRef reference
        && OPERATORS.contains(reference.name())
        && (reference.target().text().equals(box.simpleName())
            || reference.target().text().equals("Math"));
  }

  /** Whether a lambda uses the numbers alone of the boxes that it is given. */
  private static boolean takesNumbers(Expr function, Box box) {
    return function instanceof Expr.Lambda lambda
        && lambda.parameters().stream()
            .map(parameter -> BoxedVariable.parameter(parameter, box))
            .allMatch(known -> known.filter(BoxedVariable::isNumberOnly).isPresent());
  }

  /** {@code Integer::intValue}, {@code x -> x}, {@code x -> x.intValue()} and the like. */
  public static boolean isIdentity(Expr function, Box box) {
    if (function instanceof Expr.MethodRef reference) {
      return reference.name().endsWith("Value")
          && reference.target().text().equals(box.simpleName());
    }
    if (!(function instanceof Expr.Lambda lambda) || lambda.parameters().size() != 1) {
      return false;
    }
    boolean unboxes =
        lambda.body() instanceof Expr.Invocation call
            && call.name().equals(box.primitive() + "Value")
            && call.receiver().isPresent();
    Node given = unboxes ? ((Expr.Invocation) lambda.body()).receiver().get() : lambda.body();
    return given instanceof Expr.Name name && name.name().equals(lambda.parameters().get(0).name());
  }

  /** The method of a stream of numbers that does what such a collector does; empty if none. */
  public static Optional<String> statistics(Expr collector, Box box) {
    if (!(collector instanceof Expr.Invocation call)
        || call.arguments().size() != 1
        || !isIdentity(call.arguments().get(0), box)
        || !call.method().owner().equals("java.util.stream.Collectors")) {
      return Optional.empty();
    }
    String number = box == Box.INTEGER ? "Int" : box.simpleName();
    if (call.name().equals("summing" + number) && box != Box.DOUBLE) {
      return Optional.of("sum");
    }
    return call.name().equals("summarizing" + number)
        ? Optional.of("summaryStatistics")
        : Optional.empty();
  }

  /** Whether some stage before gives few elements by construction. */
  public boolean isSmall() {
    Optional<Expr> at = start.receiver();
    while (at.isPresent()) {
      if (Bounds.size(at.get()).orElse(Long.MAX_VALUE) <= Bounds.SMALL) {
        return true;
      }
      at = at.get() instanceof Expr.Invocation stage ? stage.receiver() : Optional.empty();
    }
    return false;
  }

  /** The parameters of lambdas that are given boxes. */
  public List<BoxedVariable> parameters() {
    List<Decl.Variable> all = new ArrayList<>();
    List<Expr.Invocation> stages = new ArrayList<>(passed);
    stages.add(end);
    for (Expr.Invocation stage : stages) {
      for (Node argument : stage.arguments()) {
        if (argument instanceof Expr.Lambda lambda && !isIdentity(lambda, box)) {
          all.addAll(lambda.parameters());
        }
      }
    }
    return all.stream().flatMap(p -> BoxedVariable.parameter(p, box).stream()).toList();
  }
}

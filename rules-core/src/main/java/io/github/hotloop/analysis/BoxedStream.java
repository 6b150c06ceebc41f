package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
  private static final Set<String> TESTING = Set.of("filter", "takeWhile", "dropWhile", "peek");
  private static final Set<String> PASSING =
      Set.of("filter", "takeWhile", "dropWhile", "peek", "limit", "skip", "sorted");
  private static final Set<String> KEEPING =
      Set.of("forEach", "forEachOrdered", "anyMatch", "allMatch", "noneMatch");
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
    Expr function = stage.arguments().get(0);
    return STREAMED.stream().filter(box -> NumberFunctions.gives(function, box)).findFirst();
  }

  /** Whether a stage is given a lambda or a reference that may give a number; asks no type. */
  public static boolean mayCompute(Expr.Invocation stage) {
    return stage.arguments().size() == 1
        && NumberFunctions.mayGiveNumbers(stage.arguments().get(0));
  }

  /** Whether the elements of a stream of that type may be boxes. */
  public static boolean mayBeOfBoxes(Type stream) {
    List<Type> elements = stream.arguments();
    return elements.isEmpty() || Box.of(elements.get(0)).filter(STREAMED::contains).isPresent();
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
        && stage.arguments().size() == (stage.name().equals("sorted") ? 0 : 1)
        && (!TESTING.contains(stage.name())
            || NumberFunctions.takesNumbers(stage.arguments().get(0), box));
  }

  private static boolean usesNumbers(Expr.Invocation stage, Box box) {
    List<Expr> arguments = stage.arguments();
    return switch (stage.name()) {
      case "count" -> arguments.isEmpty();
      case "reduce" -> reduces(stage, box);
      case "collect" ->
          arguments.size() == 1
              && (NumberCollector.of(arguments.get(0), box).isPresent()
                  || (NumberCollector.isList(arguments.get(0)) && isGoneThrough(stage, box)));
      case "toList" -> arguments.isEmpty() && isGoneThrough(stage, box);
      case "mapToInt", "mapToLong", "mapToDouble" ->
          arguments.size() == 1
              && (NumberFunctions.isIdentity(arguments.get(0), box, wanted(stage))
                  || NumberFunctions.takesNumbers(arguments.get(0), box));
      case "map" ->
          arguments.size() == 1
              && !hasTypeArguments(stage)
              && NumberFunctions.takesNumbers(arguments.get(0), box);
      default ->
          KEEPING.contains(stage.name())
              && arguments.size() == 1
              && NumberFunctions.takesNumbers(arguments.get(0), box);
    };
  }

  /** What a stage {@code mapToInt} and the like makes of its elements. */
  public static Box wanted(Expr.Invocation stage) {
    return switch (stage.name()) {
      case "mapToInt" -> Box.INTEGER;
      case "mapToLong" -> Box.LONG;
      default -> Box.DOUBLE;
    };
  }

  /** Whether a list is made for a for-each alone, which uses the numbers in it. */
  private static boolean isGoneThrough(Expr.Invocation list, Box box) {
    return element(list)
        .filter(
            element ->
                element.site().file().typeOf(element).isPrimitive()
                    || BoxedVariable.of(element)
                        .filter(boxed -> boxed.box() == box && boxed.isNumberOnly())
                        .isPresent())
        .isPresent();
  }

  /** The variable of the for-each over the list that a stage gives; empty if it is for none. */
  private static Optional<Decl.Variable> element(Expr.Invocation list) {
    return list.parent().orElse(list) instanceof Stmt.Loop loop ? loop.element() : Optional.empty();
  }

  /** Whether the stretch ends with a list that a for-each goes through. */
  public boolean endsInLoop() {
    return element(end).isPresent();
  }

  private static boolean reduces(Expr.Invocation stage, Box box) {
    return stage.arguments().size() == 2
        && stage.arguments().get(0).type().is(box.primitive())
        && (NumberFunctions.isOperator(stage.arguments().get(1), box)
            || (stage.arguments().get(1) instanceof Expr.Lambda lambda
                && lambda.parameters().size() == 2
                && NumberFunctions.takesNumbers(lambda, box)));
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

  /** The variables that hold boxes: parameters of lambdas, and the element of a for-each. */
  public List<BoxedVariable> variables() {
    List<Expr.Invocation> stages = new ArrayList<>(passed);
    stages.add(end);
    Stream<Expr> functions = stages.stream().flatMap(stage -> stage.arguments().stream());
    Stream<Expr> collected = NumberCollector.of(end, box).stream().map(NumberCollector::function);
    Stream<BoxedVariable> parameters =
        Stream.concat(functions, collected)
            .filter(function -> !isLeftOut(function))
            .filter(Expr.Lambda.class::isInstance)
            .flatMap(lambda -> ((Expr.Lambda) lambda).parameters().stream())
            .flatMap(parameter -> BoxedVariable.parameter(parameter, box).stream());
    return Stream.concat(parameters, element(end).flatMap(BoxedVariable::of).stream()).toList();
  }

  /** Whether a function at the end only hands the number on, which a stream of numbers need not. */
  private boolean isLeftOut(Expr function) {
    Box wanted =
        NumberCollector.of(end, box).map(NumberCollector::wanted).orElseGet(() -> wanted(end));
    boolean last = end.site().encloses(function.site()) && isAfter(function, end);
    return last && NumberFunctions.isIdentity(function, box, wanted);
  }

  private static boolean isAfter(Expr function, Expr.Invocation stage) {
    return stage.receiver().filter(r -> r.span().end() > function.span().start()).isEmpty();
  }
}

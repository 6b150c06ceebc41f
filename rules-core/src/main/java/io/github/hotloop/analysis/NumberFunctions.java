package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.BoxingFacts;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.Set;

/** What lambdas and method references do with the numbers that a pipeline gives them. */
public final class NumberFunctions {
  private static final Set<String> OPERATORS =
      Set.of("sum", "max", "min", "addExact", "multiplyExact");

  private NumberFunctions() {}

  /** Whether a function may give a number by its form; asks no type. */
  static boolean mayGiveNumbers(Expr function) {
    return function instanceof Expr.Lambda lambda
        ? lambda.body() instanceof Expr
        : function instanceof Expr.MethodRef;
  }

  /** Whether a function certainly gives a number that is then boxed so, of whatever it is given. */
  static boolean gives(Expr function, Box box) {
    if (function instanceof Expr.MethodRef reference) {
      String owner = reference.target().type().name();
      return BoxingFacts.load().gives(owner, reference.name()).equals(box.primitive());
    }
    return function instanceof Expr.Lambda lambda
        && lambda.body() instanceof Expr result
        && result.type().is(box.primitive());
  }

  /** {@code Integer::sum}, {@code Math::max}. */
  static boolean isOperator(Expr function, Box box) {
    return function instanceof Expr.MethodRef reference
        && OPERATORS.contains(reference.name())
        && (reference.target().text().equals(box.simpleName())
            || reference.target().text().equals("Math"));
  }

  /** Whether a lambda uses the numbers alone of the boxes that it is given. */
  static boolean takesNumbers(Expr function, Box box) {
    return function instanceof Expr.Lambda lambda
        && lambda.parameters().stream()
            .map(parameter -> BoxedVariable.parameter(parameter, box))
            .allMatch(known -> known.filter(BoxedVariable::isNumberOnly).isPresent());
  }

  /**
   * Whether a function gives the number that it is given, as a number of another type or the same:
   * {@code Integer::intValue}, {@code x -> x}. Others convert on the way: {@code Long::intValue}.
   */
  public static boolean isIdentity(Expr function, Box box, Box wanted) {
    if (function instanceof Expr.MethodRef reference) {
      return (reference.name().equals(box.primitive() + "Value")
              || (reference.name().equals(wanted.primitive() + "Value") && wanted.widens(box)))
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
}

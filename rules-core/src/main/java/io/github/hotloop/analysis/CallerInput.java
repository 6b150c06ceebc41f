package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.StartUp;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a value is made from what callers hand in. Locals are followed to what they are given,
 * parameters of private methods to the calls in the file; what can't be followed counts as no.
 */
public final class CallerInput {
  private static final int DEEPEST = 24;

  /** Methods whose results say little about what they are called on. */
  private static final Set<String> NARROWING =
      Set.of("getClass", "length", "size", "ordinal", "isEmpty", "equals", "compareTo");

  private final Predicate<Type> bounded;
  private final Predicate<Decl.Variable> ignored;

  /**
   * A question about values.
   *
   * @param bounded types of which there are so few values that what is made from them does not
   *     count
   * @param ignored parameters that do not count
   */
  public CallerInput(Predicate<Type> bounded, Predicate<Decl.Variable> ignored) {
    this.bounded = bounded;
    this.ignored = ignored;
  }

  /** Whether callers of a method around the expression certainly decide its value. */
  public boolean decides(Expr expr) {
    return decides(expr, 0);
  }

  private boolean decides(Expr expr, int depth) {
    if (depth > DEEPEST || expr instanceof Expr.Literal || bounded.test(expr.type())) {
      return false;
    }
    int deeper = depth + 1;
    if (expr instanceof Expr.Name name) {
      return Scopes.of(name.site().file())
          .resolve(name)
          .filter(variable -> decides(variable, deeper))
          .isPresent();
    } else if (expr instanceof Expr.Select select) {
      return !NARROWING.contains(select.name()) && decides(select.target(), deeper);
    } else if (expr instanceof Expr.Invocation call) {
      return !NARROWING.contains(call.name())
          && (call.receiver().filter(r -> decides(r, deeper)).isPresent()
              || any(call.arguments(), deeper));
    } else if (expr instanceof Expr.New creation) {
      return any(creation.arguments(), deeper);
    } else if (expr instanceof Expr.Binary both) {
      boolean folds = both.op() == Expr.Binary.Op.REMAINDER || both.op() == Expr.Binary.Op.AND;
      return !folds && any(List.of(both.left(), both.right()), deeper);
    } else if (expr instanceof Expr.Conditional choice) {
      return any(List.of(choice.whenTrue(), choice.whenFalse()), deeper);
    } else if (expr instanceof Expr.Cast cast) {
      return decides(cast.operand(), deeper);
    } else if (expr instanceof Expr.Index index) {
      return decides(index.array(), deeper);
    } else if (expr instanceof Expr.Assign assign) {
      return decides(assign.value(), deeper);
    } else if (expr instanceof Expr.NewArray array) {
      return array.initializer().filter(i -> any(i.elements(), deeper)).isPresent();
    }
    return false;
  }

  private boolean any(List<? extends Expr> all, int depth) {
    return all.stream().anyMatch(expr -> decides(expr, depth));
  }

  private boolean decides(Decl.Variable variable, int depth) {
    if (bounded.test(variable.site().file().typeOf(variable)) || ignored.test(variable)) {
      return false;
    }
    Node parent = variable.parent().orElse(variable);
    return switch (variable.kind()) {
      case PARAMETER -> parent instanceof Decl.MethodDecl method && passes(method, variable, depth);
      case LAMBDA_PARAMETER ->
          parent instanceof Expr.Lambda lambda
              && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
              && (call.receiver().filter(r -> decides(r, depth)).isPresent()
                  || call.arguments().stream()
                      .filter(argument -> argument.site() != lambda.site())
                      .anyMatch(argument -> decides(argument, depth)));
      case FOREACH ->
          parent instanceof Stmt.Loop loop
              && loop.iterable().filter(all -> decides(all, depth)).isPresent();
      case LOCAL, RESOURCE ->
          variable.initializer().filter(value -> decides(value, depth)).isPresent()
              || assigned(variable).stream().anyMatch(value -> decides(value, depth));
      default -> false;
    };
  }

  /** What is assigned to a local; an operator's assignment counts as its right side. */
  private static List<Expr> assigned(Decl.Variable local) {
    return Scopes.of(local.site().file()).uses(local).stream()
        .map(use -> use.parent().orElse(use))
        .filter(Expr.Assign.class::isInstance)
        .map(Expr.Assign.class::cast)
        .filter(
            assign ->
                assign.target() instanceof Expr.Name target && target.name().equals(local.name()))
        .map(Expr.Assign::value)
        .toList();
  }

  /** Whether a parameter holds what callers hand in, again and again. */
  private boolean passes(Decl.MethodDecl method, Decl.Variable parameter, int depth) {
    if (method.kind() != Decl.MethodDecl.Kind.METHOD || StartUp.load().runsOnce(method)) {
      return false; // What an object or a program is started with.
    }
    if (!method.modifiers().contains(Modifier.PRIVATE)) {
      return true;
    }
    return Calls.of(method.site().file()).sites(method).stream()
        .filter(Expr.Invocation.class::isInstance)
        .map(Expr.Invocation.class::cast)
        .filter(call -> !method.site().encloses(call.site()))
        .map(call -> Calls.argument(call, method, parameter))
        .flatMap(Optional::stream)
        .anyMatch(argument -> decides(argument, depth));
  }
}

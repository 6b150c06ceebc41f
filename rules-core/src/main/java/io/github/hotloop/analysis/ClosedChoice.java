package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Methods that know a few values of what they are given and refuse all others: a chain of
 * comparisons or a switch that ends in {@code null} or an exception.
 */
public final class ClosedChoice {
  private static final Set<String> COMPARES =
      Set.of("equals", "equalsIgnoreCase", "contentEquals", "isNull", "isEmpty", "isBlank");

  private ClosedChoice() {}

  /**
   * Whether an expression is certainly what such a method of its file makes, or null. Locals are
   * followed to all that they are given, lambdas to what they give.
   *
   * @param known what may be given too, as the results of look-ups
   */
  public static boolean makes(Expr value, Predicate<Expr> known) {
    if (value instanceof Expr.MethodRef reference) {
      return Waits.target(reference).filter(ClosedChoice::isClosed).isPresent();
    } else if (value instanceof Expr.Lambda lambda) {
      return Futures.result(lambda.body()).filter(given -> makes(given, known)).isPresent();
    } else if (value instanceof Expr.Name name) {
      List<Expr> given =
          Scopes.of(name.site().file()).resolve(name).filter(Place::isLocal).stream()
              .flatMap(ClosedChoice::given)
              .filter(each -> !known.test(each) && !Constants.isNull(each))
              .toList();
      return !given.isEmpty() && given.stream().allMatch(ClosedChoice::isMade);
    }
    return isMade(value);
  }

  private static boolean isMade(Expr value) {
    return value instanceof Expr.Invocation call
        && Calls.of(call.site().file()).target(call).filter(ClosedChoice::isClosed).isPresent();
  }

  /** All that a local is given; itself where it is given more in other ways. */
  private static Stream<Expr> given(Decl.Variable local) {
    return Stream.concat(
        local.initializer().stream(),
        Scopes.of(local.site().file()).uses(local).stream()
            .filter(Writes::isWritten)
            .map(
                use ->
                    use.parent().orElse(use) instanceof Expr.Assign assign && assign.op().isEmpty()
                        ? assign.value()
                        : use));
  }

  private static boolean isClosed(Decl.MethodDecl method) {
    return method.body().filter(body -> isClosed(body.statements())).isPresent();
  }

  /** Comparisons first, each of which may give something; a refusal at the end. */
  private static boolean isClosed(List<Stmt> statements) {
    if (statements.isEmpty()) {
      return false;
    }
    int last = statements.size() - 1;
    boolean compares = last > 0;
    for (Stmt statement : statements.subList(0, last)) {
      compares &= mayGive(statement);
    }
    return compares ? refuses(statements.get(last)) : last == 0 && isChoice(statements.get(0));
  }

  /** A comparison without an else, a switch, a search of an enum's constants. */
  private static boolean mayGive(Stmt statement) {
    if (statement instanceof Stmt.If choice) {
      return choice.otherwise().isEmpty() && compares(choice.condition());
    } else if (statement instanceof Stmt.Loop loop) {
      return loop.iterable().orElse(null) instanceof Expr.Invocation all
          && all.name().equals("values")
          && all.arguments().isEmpty()
          && mayGive(only(loop.body()));
    }
    return statement instanceof Stmt.Switch choice && isOfParameter(choice.selector());
  }

  private static Stmt only(Stmt statement) {
    return statement instanceof Stmt.Block block && block.statements().size() == 1
        ? block.statements().get(0)
        : statement;
  }

  /** A chain of ifs or a switch, whose last branch refuses. */
  private static boolean isChoice(Stmt statement) {
    if (statement instanceof Stmt.If choice) {
      return compares(choice.condition())
          && choice.otherwise().filter(other -> isChoice(other) || refuses(other)).isPresent();
    } else if (statement instanceof Stmt.Switch choice) {
      return isClosed(choice.selector(), choice.cases());
    }
    return statement instanceof Stmt.Return result
        && result.value().orElse(null) instanceof Expr.SwitchExpr choice
        && isClosed(choice.selector(), choice.cases());
  }

  private static boolean isClosed(Expr selector, List<Stmt.Case> cases) {
    return isOfParameter(selector)
        && cases.stream()
            .filter(Stmt.Case::hasDefault)
            .anyMatch(other -> !other.body().isEmpty() && refuses(other.body().get(0)));
  }

  private static boolean refuses(Node node) {
    if (node instanceof Stmt.Block block) {
      return block.statements().size() == 1 && refuses(only(block));
    }
    return node instanceof Stmt.Throw
        || (node instanceof Expr value && Constants.isNull(value))
        || (node instanceof Stmt.Return result
            && result.value().filter(Constants::isNull).isPresent());
  }

  /** Whether a condition asks only whether a parameter is one of few values. */
  private static boolean compares(Expr condition) {
    if (condition instanceof Expr.Binary both) {
      return switch (both.op()) {
        case OR_ELSE -> compares(both.left()) && compares(both.right());
        case AND_THEN -> compares(both.left()) || compares(both.right());
        case EQUAL -> isOneOf(both.left(), both.right()) || isOneOf(both.right(), both.left());
        default -> false;
      };
    }
    if (!(condition instanceof Expr.Invocation call) || !COMPARES.contains(call.name())) {
      return false;
    }
    Optional<Expr> receiver = call.receiver();
    if (call.arguments().isEmpty()) {
      return receiver.filter(ClosedChoice::isOfParameter).isPresent();
    }
    Expr argument = call.arguments().get(0);
    return receiver.filter(r -> isOneOf(r, argument) || isOneOf(argument, r)).isPresent();
  }

  private static boolean isOneOf(Expr asked, Expr known) {
    return isOfParameter(asked) && !isOfParameter(known);
  }

  private static boolean isOfParameter(Expr expr) {
    SourceFile file = expr.site().file();
    return file.within(expr, Expr.Name.class).stream()
        .flatMap(name -> Scopes.of(file).resolve(name).stream())
        .anyMatch(variable -> variable.kind() == Decl.Variable.Kind.PARAMETER);
  }
}

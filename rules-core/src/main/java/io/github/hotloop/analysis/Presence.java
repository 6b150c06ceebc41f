package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * An expression that tells whether a search finds something: {@code list.contains(x)}, {@code
 * list.indexOf(x) >= 0}, with the negations around it.
 *
 * @param test the largest such expression
 * @param found whether it is true when something is found
 */
public record Presence(Expr test, boolean found) {
  private static final Set<String> ANSWERS = Set.of("contains", "containsAll", "containsValue");
  private static final Set<String> POSITIONS = Set.of("indexOf", "lastIndexOf");

  /** How a search is used as a question; empty where its result is used otherwise. */
  public static Optional<Presence> of(Search search) {
    if (!(search.at() instanceof Expr.Invocation call)) {
      return Optional.empty();
    } else if (ANSWERS.contains(search.name())) {
      return Optional.of(outermost(call, true));
    } else if (POSITIONS.contains(search.name())
        && call.parent().orElse(call) instanceof Expr.Binary comparison) {
      return compared(comparison, call).map(found -> outermost(comparison, found));
    }
    return Optional.empty();
  }

  /** Whether a comparison of a position says that there is one; empty if it says something else. */
  private static Optional<Boolean> compared(Expr.Binary comparison, Expr.Invocation call) {
    boolean left = comparison.left().site() == call.site();
    OptionalLong number = Constants.integer(left ? comparison.right() : comparison.left());
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Expr.Binary.Op op = left ? comparison.op() : mirrored(comparison.op());
    if (number.getAsLong() == -1) {
      return switch (op) {
        case EQUAL, LESS_EQUAL -> Optional.of(false);
        case NOT_EQUAL, GREATER -> Optional.of(true);
        default -> Optional.empty();
      };
    } else if (number.getAsLong() == 0) {
      return switch (op) {
        case LESS -> Optional.of(false);
        case GREATER_EQUAL -> Optional.of(true);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static Expr.Binary.Op mirrored(Expr.Binary.Op op) {
    return switch (op) {
      case LESS -> Expr.Binary.Op.GREATER;
      case LESS_EQUAL -> Expr.Binary.Op.GREATER_EQUAL;
      case GREATER -> Expr.Binary.Op.LESS;
      case GREATER_EQUAL -> Expr.Binary.Op.LESS_EQUAL;
      default -> op;
    };
  }

  private static Presence outermost(Expr test, boolean found) {
    Node parent = test.parent().orElse(test);
    if (parent instanceof Expr.Unary not && not.op() == Expr.Unary.Op.NOT) {
      return outermost(not, !found);
    } else if (parent instanceof Expr.Binary both
        && both.op() == Expr.Binary.Op.EQUAL
        && both.left().site() == test.site()
        && both.right() instanceof Expr.Literal literal
        && literal.kind() == Expr.Literal.Kind.BOOLEAN) {
      return outermost(both, found == literal.text().equals("true"));
    }
    return new Presence(test, found);
  }
}

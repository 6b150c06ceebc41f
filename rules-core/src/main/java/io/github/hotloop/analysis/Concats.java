package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Ways to write that a string is itself and something more. */
public final class Concats {
  private static final String STRING = "java.lang.String";

  private Concats() {}

  /** How a statement makes a string longer. */
  public enum Form {
    /** {@code s += x}. */
    COMPOUND,
    /** {@code s = s + x}. */
    PLUS,
    /** {@code s = s.concat(x)}. */
    CONCAT,
    /** {@code s = x + s}, or {@code s} anywhere but first. */
    PREPEND,
    /** {@code s = c ? s + x : s}, or a longer one in parentheses. */
    CONDITIONAL
  }

  /** Whether an assignment may have a {@link #form}, whatever it assigns to; asks no type. */
  public static boolean mayGrow(Expr.Assign assign) {
    return assign.op().isPresent()
        ? assign.op().get() == Expr.Binary.Op.PLUS
        : assign.value() instanceof Expr.Binary
            || assign.value() instanceof Expr.Conditional
            || (assign.value() instanceof Expr.Invocation call && call.name().equals("concat"));
  }

  /** The form of an assignment that makes {@code place} longer; empty for any other. */
  public static Optional<Form> form(Expr.Assign assign, Place place) {
    if (assign.op().isPresent()) {
      boolean plus = assign.op().get() == Expr.Binary.Op.PLUS;
      return plus ? Optional.of(Form.COMPOUND) : Optional.empty();
    }
    return form(assign.value(), place);
  }

  private static Optional<Form> form(Expr value, Place place) {
    if (value instanceof Expr.Binary sum && sum.op() == Expr.Binary.Op.PLUS) {
      List<Expr> operands = operands(sum);
      if (place.isAt(operands.get(0))) {
        return Optional.of(Form.PLUS);
      }
      return operands.stream().anyMatch(place::isAt) ? Optional.of(Form.PREPEND) : Optional.empty();
    } else if (value instanceof Expr.Invocation call
        && call.name().equals("concat")
        && call.arguments().size() == 1
        && call.receiver().filter(place::isAt).isPresent()) {
      return Optional.of(Form.CONCAT);
    } else if (value instanceof Expr.Conditional choice) {
      boolean grows =
          form(choice.whenTrue(), place).isPresent() || form(choice.whenFalse(), place).isPresent();
      return grows ? Optional.of(Form.CONDITIONAL) : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * The operands of a sum from left to right, parentheses on the left opened: {@code (a + b) + c}
   * has three, {@code a + (b + c)} two.
   */
  public static List<Expr> operands(Expr sum) {
    List<Expr> reversed = new ArrayList<>();
    Expr at = sum;
    while (at instanceof Expr.Binary binary && binary.op() == Expr.Binary.Op.PLUS) {
      reversed.add(binary.right());
      at = binary.left();
    }
    reversed.add(at);
    Collections.reverse(reversed);
    return reversed;
  }

  /**
   * The parts of a value that are turned into strings one by one: {@code i + j + "x" + k} has the
   * parts {@code i + j}, {@code "x"} and {@code k}. A value that is no string is its only part.
   */
  public static List<Expr> parts(Expr value) {
    List<Expr> operands = operands(value);
    int first = 0;
    while (first < operands.size() && !operands.get(first).type().is(STRING)) {
      first++;
    }
    if (operands.size() == 1 || first == operands.size()) {
      return List.of(value);
    }
    List<Expr> parts = new ArrayList<>(operands.subList(first, operands.size()));
    if (first > 0) {
      Expr numbers = value;
      for (int i = operands.size(); i > first; i--) {
        numbers = ((Expr.Binary) numbers).left();
      }
      parts.add(0, numbers);
    }
    return parts;
  }

  /**
   * Whether a value is certainly a string and not null: a literal, a sum, a new one, what {@code
   * toString} or {@code String.join} give.
   */
  public static boolean isNonNull(Expr value) {
    return value instanceof Expr.New
        || isBuilt(value)
        || (value instanceof Expr.Literal && !Constants.isNull(value))
        || (value instanceof Expr.Binary sum && sum.op() == Expr.Binary.Op.PLUS);
  }

  private static boolean isBuilt(Expr value) {
    return value instanceof Expr.Invocation call
        && ((call.name().equals("toString")
                && call.receiver()
                    .map(Expr::type)
                    .filter(t -> t.is("java.lang.StringBuilder") || t.is("java.lang.StringBuffer"))
                    .isPresent())
            || call.method().is(STRING, "join"));
  }

  /** Whether an expression's value is thrown away: it stands as a statement of its own. */
  public static boolean isStatement(Expr expr) {
    Node parent = expr.parent().orElse(expr);
    return parent instanceof Stmt.ExprStmt
        || (parent instanceof Stmt.Loop loop
            && (contains(loop.update(), expr) || contains(loop.init(), expr)));
  }

  private static boolean contains(List<? extends Node> nodes, Node node) {
    return nodes.stream().anyMatch(other -> other.site() == node.site());
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.Optional;
import java.util.OptionalLong;

/** Values known at compile time. */
public final class Constants {
  private Constants() {}

  /** Whether an expression is a constant, as JLS 15.29 defines it, that is {@code true}. */
  public static boolean isTrue(Expr expr) {
    return is(expr, true);
  }

  /** Whether an expression is a constant, as JLS 15.29 defines it, that is {@code false}. */
  public static boolean isFalse(Expr expr) {
    return is(expr, false);
  }

  private static boolean is(Expr expr, boolean value) {
    SourceFile file = expr.site().file();
    return file.within(expr).stream().noneMatch(Constants::isVariable)
        && file.constantOf(expr).equals(Optional.of(value));
  }

  /** Whether a node is certainly no part of a constant; spares the host most questions. */
  private static boolean isVariable(Node node) {
    return node instanceof Expr.Invocation
        || (node instanceof Expr.Name name
            && Scopes.of(name.site().file())
                .resolve(name)
                .filter(variable -> !mayBeConstant(variable))
                .isPresent());
  }

  /** Whether a variable is final, or a field of an interface that need not say so. */
  private static boolean mayBeConstant(Decl.Variable variable) {
    return variable.modifiers().contains(Modifier.FINAL)
        || (variable.parent().orElse(variable) instanceof Decl.TypeDecl type
            && type.kind() != Decl.TypeDecl.Kind.CLASS);
  }

  /** Whether an expression is the literal {@code ""}. */
  public static boolean isEmptyString(Expr expr) {
    return expr instanceof Expr.Literal && expr.text().equals("\"\"");
  }

  /** Whether an expression is the literal {@code null}. */
  public static boolean isNull(Expr expr) {
    return expr instanceof Expr.Literal literal && literal.kind() == Expr.Literal.Kind.NULL;
  }

  /** The value of an integer literal or of a constant that the host knows; empty for others. */
  public static OptionalLong integer(Expr expr) {
    boolean mayBeConstant =
        expr instanceof Expr.Literal || expr instanceof Expr.Name || expr instanceof Expr.Select;
    Optional<Object> constant =
        mayBeConstant ? expr.site().file().constantOf(expr) : Optional.empty();
    return constant
        .filter(value -> value instanceof Integer || value instanceof Long)
        .map(value -> OptionalLong.of(((Number) value).longValue()))
        .orElse(OptionalLong.empty());
  }
}

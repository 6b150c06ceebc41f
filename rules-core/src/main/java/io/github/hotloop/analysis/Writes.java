package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;

/** Where variables are stored into. */
public final class Writes {
  private Writes() {}

  /** Whether an expression stands where it is stored into: left of {@code =}, or by {@code ++}. */
  public static boolean isWritten(Expr expr) {
    Node parent = expr.parent().orElse(expr);
    return (parent instanceof Expr.Assign assign && assign.target().site() == expr.site())
        || (parent instanceof Expr.Unary unary && unary.op().writes());
  }

  /** Whether evaluating a node may do anything but give a value: calls, creations and stores do. */
  public static boolean mayHaveEffect(Node node) {
    return node.site().file().within(node).stream()
        .anyMatch(
            inner ->
                inner instanceof Expr.Invocation
                    || inner instanceof Expr.New
                    || inner instanceof Expr.Assign
                    || (inner instanceof Expr.Unary unary && unary.op().writes()));
  }

  /** Whether a node itself stores into a variable, calls aside. */
  public static boolean stores(Node node) {
    return node.site().file().within(node).stream()
        .anyMatch(
            inner ->
                inner instanceof Expr.Assign
                    || (inner instanceof Expr.Unary unary && unary.op().writes()));
  }
}

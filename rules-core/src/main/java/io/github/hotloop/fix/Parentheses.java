package io.github.hotloop.fix;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;

/** Where an expression needs parentheses. */
public final class Parentheses {
  private Parentheses() {}

  /** Whether a comparison needs them in the place of an expression that has none around it. */
  public static boolean areNeeded(Expr replaced) {
    Node parent = replaced.parent().orElse(replaced);
    boolean loose =
        parent instanceof Stmt
            || parent instanceof Decl.Variable
            || parent instanceof Expr.Assign
            || parent instanceof Expr.Conditional
            || parent instanceof Expr.Lambda
            || (parent instanceof Expr.Invocation call
                && call.receiver().filter(r -> r.site() == replaced.site()).isEmpty())
            || (parent instanceof Expr.Binary both
                && (both.op() == Expr.Binary.Op.AND_THEN || both.op() == Expr.Binary.Op.OR_ELSE));
    return !replaced.site().isParenthesized() && !loose;
  }
}

package io.github.hotloop.fix;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.Optional;

/** Where a statement can be put. */
public final class Insertion {
  private Insertion() {}

  /**
   * The statement of a block that holds a node, so that another can stand before it; empty where
   * there is none without leaving a lambda or a class, or where it must come first in its body.
   */
  public static Optional<Stmt> before(Node node) {
    return Statements.ofBlock(node).filter(stmt -> !isConstructorCall(stmt));
  }

  private static boolean isConstructorCall(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt statement
        && statement.expression() instanceof Expr.Invocation call
        && (call.name().equals("super") || call.name().equals("this"));
  }
}

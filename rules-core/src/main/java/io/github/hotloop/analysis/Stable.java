package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.MapFacts;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Set;

/** Expressions that may be evaluated once instead of twice, or at another moment. */
public final class Stable {
  private static final Set<Expr.Binary.Op> MAY_THROW =
      Set.of(Expr.Binary.Op.DIVIDE, Expr.Binary.Op.REMAINDER);

  private Stable() {}

  /**
   * Whether evaluating an expression twice in a row is like doing it once: it gives an equal value,
   * and does nothing else. No for calls of methods that are not known.
   */
  public static boolean isRepeatable(Expr expr) {
    boolean plain =
        expr instanceof Expr.Name
            || expr instanceof Expr.Literal
            || expr instanceof Expr.TypeUse
            || expr instanceof Expr.ClassLiteral
            || expr instanceof Expr.Select
            || expr instanceof Expr.Index
            || expr instanceof Expr.Binary
            || expr instanceof Expr.Conditional
            || expr instanceof Expr.Cast
            || (expr instanceof Expr.Unary unary && !unary.op().writes())
            || (expr instanceof Expr.Invocation call
                && MapFacts.load().isRepeatable(call.method()));
    return plain
        && expr.children().stream()
            .allMatch(child -> child instanceof Expr inner && isRepeatable(inner));
  }

  /** Whether evaluating an expression does nothing but give a primitive value: it can't throw. */
  public static boolean isCalm(Expr expr) {
    if (expr instanceof Expr.Binary both) {
      return !MAY_THROW.contains(both.op()) && isCalm(both.left()) && isCalm(both.right());
    } else if (expr instanceof Expr.Unary unary) {
      return !unary.op().writes() && isCalm(unary.operand());
    } else if (expr instanceof Expr.Cast cast) {
      return isCalm(cast.operand());
    }
    return expr instanceof Expr.Literal || (expr instanceof Expr.Name && expr.type().isPrimitive());
  }

  /** Whether two expressions read the same, blanks, comments and parentheses around them aside. */
  public static boolean same(Expr one, Expr other) {
    return !differByName(one, other)
        && (one.text().equals(other.text()) || tokens(one).equals(tokens(other)));
  }

  /** Whether two expressions of one kind have different names: a glance, before texts are read. */
  private static boolean differByName(Expr one, Expr other) {
    if (one instanceof Expr.Name a && other instanceof Expr.Name b) {
      return !a.name().equals(b.name());
    } else if (one instanceof Expr.Select a && other instanceof Expr.Select b) {
      return !a.name().equals(b.name());
    }
    return one instanceof Expr.Invocation a
        && other instanceof Expr.Invocation b
        && !a.name().equals(b.name());
  }

  /** The tokens of a node's own text. */
  public static List<String> tokens(Node node) {
    return tokens(node.site().file().text(), node.span());
  }

  /** The tokens of a range of text whose ends are borders of tokens. */
  public static List<String> tokens(String text, Span range) {
    return Scan.tokens(text, range).stream().map(span -> span.of(text)).toList();
  }
}

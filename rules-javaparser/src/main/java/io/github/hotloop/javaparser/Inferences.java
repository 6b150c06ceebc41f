package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.type.VarType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the symbol solver answers about an expression with lambdas in it depends on what it was
 * asked before. Such answers are not kept from one version of a text to the next, so that they are
 * those of a tree that was never seen before.
 */
final class Inferences {
  private final List<Node> withLambdas = new ArrayList<>();
  private boolean infersVariables;

  private Inferences() {}

  /** Gives up what was learnt about expressions whose types are inferred from lambdas. */
  static void forget(CompilationUnit unit) {
    unit.getTypes().forEach(Inferences::forget);
  }

  private static void forget(BodyDeclaration<?> member) {
    Inferences found = new Inferences();
    for (Node child : member.getChildNodes()) {
      if (member instanceof TypeDeclaration<?> && child instanceof BodyDeclaration<?> inner) {
        forget(inner);
      } else {
        found.collect(child, false);
      }
    }
    if (found.infersVariables && !found.withLambdas.isEmpty()) {
      clear(member); // The type of a variable may be one of them.
    } else {
      found.withLambdas.forEach(Inferences::clear);
    }
  }

  /** Tells of lambdas in a node; notes the whole expressions, of which the node is no part. */
  private boolean collect(Node node, boolean isPart) {
    infersVariables |= node instanceof VarType;
    boolean isExpression = node instanceof Expression;
    boolean holdsLambda = node instanceof LambdaExpr || node instanceof MethodReferenceExpr;
    for (Node child : node.getChildNodes()) {
      holdsLambda |= collect(child, isPart || isExpression);
    }
    if (holdsLambda && isExpression && !isPart) {
      withLambdas.add(node);
    }
    return holdsLambda;
  }

  private static void clear(Node node) {
    for (DataKey<?> key : List.copyOf(node.getDataKeys())) {
      node.removeData(key);
    }
    node.getChildNodes().forEach(Inferences::clear);
  }
}

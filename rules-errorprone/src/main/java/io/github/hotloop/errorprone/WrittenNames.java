package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.github.hotloop.analysis.Glance;

/** What a glance sees of names in trees of javac, without any type. */
final class WrittenNames {
  private WrittenNames() {}

  /** The dotted name of a type as written, without type arguments. */
  static String typeName(Tree type) {
    if (type instanceof IdentifierTree name) {
      return name.getName().toString();
    } else if (type instanceof MemberSelectTree select) {
      return typeName(select.getExpression()) + '.' + select.getIdentifier();
    } else if (type instanceof ParameterizedTypeTree generic) {
      return typeName(generic.getType());
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return typeName(annotated.getUnderlyingType());
    }
    return Glance.ANY;
  }

  /** The last name of an expression, with {@code ()} if it is a call. */
  static String lastName(Tree tree) {
    if (tree instanceof IdentifierTree name) {
      return name.getName().toString();
    } else if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    } else if (tree instanceof MethodInvocationTree call) {
      return lastName(call.getMethodSelect()) + "()";
    } else if (tree instanceof ParameterizedTypeTree generic) {
      return lastName(generic.getType());
    } else if (tree instanceof ParenthesizedTree inner) {
      return lastName(inner.getExpression());
    } else if (tree instanceof ArrayAccessTree access) {
      return lastName(access.getExpression());
    }
    return Glance.ANY;
  }

  /** Whether a value may be made of what a variable of that name holds and of something else. */
  static boolean mayExtend(String name, ExpressionTree value) {
    if (value instanceof ConditionalExpressionTree choice) {
      return mayHold(name, choice.getTrueExpression())
          || mayHold(name, choice.getFalseExpression());
    } else if (value instanceof BinaryTree sum) {
      return mayHold(name, sum.getLeftOperand()) || mayHold(name, sum.getRightOperand());
    }
    return value instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("concat")
        && mayHold(name, select.getExpression());
  }

  private static boolean mayHold(String name, ExpressionTree value) {
    return value instanceof ParenthesizedTree inner
        ? mayHold(name, inner.getExpression())
        : lastName(value).equals(name) || mayExtend(name, value);
  }
}

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
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Name;

/** What a glance sees of names in trees of javac, without any type. */
final class WrittenNames {
  private final Map<Name, String> texts = new HashMap<>();
  private final Map<String, String> called = new HashMap<>();

  /** The text of a name; javac would put it together anew each time. */
  String text(Name name) {
    return texts.computeIfAbsent(name, Name::toString);
  }

  /** The dotted name of a type as written, without type arguments. */
  String typeName(Tree type) {
    if (type instanceof IdentifierTree name) {
      return text(name.getName());
    } else if (type instanceof MemberSelectTree select) {
      return typeName(select.getExpression()) + '.' + text(select.getIdentifier());
    } else if (type instanceof ParameterizedTypeTree generic) {
      return typeName(generic.getType());
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return typeName(annotated.getUnderlyingType());
    }
    return Glance.ANY;
  }

  /** The last name of an expression, with {@code ()} if it is a call. */
  String lastName(Tree tree) {
    if (tree instanceof IdentifierTree name) {
      return text(name.getName());
    } else if (tree instanceof MemberSelectTree select) {
      return text(select.getIdentifier());
    } else if (tree instanceof MethodInvocationTree call) {
      return called.computeIfAbsent(lastName(call.getMethodSelect()), name -> name.concat("()"));
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
  boolean mayExtend(String name, ExpressionTree value) {
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

  private boolean mayHold(String name, ExpressionTree value) {
    return value instanceof ParenthesizedTree inner
        ? mayHold(name, inner.getExpression())
        : lastName(value).equals(name) || mayExtend(name, value);
  }
}

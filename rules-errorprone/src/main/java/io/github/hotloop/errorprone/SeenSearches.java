package io.github.hotloop.errorprone;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.hotloop.analysis.Equality;
import java.util.List;

/** Which loops of javac's tree may look for elements that equal something. */
final class SeenSearches {
  private final SeenTypes types;

  SeenSearches(SeenTypes types) {
    this.types = types;
  }

  /**
   * Whether a loop does nothing but compare.
   *
   * @param around where in the loop or lambda around it that begins which is another thing each
   *     time
   */
  boolean isForEach(EnhancedForLoopTree loop, int around) {
    return !isDeclaredIn(loop.getExpression(), around) && onlyCompares(loop.getStatement());
  }

  /** The same of a loop that counts: {@code for (int i = 0; i < rows.size(); i++)}. */
  boolean isIndexed(ForLoopTree loop, int around) {
    // One declaration of several variables is several trees.
    return !loop.getInitializer().isEmpty()
        && loop.getInitializer().get(0) instanceof VariableTree
        && loop.getUpdate().size() == 1
        && loop.getCondition() != null
        && TreeInfo.skipParens((JCTree) loop.getCondition()) instanceof BinaryTree test
        && (test.getKind() == Tree.Kind.LESS_THAN || test.getKind() == Tree.Kind.NOT_EQUAL_TO)
        && !isSizeDeclaredIn(test.getRightOperand(), around)
        && onlyCompares(loop.getStatement());
  }

  /** Whether a size is that of a variable which is declared behind a position. */
  private static boolean isSizeDeclaredIn(Tree size, int around) {
    if (size instanceof MethodInvocationTree call) {
      return isSizeDeclaredIn(call.getMethodSelect(), around);
    }
    return size instanceof MemberSelectTree select && isDeclaredIn(select.getExpression(), around);
  }

  private static boolean isDeclaredIn(ExpressionTree collection, int around) {
    if (collection instanceof ParenthesizedTree inner) {
      return isDeclaredIn(inner.getExpression(), around);
    } else if (collection instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree view) {
      return isDeclaredIn(view.getExpression(), around);
    }
    return SeenTypes.isLocal(collection) && SeenTypes.position(collection) > around;
  }

  /** Whether a body is a comparison with nothing but variables before it. */
  private boolean onlyCompares(StatementTree body) {
    List<? extends StatementTree> statements =
        body instanceof BlockTree block ? block.getStatements() : List.of(body);
    int at = 0;
    while (at < statements.size() && statements.get(at) instanceof VariableTree) {
      at++;
    }
    return at < statements.size()
        && statements.get(at) instanceof IfTree choice
        && choice.getElseStatement() == null
        && (at + 1 == statements.size()
            ? mayBeEqual(choice.getCondition())
            : isContinue(choice.getThenStatement()) && mayDiffer(choice.getCondition()));
  }

  private static boolean isContinue(StatementTree then) {
    return then instanceof BlockTree block
        ? block.getStatements().size() == 1 && isContinue(block.getStatements().get(0))
        : then instanceof ContinueTree to && to.getLabel() == null;
  }

  private boolean mayDiffer(ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree inner) {
      return mayDiffer(inner.getExpression());
    } else if (condition instanceof UnaryTree not) {
      return not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT && mayBeEqual(not.getExpression());
    }
    return condition instanceof BinaryTree test
        && test.getKind() == Tree.Kind.NOT_EQUAL_TO
        && isOfMany(Equality.Kind.SAME, test.getLeftOperand(), test.getRightOperand());
  }

  private boolean mayBeEqual(ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree inner) {
      return mayBeEqual(inner.getExpression());
    } else if (condition instanceof BinaryTree test) {
      return test.getKind() == Tree.Kind.EQUAL_TO
          && isOfMany(Equality.Kind.SAME, test.getLeftOperand(), test.getRightOperand());
    }
    return condition instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("equals")
        && mayBeEqual(select.getExpression(), call.getArguments());
  }

  private boolean mayBeEqual(ExpressionTree on, List<? extends ExpressionTree> arguments) {
    return switch (arguments.size()) {
      case 1 -> isOfMany(Equality.Kind.EQUALS, on, arguments.get(0));
      case 2 -> isOfMany(Equality.Kind.OBJECTS, arguments.get(0), arguments.get(1));
      default -> false;
    };
  }

  private boolean isOfMany(Equality.Kind kind, ExpressionTree left, ExpressionTree right) {
    return Equality.tellsMany(kind, types.of(left), types.of(right));
  }
}

package io.github.hotloop.errorprone;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A call of javac's tree, of which types are asked when somebody wants to know.
 *
 * @param on as {@link Glance.Call#on()} has it
 */
record SeenCall(String name, Glance.Spot at, String on, JCMethodInvocation tree, SeenTypes types)
    implements Glance.Call {
  @Override
  public int arity() {
    return tree.args.size();
  }

  @Override
  public Type receiver() {
    return tree.meth instanceof JCFieldAccess select
        ? types.of(select.selected)
        : types.ownerOf(TreeInfo.symbol(tree.meth));
  }

  @Override
  public String first() {
    return tree.args.isEmpty() ? "" : WrittenNames.lastName(tree.args.head);
  }

  @Override
  public Type argument(int index) {
    return types.of(tree.args.get(index));
  }

  @Override
  public Type result() {
    return types.of(tree.type);
  }

  /** The variables that a method of a collection or map of the JDK takes as objects. */
  List<Symbol> elements() {
    if (tree.args.isEmpty()
        || !(tree.meth instanceof JCFieldAccess)
        || !(TreeInfo.symbol(tree.meth) instanceof MethodSymbol method)
        || !method.owner.packge().fullname.contentEquals("java.util")
        || method.isVarArgs()) {
      return List.of();
    }
    List<Symbol> found = new ArrayList<>();
    var parameters = method.type.getParameterTypes();
    for (JCExpression argument : tree.args) {
      if (argument instanceof JCIdent name && !parameters.head.isPrimitive()) {
        found.add(name.sym);
      }
      parameters = parameters.tail;
    }
    return found;
  }

  @Override
  public boolean isOwn() {
    return types.mayDeclare(TreeInfo.symbol(tree.meth));
  }
}

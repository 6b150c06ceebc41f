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
import java.util.Optional;

/** A call of javac's tree, of which little is found out before somebody wants to know. */
final class SeenCall implements Glance.Call {
  private final String name;
  private final Glance.Spot at;
  private final boolean statement;
  private final boolean onNew;
  private final JCMethodInvocation tree;
  private final SeenTypes types;
  private Optional<Type> receiver = Optional.empty();

  SeenCall(
      String name,
      Glance.Spot at,
      boolean statement,
      boolean onNew,
      JCMethodInvocation tree,
      SeenTypes types) {
    this.name = name;
    this.at = at;
    this.statement = statement;
    this.onNew = onNew;
    this.tree = tree;
    this.types = types;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Glance.Spot at() {
    return at;
  }

  @Override
  public String on() {
    return tree.meth instanceof JCFieldAccess select ? types.names().lastName(select.selected) : "";
  }

  @Override
  public int arity() {
    return tree.args.size();
  }

  @Override
  public int parameters() {
    return SeenTypes.parameters(TreeInfo.symbol(tree.meth));
  }

  @Override
  public boolean isStatement() {
    return statement;
  }

  @Override
  public Type receiver() {
    if (receiver.isEmpty()) {
      receiver =
          Optional.of(
              tree.meth instanceof JCFieldAccess select
                  ? types.of(select.selected)
                  : types.ownerOf(TreeInfo.symbol(tree.meth)));
    }
    return receiver.get();
  }

  @Override
  public boolean isOnNew() {
    return onNew;
  }

  @Override
  public String first() {
    return tree.args.isEmpty() ? "" : types.names().lastName(tree.args.head);
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

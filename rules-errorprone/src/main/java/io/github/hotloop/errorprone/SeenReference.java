package io.github.hotloop.errorprone;

import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.tree.Type;

/** A reference of javac's tree, of which types are asked when somebody wants to know. */
record SeenReference(String name, JCMemberReference tree, SeenTypes types)
    implements Glance.Reference {
  @Override
  public int parameters() {
    return SeenTypes.parameters(tree.sym);
  }

  @Override
  public Type target() {
    return types.of(tree.expr);
  }

  @Override
  public boolean isOwn() {
    return types.mayDeclare(tree.sym);
  }
}

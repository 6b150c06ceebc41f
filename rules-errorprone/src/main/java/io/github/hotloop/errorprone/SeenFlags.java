package io.github.hotloop.errorprone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.hotloop.analysis.Glance;

/** What modifiers in javac's tree say. */
final class SeenFlags {
  private SeenFlags() {}

  static boolean isPrivate(ModifiersTree modifiers) {
    return has(modifiers, Flags.PRIVATE);
  }

  static boolean isStatic(VariableTree variable) {
    return has(variable.getModifiers(), Flags.STATIC);
  }

  private static boolean has(ModifiersTree modifiers, long flag) {
    return (((JCTree.JCModifiers) modifiers).flags & flag) != 0;
  }

  /** How many objects there may be of a type. */
  static Glance.Instances instances(ClassTree type) {
    if (type.getKind() == Tree.Kind.ENUM) {
      return Glance.Instances.ONE;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && TreeInfo.isConstructor((JCTree) method)
          && isPrivate(method.getModifiers())) {
        return Glance.Instances.AS_MADE_HERE;
      }
    }
    return Glance.Instances.MANY;
  }
}

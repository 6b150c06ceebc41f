package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;

/** Which type an annotation is of, as the imports of its file tell. */
public final class Annotations {
  private Annotations() {}

  /** Whether an annotation is certainly of a type, by its qualified name. */
  public static boolean is(Expr.Annotation annotation, String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String simple = qualifiedName.substring(dot + 1);
    if (!annotation.simpleName().equals(simple)) {
      return false;
    }
    return annotation.name().equals(qualifiedName)
        || annotation.site().file().root().imports().stream()
            .filter(i -> !i.isStatic())
            .anyMatch(i -> names(i, qualifiedName, qualifiedName.substring(0, dot)));
  }

  private static boolean names(Decl.Import i, String qualifiedName, String packageName) {
    return i.name().equals(i.onDemand() ? packageName : qualifiedName);
  }
}

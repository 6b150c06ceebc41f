package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import java.util.Optional;

/** Which type a name means, from the imports alone: no class path is needed. */
public final class Named {
  private Named() {}

  /** Whether an annotation certainly is the one of that qualified name. */
  public static boolean is(Expr.Annotation annotation, String qualifiedName) {
    return means(annotation.site().file(), annotation.name(), qualifiedName);
  }

  /** Whether a name as written in a file certainly means the type of that qualified name. */
  public static boolean means(SourceFile file, String written, String qualifiedName) {
    if (written.equals(qualifiedName)) {
      return true;
    }
    int dot = qualifiedName.lastIndexOf('.');
    String simple = qualifiedName.substring(dot + 1);
    if (!written.equals(simple)) {
      return false;
    }
    Decl.Unit unit = file.root();
    String packageName = qualifiedName.substring(0, Math.max(dot, 0));
    Optional<String> imported =
        unit.imports().stream()
            .filter(i -> !i.isStatic() && !i.onDemand() && i.name().endsWith("." + simple))
            .map(Decl.Import::name)
            .findFirst();
    if (imported.isPresent()) {
      return imported.get().equals(qualifiedName);
    }
    return packageName.equals(unit.packageDecl().map(Decl.PackageDecl::name).orElse(""))
        || unit.imports().stream()
            .anyMatch(i -> !i.isStatic() && i.onDemand() && i.name().equals(packageName));
  }
}

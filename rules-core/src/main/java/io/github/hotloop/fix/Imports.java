package io.github.hotloop.fix;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to name a type in a file, with an import where one is needed. */
public final class Imports {
  private Imports() {}

  /**
   * The shortest name of a type that means it in this file, the import added to {@code edits} where
   * needed; the qualified name where the simple one means something else here.
   */
  public static String name(SourceFile file, String qualifiedName, Edits edits) {
    int dot = qualifiedName.lastIndexOf('.');
    String simple = qualifiedName.substring(dot + 1);
    String packageName = qualifiedName.substring(0, dot);
    List<Decl.Import> imports = file.root().imports();
    boolean declaredHere =
        file.all(Decl.TypeDecl.class).stream().anyMatch(type -> type.name().equals(simple));
    boolean otherImported =
        imports.stream()
            .anyMatch(
                i ->
                    !i.onDemand()
                        && !i.name().equals(qualifiedName)
                        && i.name().endsWith("." + simple));
    if (declaredHere || otherImported || isTypeParameter(file, simple)) {
      return qualifiedName;
    }
    boolean visible =
        packageName.equals("java.lang")
            || file.root()
                .packageDecl()
                .map(Decl.PackageDecl::name)
                .equals(Optional.of(packageName))
            || imports.stream()
                .anyMatch(
                    i ->
                        !i.isStatic()
                            && i.name().equals(i.onDemand() ? packageName : qualifiedName));
    if (visible) {
      return simple;
    }
    if (isUsed(file, simple)) {
      return qualifiedName; // It means something else here: of this package, or inherited.
    }
    if (edits.imports(qualifiedName)) {
      add(file, qualifiedName, edits);
    }
    return simple;
  }

  /** Whether a type parameter may have that name: the tree does not hold them. */
  private static boolean isTypeParameter(SourceFile file, String simple) {
    if (!file.text().contains(simple)) {
      return false;
    }
    Matcher found =
        Pattern.compile("[<,]\\s*" + simple + "\\s*(,|>|\\bextends\\b)").matcher(file.text());
    return found
        .results()
        .anyMatch(
            match ->
                file.all(Expr.TypeUse.class).stream()
                    .noneMatch(type -> type.span().contains(new Span(match.start(), match.end()))));
  }

  private static boolean isUsed(SourceFile file, String simple) {
    return file.all(Expr.Name.class).stream().anyMatch(name -> name.name().equals(simple))
        || file.all(Expr.TypeUse.class).stream()
            .anyMatch(type -> type.text().matches("(?s)" + simple + "\\b.*"));
  }

  private static void add(SourceFile file, String qualifiedName, Edits edits) {
    String line = "import " + qualifiedName + ";";
    List<Decl.Import> plain = file.root().imports().stream().filter(i -> !i.isStatic()).toList();
    for (Decl.Import next : plain) {
      if (next.name().compareTo(qualifiedName) > 0) {
        edits.insert(next.span().start(), line + "\n");
        return;
      }
    }
    if (!plain.isEmpty()) {
      edits.insert(plain.get(plain.size() - 1).span().end(), "\n" + line);
    } else if (!file.root().imports().isEmpty()) {
      edits.insert(file.root().imports().get(0).span().start(), line + "\n");
    } else if (file.root().packageDecl().isPresent()) {
      edits.insert(file.root().packageDecl().get().span().end(), "\n\n" + line);
    } else if (!file.root().declarations().isEmpty()) {
      int start = file.root().declarations().get(0).span().start();
      edits.insert(beforeComment(file, start), line + "\n\n");
    }
  }

  /** The start of the documentation that belongs to what stands at an offset, or the offset. */
  private static int beforeComment(SourceFile file, int offset) {
    List<Span> comments = Scan.comments(file.text(), new Span(0, offset));
    if (comments.isEmpty()) {
      return offset;
    }
    Span last = comments.get(comments.size() - 1);
    return last.of(file.text()).startsWith("/**") ? last.start() : offset;
  }
}

package io.github.hotloop.fix;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.List;

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
    SimpleNames names = SimpleNames.of(file);
    if (names.isShadowed(simple) || names.isImportedFromElsewhere(simple, qualifiedName)) {
      return qualifiedName;
    }
    if (names.isNamed(packageName, qualifiedName)) {
      return simple;
    }
    if (names.isImportedOnDemand(packageName)) {
      return names.isFoundElsewhere(simple, packageName) ? qualifiedName : simple;
    }
    if (names.isUsed(simple)) {
      return qualifiedName; // It means something else here: of this package, or unknown.
    }
    if (edits.imports(qualifiedName)) {
      add(file, qualifiedName, edits);
    }
    return simple;
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

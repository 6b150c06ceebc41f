package io.github.hotloop.pmd;

import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.SourceFile;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;

/** Copies PMD's tree of a file into the neutral one. */
final class PmdTranslator {
  final Places at;
  final ExprTranslator exprs = new ExprTranslator(this);
  final StmtTranslator stmts = new StmtTranslator(this);
  final DeclTranslator decls = new DeclTranslator(this);
  final int length;

  private PmdTranslator(TextMap map) {
    this.at = new Places(map);
    this.length = map.raw().length();
  }

  /**
   * Translates a file.
   *
   * @param path how to name the file in messages
   */
  static SourceFile translate(
      String path, TextMap map, ASTCompilationUnit root, Semantics semantics) {
    PmdTranslator translator = new PmdTranslator(map);
    return new SourceFile(path, map.raw(), translator.decls.unit(root), semantics);
  }
}

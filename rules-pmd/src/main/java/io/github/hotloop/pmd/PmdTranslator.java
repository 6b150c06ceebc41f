package io.github.hotloop.pmd;

import io.github.hotloop.tree.Identifiers;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.SourceFile;
import net.sourceforge.pmd.lang.ast.ParseException;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
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
   * @throws ParseException if javac would read other code than PMD
   * @param path how to name the file in messages
   */
  static SourceFile translate(
      String path, TextMap map, ASTCompilationUnit root, Semantics semantics) {
    refuseHiddenWords(root);
    PmdTranslator translator = new PmdTranslator(map);
    return new SourceFile(path, map.raw(), translator.decls.unit(root), semantics);
  }

  private static void refuseHiddenWords(ASTCompilationUnit root) {
    if (!Identifiers.hasIgnorable(root.getTextDocument().getText())) {
      return;
    }
    JavaccToken last = root.getLastToken();
    for (JavaccToken at = root.getFirstToken(); at != last; at = at.getNext()) {
      if (Identifiers.hidesWord(at.getImage())) {
        throw new ParseException(
                "Invisible character in `" + Identifiers.plain(at.getImage()) + "`")
            .withLocation(at);
      }
    }
  }
}

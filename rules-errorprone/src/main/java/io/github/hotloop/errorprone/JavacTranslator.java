package io.github.hotloop.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;

/**
 * Copies a compilation unit of javac into the neutral tree. What javac has added by attribution is
 * left out, so a unit gives the same tree before and after. The origin of every node is a {@link
 * TreePath}.
 */
public final class JavacTranslator {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  final Text text;
  final ExprTranslator exprs;
  final StmtTranslator stmts;
  final DeclTranslator decls;
  final VariableTranslator variables;
  private TreePath path;

  private JavacTranslator(CompilationUnitTree unit, SourcePositions positions, String raw) {
    this.text = new Text(raw, unit, positions, shiftOf(raw));
    this.path = new TreePath(unit);
    this.exprs = new ExprTranslator(this);
    this.stmts = new StmtTranslator(this);
    this.decls = new DeclTranslator(this);
    this.variables = new VariableTranslator(this);
  }

  /**
   * The neutral tree of a unit without errors of syntax. It must not be linked more than once.
   *
   * @param positions where javac's trees are, ends included
   * @param raw the text of the file; a byte-order mark in it is one that javac has not seen
   */
  public static Decl.Unit translate(
      CompilationUnitTree unit, SourcePositions positions, String raw) {
    return new JavacTranslator(unit, positions, raw).decls.unit(unit);
  }

  /** Like {@link #translate}, linked. */
  public static SourceFile file(
      CompilationUnitTree unit,
      SourcePositions positions,
      String path,
      String raw,
      Semantics semantics) {
    return new SourceFile(path, raw, translate(unit, positions, raw), semantics);
  }

  /** A translator of the same text, for pieces that attribution has thrown away. */
  static JavacTranslator ofPieces(CompilationUnitTree unit, SourcePositions positions, String raw) {
    return new JavacTranslator(unit, positions, raw);
  }

  /** How far javac's offsets are behind the raw text's. */
  static int shiftOf(String raw) {
    return !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** Goes down to {@code tree}; the answer is for {@link #leave}. */
  TreePath enter(Tree tree) {
    TreePath up = path;
    path = new TreePath(up, tree);
    return up;
  }

  void leave(TreePath up) {
    path = up;
  }

  /** A site for the tree that was entered last. */
  Site site(Span span) {
    return new Site(span, path);
  }

  Site site(int start, int end) {
    return site(new Span(start, end));
  }

  /** A site for a tree that is not entered. */
  Site site(Span span, Tree tree) {
    return new Site(span, new TreePath(path, tree));
  }

  TreePath path() {
    return path;
  }
}

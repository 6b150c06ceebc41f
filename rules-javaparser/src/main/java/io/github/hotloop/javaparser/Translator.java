package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Node;
import java.util.List;
import java.util.stream.Stream;

/** Copies one compilation unit of JavaParser into the neutral tree. */
final class Translator {
  private final ExprTranslator exprs;
  private final StmtTranslator stmts;
  private final DeclTranslator decls;
  private final VariableTranslator variables;

  private Translator(Positions at) {
    this.exprs = new ExprTranslator(at, this);
    this.stmts = new StmtTranslator(at, this);
    this.decls = new DeclTranslator(at, this);
    this.variables = new VariableTranslator(at, this);
  }

  /**
   * The neutral tree of a unit.
   *
   * @param length of the raw text
   */
  static Decl.Unit translate(CompilationUnit unit, Decoded source, int length) {
    return new Translator(new Positions(source)).decls.unit(unit, length);
  }

  ExprTranslator exprs() {
    return exprs;
  }

  StmtTranslator stmts() {
    return stmts;
  }

  DeclTranslator decls() {
    return decls;
  }

  VariableTranslator variables() {
    return variables;
  }

  /** What a node of no kind of its own contains. */
  List<Node> parts(com.github.javaparser.ast.Node node) {
    return node.getChildNodes().stream().flatMap(this::part).toList();
  }

  private Stream<Node> part(com.github.javaparser.ast.Node node) {
    if (node instanceof Expression e) {
      return Stream.of(exprs.expr(e));
    }
    return node instanceof Statement s ? Stream.of(stmts.stmt(s)) : parts(node).stream();
  }
}

package io.github.hotloop.pmd;

import static io.github.hotloop.tree.Identifiers.plain;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Identifiers;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.java.ast.ASTAssertStatement;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTBreakStatement;
import net.sourceforge.pmd.lang.java.ast.ASTCatchClause;
import net.sourceforge.pmd.lang.java.ast.ASTContinueStatement;
import net.sourceforge.pmd.lang.java.ast.ASTDoStatement;
import net.sourceforge.pmd.lang.java.ast.ASTEmptyStatement;
import net.sourceforge.pmd.lang.java.ast.ASTExplicitConstructorInvocation;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTExpressionStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForeachStatement;
import net.sourceforge.pmd.lang.java.ast.ASTGuard;
import net.sourceforge.pmd.lang.java.ast.ASTIfStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLabeledStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLocalClassStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLocalVariableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTResource;
import net.sourceforge.pmd.lang.java.ast.ASTReturnStatement;
import net.sourceforge.pmd.lang.java.ast.ASTStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchArrowBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLabel;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLike;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSynchronizedStatement;
import net.sourceforge.pmd.lang.java.ast.ASTThrowStatement;
import net.sourceforge.pmd.lang.java.ast.ASTTryStatement;
import net.sourceforge.pmd.lang.java.ast.ASTWhileStatement;
import net.sourceforge.pmd.lang.java.ast.ASTYieldStatement;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.JavaVisitorBase;

/** Copies statements. */
final class StmtTranslator extends JavaVisitorBase<Void, Stmt> {
  private final PmdTranslator to;

  StmtTranslator(PmdTranslator to) {
    this.to = to;
  }

  Stmt of(JavaNode node) {
    return node.acceptVisitor(this, null);
  }

  Stmt.Block block(ASTBlock node) {
    return new Stmt.Block(to.at.of(node), node.children().toList(this::of));
  }

  /** What has no kind of its own. */
  @Override
  public Stmt visitJavaNode(JavaNode node, Void none) {
    List<Node> parts =
        node.children()
            .toList(child -> child instanceof ASTStatement ? of(child) : to.exprs.of(child));
    return new Stmt.OtherStmt(to.at.of(node), parts);
  }

  @Override
  public Stmt visit(ASTBlock node, Void none) {
    return block(node);
  }

  @Override
  public Stmt visit(ASTEmptyStatement node, Void none) {
    return new Stmt.Empty(to.at.of(node));
  }

  @Override
  public Stmt visit(ASTExpressionStatement node, Void none) {
    return new Stmt.ExprStmt(to.at.of(node), to.exprs.of(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTExplicitConstructorInvocation node, Void none) {
    return new Stmt.ExprStmt(to.at.of(node), to.exprs.constructorCall(node));
  }

  @Override
  public Stmt visit(ASTLocalVariableDeclaration node, Void none) {
    return new Stmt.Local(to.at.of(node), to.decls.variables(node, Decl.Variable.Kind.LOCAL));
  }

  @Override
  public Stmt visit(ASTLocalClassStatement node, Void none) {
    return new Stmt.LocalType(to.at.of(node), to.decls.type(node.getDeclaration()));
  }

  @Override
  public Stmt visit(ASTIfStatement node, Void none) {
    return new Stmt.If(
        to.at.of(node),
        to.exprs.of(node.getCondition()),
        of(node.getThenBranch()),
        Optional.ofNullable(node.getElseBranch()).map(this::of));
  }

  @Override
  public Stmt visit(ASTWhileStatement node, Void none) {
    Optional<Expr> condition = to.exprs.maybe(node.getCondition());
    return loop(node, Stmt.Loop.Kind.WHILE, condition, node.getBody());
  }

  @Override
  public Stmt visit(ASTDoStatement node, Void none) {
    Optional<Expr> condition = to.exprs.maybe(node.getCondition());
    return loop(node, Stmt.Loop.Kind.DO, condition, node.getBody());
  }

  private Stmt loop(JavaNode node, Stmt.Loop.Kind kind, Optional<Expr> condition, JavaNode body) {
    return new Stmt.Loop(
        to.at.of(node),
        kind,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        condition,
        List.of(),
        of(body));
  }

  @Override
  public Stmt visit(ASTForStatement node, Void none) {
    ASTStatement init = node.getInit();
    List<? extends Node> initNodes =
        init instanceof ASTLocalVariableDeclaration ? List.of(of(init)) : to.exprs.children(init);
    return new Stmt.Loop(
        to.at.of(node),
        Stmt.Loop.Kind.FOR,
        Optional.empty(),
        Optional.empty(),
        List.copyOf(initNodes),
        to.exprs.maybe(node.getCondition()),
        to.exprs.children(node.getUpdate()),
        of(node.getBody()));
  }

  @Override
  public Stmt visit(ASTForeachStatement node, Void none) {
    List<Decl.Variable> element =
        node.children(ASTLocalVariableDeclaration.class)
            .toStream()
            .flatMap(local -> to.decls.variables(local, Decl.Variable.Kind.FOREACH).stream())
            .toList();
    return new Stmt.Loop(
        to.at.of(node),
        Stmt.Loop.Kind.FOREACH,
        element.stream().findFirst(),
        to.exprs.maybe(node.getIterableExpr()),
        List.of(),
        Optional.empty(),
        List.of(),
        of(node.getBody()));
  }

  @Override
  public Stmt visit(ASTReturnStatement node, Void none) {
    return new Stmt.Return(to.at.of(node), to.exprs.maybe(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTThrowStatement node, Void none) {
    return new Stmt.Throw(to.at.of(node), to.exprs.of(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTYieldStatement node, Void none) {
    return new Stmt.Yield(to.at.of(node), to.exprs.of(node.getExpr()));
  }

  @Override
  public Stmt visit(ASTBreakStatement node, Void none) {
    return new Stmt.Break(
        to.at.of(node), Optional.ofNullable(node.getLabel()).map(Identifiers::plain));
  }

  @Override
  public Stmt visit(ASTContinueStatement node, Void none) {
    return new Stmt.Continue(
        to.at.of(node), Optional.ofNullable(node.getLabel()).map(Identifiers::plain));
  }

  @Override
  public Stmt visit(ASTLabeledStatement node, Void none) {
    return new Stmt.Labeled(to.at.of(node), plain(node.getLabel()), of(node.getStatement()));
  }

  @Override
  public Stmt visit(ASTSwitchStatement node, Void none) {
    return new Stmt.Switch(to.at.of(node), to.exprs.of(node.getTestedExpression()), cases(node));
  }

  List<Stmt.Case> cases(ASTSwitchLike node) {
    return node.getBranches().toList(this::branch);
  }

  private Stmt.Case branch(ASTSwitchBranch node) {
    ASTSwitchLabel label = node.getLabel();
    boolean arrow = node instanceof ASTSwitchArrowBranch;
    List<Node> body = node.children().drop(1).toList(this::caseBody);
    ASTGuard guard = label.firstChild(ASTGuard.class);
    return new Stmt.Case(
        // An arrow's expression is followed by a semicolon that PMD counts to the branch.
        arrow ? to.at.between(node, node.getLastChild(), node) : to.at.of(node),
        label.children().filterNot(child -> child instanceof ASTGuard).toList(to.exprs::of),
        label.isDefault(),
        guard == null ? Optional.empty() : to.exprs.maybe(guard.getGuard()),
        arrow,
        body);
  }

  private Node caseBody(JavaNode node) {
    return node instanceof ASTExpression ? to.exprs.of(node) : of(node);
  }

  @Override
  public Stmt visit(ASTTryStatement node, Void none) {
    List<Node> resources =
        node.getResources() == null
            ? List.of()
            : node.getResources().toStream().toList(this::resource);
    Optional<Stmt.Block> last =
        Optional.ofNullable(node.getFinallyClause()).map(clause -> block(clause.getBody()));
    return new Stmt.Try(
        to.at.of(node),
        resources,
        block(node.getBody()),
        node.getCatchClauses().toList(this::catchClause),
        last);
  }

  private Node resource(ASTResource node) {
    ASTLocalVariableDeclaration declared = node.asLocalVariableDeclaration();
    return declared == null
        ? to.exprs.of(node.getInitializer())
        : to.decls.variables(declared, Decl.Variable.Kind.RESOURCE).get(0);
  }

  private Stmt.Catch catchClause(ASTCatchClause node) {
    return new Stmt.Catch(
        to.at.of(node), to.decls.catchParameter(node.getParameter()), block(node.getBody()));
  }

  @Override
  public Stmt visit(ASTSynchronizedStatement node, Void none) {
    return new Stmt.Sync(
        to.at.of(node), to.exprs.of(node.getLockExpression()), block(node.getBody()));
  }

  @Override
  public Stmt visit(ASTAssertStatement node, Void none) {
    return new Stmt.Assert(
        to.at.of(node),
        to.exprs.of(node.getCondition()),
        to.exprs.maybe(node.getDetailMessageNode()));
  }
}

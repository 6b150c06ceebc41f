package io.github.hotloop.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Translates statements, cases and catch clauses. */
final class StmtTranslator {
  private final Positions at;
  private final Translator all;

  StmtTranslator(Positions at, Translator all) {
    this.at = at;
    this.all = all;
  }

  Stmt.Block block(BlockStmt block) {
    return new Stmt.Block(at.site(block), block.getStatements().stream().map(this::stmt).toList());
  }

  Stmt stmt(Statement s) {
    Site site = at.site(s);
    if (s instanceof ExpressionStmt statement) {
      return statement.getExpression() instanceof VariableDeclarationExpr declaration
          ? new Stmt.Local(site, all.variables().locals(declaration, Decl.Variable.Kind.LOCAL))
          : new Stmt.ExprStmt(site, expr(statement.getExpression()));
    } else if (s instanceof BlockStmt block) {
      return block(block);
    } else if (s instanceof IfStmt choice) {
      return new Stmt.If(
          site,
          expr(choice.getCondition()),
          stmt(choice.getThenStmt()),
          choice.getElseStmt().map(this::stmt));
    } else if (s instanceof ReturnStmt statement) {
      return new Stmt.Return(site, all.exprs().optional(statement.getExpression()));
    } else if (s instanceof ThrowStmt statement) {
      return new Stmt.Throw(site, expr(statement.getExpression()));
    } else if (s instanceof YieldStmt statement) {
      return new Stmt.Yield(site, expr(statement.getExpression()));
    } else if (s instanceof BreakStmt statement) {
      return new Stmt.Break(site, statement.getLabel().map(SimpleName::getIdentifier));
    } else if (s instanceof ContinueStmt statement) {
      return new Stmt.Continue(site, statement.getLabel().map(SimpleName::getIdentifier));
    } else if (s instanceof LabeledStmt statement) {
      String label = statement.getLabel().getIdentifier();
      return new Stmt.Labeled(site, label, stmt(statement.getStatement()));
    } else if (s instanceof SwitchStmt choice) {
      return new Stmt.Switch(site, expr(choice.getSelector()), cases(choice.getEntries()));
    } else if (s instanceof TryStmt attempt) {
      return attempt(attempt, site);
    } else if (s instanceof SynchronizedStmt locked) {
      return new Stmt.Sync(site, expr(locked.getExpression()), block(locked.getBody()));
    }
    return rare(s, site);
  }

  private Stmt rare(Statement s, Site site) {
    if (s instanceof ForEachStmt || s instanceof ForStmt) {
      return s instanceof ForStmt loop ? basicFor(loop, site) : forEach((ForEachStmt) s, site);
    } else if (s instanceof WhileStmt loop) {
      return loop(site, Stmt.Loop.Kind.WHILE, loop.getCondition(), loop.getBody());
    } else if (s instanceof DoStmt loop) {
      return loop(site, Stmt.Loop.Kind.DO, loop.getCondition(), loop.getBody());
    } else if (s instanceof LocalClassDeclarationStmt local) {
      return new Stmt.LocalType(site, all.decls().type(local.getClassDeclaration()));
    } else if (s instanceof LocalRecordDeclarationStmt local) {
      return new Stmt.LocalType(site, all.decls().type(local.getRecordDeclaration()));
    } else if (s instanceof ExplicitConstructorInvocationStmt call) {
      return new Stmt.ExprStmt(site, all.exprs().constructorCall(call));
    } else if (s instanceof AssertStmt check) {
      return new Stmt.Assert(
          site, expr(check.getCheck()), all.exprs().optional(check.getMessage()));
    } else if (s instanceof EmptyStmt) {
      return new Stmt.Empty(site);
    }
    return new Stmt.OtherStmt(site, all.parts(s));
  }

  private Stmt basicFor(ForStmt s, Site site) {
    return new Stmt.Loop(
        site,
        Stmt.Loop.Kind.FOR,
        Optional.empty(),
        Optional.empty(),
        s.getInitialization().stream().map(this::init).toList(),
        all.exprs().optional(s.getCompare()),
        all.exprs().list(s.getUpdate()),
        stmt(s.getBody()));
  }

  private Node init(Expression e) {
    return e instanceof VariableDeclarationExpr declaration
        ? new Stmt.Local(at.site(e), all.variables().locals(declaration, Decl.Variable.Kind.LOCAL))
        : expr(e);
  }

  private Stmt forEach(ForEachStmt s, Site site) {
    return new Stmt.Loop(
        site,
        Stmt.Loop.Kind.FOREACH,
        Optional.of(all.variables().locals(s.getVariable(), Decl.Variable.Kind.FOREACH).get(0)),
        Optional.of(expr(s.getIterable())),
        List.of(),
        Optional.empty(),
        List.of(),
        stmt(s.getBody()));
  }

  private Stmt loop(Site site, Stmt.Loop.Kind kind, Expression condition, Statement body) {
    return new Stmt.Loop(
        site,
        kind,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(expr(condition)),
        List.of(),
        stmt(body));
  }

  private Stmt attempt(TryStmt s, Site site) {
    return new Stmt.Try(
        site,
        s.getResources().stream().map(this::resource).toList(),
        block(s.getTryBlock()),
        s.getCatchClauses().stream().map(this::catching).toList(),
        s.getFinallyBlock().map(this::block));
  }

  private Node resource(Expression e) {
    return e instanceof VariableDeclarationExpr declaration
        ? all.variables().locals(declaration, Decl.Variable.Kind.RESOURCE).get(0)
        : expr(e);
  }

  private Stmt.Catch catching(CatchClause clause) {
    return new Stmt.Catch(
        at.site(clause),
        all.variables().parameter(clause.getParameter(), Decl.Variable.Kind.CATCH),
        block(clause.getBody()));
  }

  List<Stmt.Case> cases(List<SwitchEntry> entries) {
    return entries.stream().map(this::entry).toList();
  }

  private Stmt.Case entry(SwitchEntry entry) {
    boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
    List<Node> body;
    int end;
    if (arrow && entry.getStatement(0) instanceof ExpressionStmt statement) {
      Expr value = expr(statement.getExpression());
      body = List.of(value);
      end = value.site().outer().end();
    } else {
      body = entry.getStatements().stream().<Node>map(this::stmt).toList();
      end = at.end(entry);
    }
    return new Stmt.Case(
        new Site(new Span(at.start(entry), end), entry),
        all.exprs().list(entry.getLabels()),
        entry.isDefault(),
        all.exprs().optional(entry.getGuard()),
        arrow,
        body);
  }

  private Expr expr(Expression e) {
    return all.exprs().expr(e);
  }
}

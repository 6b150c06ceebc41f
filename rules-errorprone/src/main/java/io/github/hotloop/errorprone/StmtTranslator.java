package io.github.hotloop.errorprone;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Translates statements. */
final class StmtTranslator {
  private final JavacTranslator all;
  private final Text text;
  private final ExprTranslator exprs;

  StmtTranslator(JavacTranslator all) {
    this.all = all;
    this.text = all.text;
    this.exprs = all.exprs;
  }

  /** The statements from {@code from} on; those that attribution has added are left out. */
  private List<Stmt> statements(List<? extends StatementTree> linked, int from) {
    List<? extends StatementTree> trees = List.copyOf(linked);
    List<Stmt> statements = new ArrayList<>(trees.size());
    int end = from;
    for (int i = 0; i < trees.size(); i++) {
      StatementTree tree = trees.get(i);
      if (!text.isWritten(tree)) {
        continue;
      }
      Stmt stmt;
      if (tree instanceof VariableTree) {
        Stmt.Local local = local(trees, i, text.skip(end));
        i += local.variables().size() - 1;
        stmt = local;
      } else if (tree instanceof ClassTree type) {
        stmt = localType(type, text.skip(end));
      } else {
        stmt = stmt(tree);
      }
      statements.add(stmt);
      end = stmt.span().end();
    }
    return statements;
  }

  private Stmt.Local local(List<? extends StatementTree> trees, int from, int start) {
    List<Decl.Variable> variables =
        all.variables.together(trees, from, Decl.Variable.Kind.LOCAL, start);
    int last = variables.get(variables.size() - 1).span().end();
    int semicolon = text.skip(last);
    int end = text.at(semicolon, ';') ? text.tokenEnd(semicolon) : last;
    Site first = variables.get(0).site();
    return new Stmt.Local(new Site(new Span(start, end), first.origin()), variables);
  }

  private Stmt localType(ClassTree tree, int start) {
    Decl.TypeDecl type = all.decls.type(tree, start);
    return new Stmt.LocalType(all.site(type.span(), tree), type);
  }

  Stmt.Block block(BlockTree tree) {
    return block(tree, text.start(tree));
  }

  /** A block whose brace is at {@code open}. */
  Stmt.Block block(BlockTree tree, int open) {
    TreePath up = all.enter(tree);
    Site site = all.site(open, text.end(tree));
    Stmt.Block block = new Stmt.Block(site, statements(tree.getStatements(), text.tokenEnd(open)));
    all.leave(up);
    return block;
  }

  private Optional<Stmt.Block> block(Optional<BlockTree> tree) {
    return tree.map(this::block);
  }

  private Optional<Stmt> optional(StatementTree tree) {
    return tree == null ? Optional.empty() : Optional.of(stmt(tree));
  }

  /** Any statement but a declaration. */
  Stmt stmt(StatementTree tree) {
    if (tree instanceof BlockTree block) {
      return block(block);
    }
    TreePath up = all.enter(tree);
    Stmt stmt = entered(tree);
    all.leave(up);
    return stmt;
  }

  private Stmt entered(StatementTree tree) {
    if (tree instanceof ExpressionStatementTree statement) {
      Expr expr = exprs.expr(statement.getExpression());
      int end = text.tokenEnd(text.skip(expr.site().outer().end()));
      return new Stmt.ExprStmt(all.site(start(statement, expr), end), expr);
    } else if (tree instanceof IfTree branch) {
      Expr condition = exprs.inParentheses(branch.getCondition());
      Stmt then = stmt(branch.getThenStatement());
      Optional<Stmt> otherwise = optional(branch.getElseStatement());
      Site site = all.site(text.start(tree), otherwise.orElse(then).span().end());
      return new Stmt.If(site, condition, then, otherwise);
    } else if (tree instanceof LabeledStatementTree labeled) {
      Stmt inner = stmt(labeled.getStatement());
      Site site = all.site(text.start(tree), inner.span().end());
      return new Stmt.Labeled(site, labeled.getLabel().toString(), inner);
    } else if (tree instanceof TryTree attempt) {
      return attempt(attempt);
    }
    Stmt loop = loop(tree);
    return loop == null ? simple(tree, all.site(text.span(tree))) : loop;
  }

  /** Where an expression statement starts; an explicit constructor call may have type arguments. */
  private int start(ExpressionStatementTree tree, Expr expr) {
    return Math.min(text.start(tree), expr.site().outer().start());
  }

  private Stmt simple(StatementTree tree, Site site) {
    if (tree instanceof ReturnTree exit) {
      return new Stmt.Return(site, exprs.optional(exit.getExpression()));
    } else if (tree instanceof ThrowTree thrown) {
      return new Stmt.Throw(site, exprs.expr(thrown.getExpression()));
    } else if (tree instanceof YieldTree yield) {
      return new Stmt.Yield(site, exprs.expr(yield.getValue()));
    } else if (tree instanceof BreakTree exit) {
      return new Stmt.Break(site, label(exit.getLabel()));
    } else if (tree instanceof ContinueTree next) {
      return new Stmt.Continue(site, label(next.getLabel()));
    } else if (tree instanceof SwitchTree choice) {
      Expr selector = exprs.inParentheses(choice.getExpression());
      return new Stmt.Switch(site, selector, cases(choice.getCases()));
    } else if (tree instanceof SynchronizedTree sync) {
      Expr lock = exprs.inParentheses(sync.getExpression());
      return new Stmt.Sync(site, lock, block(sync.getBlock()));
    } else if (tree instanceof AssertTree check) {
      Expr condition = exprs.expr(check.getCondition());
      return new Stmt.Assert(site, condition, exprs.optional(check.getDetail()));
    } else if (tree instanceof EmptyStatementTree) {
      return new Stmt.Empty(site);
    }
    return new Stmt.OtherStmt(site, List.of());
  }

  private static Optional<String> label(Name label) {
    return label == null ? Optional.empty() : Optional.of(label.toString());
  }

  /** A loop; null if the statement is none. */
  private Stmt loop(StatementTree tree) {
    int start = text.start(tree);
    if (tree instanceof WhileLoopTree loop) {
      Optional<Expr> condition = Optional.of(exprs.inParentheses(loop.getCondition()));
      Stmt body = stmt(loop.getStatement());
      return newLoop(start, Stmt.Loop.Kind.WHILE, List.of(), condition, List.of(), body);
    } else if (tree instanceof DoWhileLoopTree loop) {
      Stmt body = stmt(loop.getStatement());
      Optional<Expr> condition = Optional.of(exprs.inParentheses(loop.getCondition()));
      return new Stmt.Loop(
          all.site(text.span(tree)),
          Stmt.Loop.Kind.DO,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          condition,
          List.of(),
          body);
    } else if (tree instanceof ForLoopTree loop) {
      List<Node> init = init(loop, start);
      Optional<Expr> condition = exprs.optional(loop.getCondition());
      List<Expr> update = new ArrayList<>(loop.getUpdate().size());
      for (ExpressionStatementTree statement : loop.getUpdate()) {
        update.add(exprs.expr(statement.getExpression()));
      }
      Stmt body = stmt(loop.getStatement());
      return newLoop(start, Stmt.Loop.Kind.FOR, init, condition, update, body);
    } else if (tree instanceof EnhancedForLoopTree loop) {
      int first = text.next(text.next(start));
      Decl.Variable element =
          all.variables.single(loop.getVariable(), Decl.Variable.Kind.FOREACH, first);
      Expr iterable = exprs.expr(loop.getExpression());
      Stmt body = stmt(loop.getStatement());
      return new Stmt.Loop(
          all.site(start, body.span().end()),
          Stmt.Loop.Kind.FOREACH,
          Optional.of(element),
          Optional.of(iterable),
          List.of(),
          Optional.empty(),
          List.of(),
          body);
    }
    return null;
  }

  private Stmt newLoop(
      int start,
      Stmt.Loop.Kind kind,
      List<Node> init,
      Optional<Expr> condition,
      List<Expr> update,
      Stmt body) {
    Site site = all.site(start, body.span().end());
    return new Stmt.Loop(
        site, kind, Optional.empty(), Optional.empty(), init, condition, update, body);
  }

  private List<Node> init(ForLoopTree loop, int start) {
    List<? extends StatementTree> trees = loop.getInitializer();
    if (!trees.isEmpty() && trees.get(0) instanceof VariableTree) {
      List<Decl.Variable> variables =
          all.variables.together(trees, 0, Decl.Variable.Kind.LOCAL, text.next(text.next(start)));
      int end = variables.get(variables.size() - 1).span().end();
      Site first = variables.get(0).site();
      Site site = new Site(new Span(first.span().start(), end), first.origin());
      return List.of(new Stmt.Local(site, variables));
    }
    List<Node> init = new ArrayList<>(trees.size());
    for (StatementTree statement : trees) {
      init.add(exprs.expr(((ExpressionStatementTree) statement).getExpression()));
    }
    return init;
  }

  private Stmt attempt(TryTree tree) {
    int start = text.start(tree);
    List<Node> resources = new ArrayList<>(tree.getResources().size());
    int at = text.next(text.next(start));
    for (Tree resource : tree.getResources()) {
      Node node =
          resource instanceof VariableTree variable
              ? all.variables.single(variable, Decl.Variable.Kind.RESOURCE, at)
              : exprs.expr(resource);
      resources.add(node);
      at = text.afterNext(node.site().outer().end());
    }
    Stmt.Block body = block(tree.getBlock());
    List<Stmt.Catch> catches = new ArrayList<>(tree.getCatches().size());
    int end = body.span().end();
    for (CatchTree handler : tree.getCatches()) {
      Stmt.Catch translated = handler(handler, text.skip(end));
      catches.add(translated);
      end = translated.span().end();
    }
    Optional<Stmt.Block> last = block(Optional.ofNullable(tree.getFinallyBlock()));
    Site site = all.site(start, last.map(block -> block.span().end()).orElse(end));
    return new Stmt.Try(site, resources, body, catches, last);
  }

  private Stmt.Catch handler(CatchTree tree, int start) {
    TreePath up = all.enter(tree);
    Decl.Variable parameter =
        all.variables.single(
            tree.getParameter(), Decl.Variable.Kind.CATCH, text.next(text.next(start)));
    Stmt.Block body = block(tree.getBlock());
    Stmt.Catch handler = new Stmt.Catch(all.site(start, body.span().end()), parameter, body);
    all.leave(up);
    return handler;
  }

  List<Stmt.Case> cases(List<? extends CaseTree> trees) {
    List<Stmt.Case> cases = new ArrayList<>(trees.size());
    for (CaseTree tree : trees) {
      TreePath up = all.enter(tree);
      cases.add(oneCase(tree));
      all.leave(up);
    }
    return cases;
  }

  private Stmt.Case oneCase(CaseTree tree) {
    int start = text.start(tree);
    int end = text.tokenEnd(start);
    boolean hasDefault = text.atWord(start, "default");
    List<Expr> labels = new ArrayList<>();
    for (Tree label : NewerTrees.labels(tree)) {
      if (NewerTrees.isDefaultLabel(label)) {
        hasDefault = true;
        continue;
      }
      Expr expr = exprs.expr(NewerTrees.labelled(label));
      labels.add(expr);
      end = expr.site().outer().end();
    }
    Optional<Expr> guard = NewerTrees.guard(tree).map(exprs::expr);
    end = guard.map(g -> g.site().outer().end()).orElse(end);
    int separator = text.skip(end);
    while (text.at(separator, ',') || text.atWord(separator, "default")) {
      separator = text.next(separator);
    }
    boolean arrow = text.at(separator, '-');
    end = text.tokenEnd(arrow ? text.next(separator) : separator);
    List<Node> body = new ArrayList<>();
    if (!arrow) {
      body.addAll(statements(tree.getStatements(), end));
    } else if (tree.getBody() instanceof ExpressionStatementTree statement) {
      body.add(exprs.expr(statement.getExpression()));
    } else if (tree.getBody() instanceof StatementTree statement) {
      body.add(stmt(statement));
    } else {
      body.add(exprs.expr(tree.getBody()));
    }
    if (!body.isEmpty()) {
      end = body.get(body.size() - 1).site().outer().end();
    }
    return new Stmt.Case(all.site(start, end), labels, hasDefault, guard, arrow, body);
  }
}

package io.github.hotloop.tree;

import java.util.List;
import java.util.Optional;

/** A statement, or a part of one: a case, a catch clause. */
public sealed interface Stmt extends Node {

  /** {@code { … }}. */
  record Block(Site site, List<Stmt> statements) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(statements);
    }
  }

  /** An expression with its semicolon. */
  record ExprStmt(Site site, Expr expression) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(expression);
    }
  }

  /** Local variables declared together; {@code int a, b;} holds two. */
  record Local(Site site, List<Decl.Variable> variables) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(variables);
    }
  }

  /** A class, record, enum or interface declared in a body. */
  record LocalType(Site site, Decl.TypeDecl type) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(type);
    }
  }

  /** {@code if}. */
  record If(Site site, Expr condition, Stmt then, Optional<Stmt> otherwise) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(condition, then, otherwise);
    }
  }

  /**
   * Any loop statement.
   *
   * @param element the variable of a for-each, else empty
   * @param iterable what a for-each goes over, else empty
   * @param init what a basic for runs once: one {@link Local}, or expressions
   * @param condition empty for a for-each and where a basic for has none
   * @param update what a basic for runs after each iteration
   */
  record Loop(
      Site site,
      Kind kind,
      Optional<Decl.Variable> element,
      Optional<Expr> iterable,
      List<Node> init,
      Optional<Expr> condition,
      List<Expr> update,
      Stmt body)
      implements Stmt {
    /** The four loop statements of JLS 14.12 to 14.14. */
    public enum Kind {
      WHILE,
      DO,
      FOR,
      FOREACH
    }

    @Override
    public List<Node> children() {
      return kind == Kind.DO
          ? Node.list(body, condition)
          : Node.list(element, iterable, init, condition, update, body);
    }
  }

  /** {@code return}. */
  record Return(Site site, Optional<Expr> value) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(value);
    }
  }

  /** {@code throw}. */
  record Throw(Site site, Expr value) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(value);
    }
  }

  /** {@code yield}. */
  record Yield(Site site, Expr value) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(value);
    }
  }

  /** {@code break}. */
  record Break(Site site, Optional<String> label) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code continue}. */
  record Continue(Site site, Optional<String> label) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code label: statement}. */
  record Labeled(Site site, String label, Stmt statement) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(statement);
    }
  }

  /** A switch that has no value. */
  record Switch(Site site, Expr selector, List<Case> cases) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(selector, cases);
    }
  }

  /**
   * One group of labels with what follows them.
   *
   * @param labels constants and patterns, none for {@code default}
   * @param hasDefault whether {@code default} is among the labels
   * @param arrow whether {@code ->} follows, else a colon
   * @param body statements; after an arrow one {@link Expr} or one {@link Stmt}
   */
  record Case(
      Site site,
      List<Expr> labels,
      boolean hasDefault,
      Optional<Expr> guard,
      boolean arrow,
      List<Node> body)
      implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(labels, guard, body);
    }
  }

  /** {@code try}; resources are {@link Decl.Variable} or {@link Expr}. */
  record Try(
      Site site,
      List<Node> resources,
      Block body,
      List<Catch> catches,
      Optional<Block> finallyBlock)
      implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(resources, body, catches, finallyBlock);
    }
  }

  /** {@code catch (…) { … }}. */
  record Catch(Site site, Decl.Variable parameter, Block body) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(parameter, body);
    }
  }

  /** {@code synchronized (lock) { … }}. */
  record Sync(Site site, Expr lock, Block body) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(lock, body);
    }
  }

  /** {@code assert}. */
  record Assert(Site site, Expr condition, Optional<Expr> message) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(condition, message);
    }
  }

  /** A lone semicolon. */
  record Empty(Site site) implements Stmt {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** What has no kind of its own, with what it contains. */
  record OtherStmt(Site site, List<Node> parts) implements Stmt {
    @Override
    public List<Node> children() {
      return Node.list(parts);
    }
  }
}

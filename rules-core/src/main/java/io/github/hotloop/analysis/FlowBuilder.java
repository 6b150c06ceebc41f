package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the graph of {@link Flow}. Points are numbers; {@link #NOWHERE} is unreachable. */
final class FlowBuilder {
  private static final int NOWHERE = -1;

  /** Where jumps out of a statement go. */
  private record Target(Node statement, Optional<String> label, int onBreak, int onContinue) {}

  /** How deep in each other finally blocks are built twice: with each level the copies double. */
  private static final int TWICE = 3;

  /** A finally block around what is being built, and how many targets lie outside it. */
  private record Cleanup(int entry, List<Integer> onward, int targetsOutside) {}

  /** Where control is after a condition, by its value. */
  private record Outcome(int whenTrue, int whenFalse) {}

  private final List<Node> owners = new ArrayList<>();
  private final BitSet evaluations = new BitSet();
  private final List<List<Integer>> next = new ArrayList<>();
  private final Map<Integer, Integer> points = new HashMap<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Cleanup> cleanups = new ArrayList<>();
  private int onReturn;
  private int finallyDepth;

  private FlowBuilder() {}

  static Flow build(Node root) {
    FlowBuilder builder = new FlowBuilder();
    int start = builder.junction(root);
    int end = builder.junction(root);
    builder.onReturn = end;
    if (root instanceof Expr.Lambda lambda) {
      builder.edge(builder.node(lambda.body(), start), end);
      builder.edge(end, start);
    } else if (root instanceof Decl.MethodDecl method) {
      method.body().ifPresent(body -> builder.edge(builder.node(body, start), end));
    } else if (root instanceof Decl.Initializer initializer) {
      builder.edge(builder.node(initializer.body(), start), end);
    } else {
      int at = start;
      for (Node child : root.children()) {
        if (child instanceof Decl.Variable) {
          at = builder.node(child, at);
        }
      }
    }
    return new Flow(builder.owners, builder.next, builder.points, end);
  }

  private int junction(Node owner) {
    owners.add(owner);
    next.add(new ArrayList<>(2));
    return owners.size() - 1;
  }

  private void edge(int from, int to) {
    if (from != NOWHERE && to != NOWHERE) {
      next.get(from).add(to);
    }
  }

  /** The point at which a node has been evaluated. */
  private int done(Node node, int from) {
    int point = junction(node);
    points.put(node.site().index(), point);
    evaluations.set(point);
    edge(from, point);
    return point;
  }

  private int join(Node owner, int... from) {
    int point = junction(owner);
    for (int one : from) {
      edge(one, point);
    }
    return point;
  }

  private int nodes(List<? extends Node> nodes, int from) {
    int at = from;
    for (Node node : nodes) {
      at = node(node, at);
    }
    return at;
  }

  private int node(Node node, int from) {
    if (node instanceof Expr expr) {
      return expr(expr, from);
    } else if (node instanceof Stmt stmt) {
      return stmt(stmt, from);
    } else if (node instanceof Decl.Variable variable) {
      int at = variable.initializer().isPresent() ? expr(variable.initializer().get(), from) : from;
      return done(variable, at);
    }
    return from;
  }

  private int expr(Expr expr, int from) {
    if (expr instanceof Expr.Lambda) {
      return done(expr, from);
    } else if (expr instanceof Expr.New made) {
      int at = made.outer().isPresent() ? expr(made.outer().get(), from) : from;
      return done(expr, nodes(made.arguments(), at));
    } else if (expr instanceof Expr.Conditional choice) {
      Outcome outcome = condition(choice.condition(), from);
      int one = expr(choice.whenTrue(), outcome.whenTrue());
      int other = expr(choice.whenFalse(), outcome.whenFalse());
      return done(expr, join(expr, one, other));
    } else if (expr instanceof Expr.Binary both && isShortCircuit(both)) {
      Outcome outcome = condition(expr, from);
      return done(expr, join(expr, outcome.whenTrue(), outcome.whenFalse()));
    } else if (expr instanceof Expr.SwitchExpr choice) {
      return done(expr, cases(choice, choice.selector(), choice.cases(), from));
    }
    return done(expr, nodes(expr.children(), from));
  }

  private static boolean isShortCircuit(Expr.Binary both) {
    return both.op() == Expr.Binary.Op.AND_THEN || both.op() == Expr.Binary.Op.OR_ELSE;
  }

  private Outcome condition(Expr expr, int from) {
    if (expr instanceof Expr.Unary not && not.op() == Expr.Unary.Op.NOT) {
      Outcome inner = condition(not.operand(), from);
      return new Outcome(inner.whenFalse(), inner.whenTrue());
    } else if (expr instanceof Expr.Binary both && both.op() == Expr.Binary.Op.AND_THEN) {
      Outcome left = condition(both.left(), from);
      Outcome right = condition(both.right(), left.whenTrue());
      return new Outcome(right.whenTrue(), join(expr, left.whenFalse(), right.whenFalse()));
    } else if (expr instanceof Expr.Binary both && both.op() == Expr.Binary.Op.OR_ELSE) {
      Outcome left = condition(both.left(), from);
      Outcome right = condition(both.right(), left.whenFalse());
      return new Outcome(join(expr, left.whenTrue(), right.whenTrue()), right.whenFalse());
    }
    int at = expr(expr, from);
    return new Outcome(
        Constants.isFalse(expr) ? NOWHERE : at, Constants.isTrue(expr) ? NOWHERE : at);
  }

  private int stmt(Stmt stmt, int from) {
    if (stmt instanceof Stmt.Loop loop) {
      return loop(loop, Optional.empty(), from);
    } else if (stmt instanceof Stmt.Labeled labeled) {
      return labeled(labeled, from);
    } else if (stmt instanceof Stmt.If choice) {
      Outcome outcome = condition(choice.condition(), from);
      int then = stmt(choice.then(), outcome.whenTrue());
      int otherwise =
          choice.otherwise().isPresent()
              ? stmt(choice.otherwise().get(), outcome.whenFalse())
              : outcome.whenFalse();
      return join(stmt, then, otherwise);
    } else if (stmt instanceof Stmt.Switch choice) {
      return cases(choice, choice.selector(), choice.cases(), from);
    } else if (stmt instanceof Stmt.Try attempt) {
      return attempt(attempt, from);
    } else if (stmt instanceof Stmt.Return back) {
      int at = back.value().isPresent() ? expr(back.value().get(), from) : from;
      jump(done(stmt, at), onReturn, -1);
      return NOWHERE;
    } else if (stmt instanceof Stmt.Throw raised) {
      done(stmt, expr(raised.value(), from));
      return NOWHERE;
    } else if (stmt instanceof Stmt.Break out) {
      jumpTo(done(stmt, from), out.label(), true);
      return NOWHERE;
    } else if (stmt instanceof Stmt.Continue again) {
      jumpTo(done(stmt, from), again.label(), false);
      return NOWHERE;
    } else if (stmt instanceof Stmt.Yield value) {
      yieldTo(done(stmt, expr(value.value(), from)));
      return NOWHERE;
    } else if (stmt instanceof Stmt.LocalType) {
      return from;
    } else if (stmt instanceof Stmt.Assert) {
      return join(stmt, from, nodes(stmt.children(), from));
    }
    int at = done(stmt, nodes(stmt.children(), from));
    return endsProgram(stmt) ? NOWHERE : at;
  }

  private static boolean endsProgram(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt alone
        && alone.expression() instanceof Expr.Invocation call
        && call.name().equals("exit")
        && call.receiver().filter(r -> r.text().equals("System")).isPresent();
  }

  /** A point outside {@code stmt}, for what comes after it. */
  private int after(Node stmt) {
    return junction(stmt.parent().orElse(stmt));
  }

  private int loop(Stmt.Loop loop, Optional<String> label, int from) {
    int before = nodes(loop.init(), from);
    if (loop.iterable().isPresent()) {
      before = expr(loop.iterable().get(), before);
    }
    int head = join(loop, before);
    int again = junction(loop);
    int exit = after(loop);
    boolean testsFirst = loop.kind() != Stmt.Loop.Kind.DO;
    int start = testsFirst ? test(loop, head, exit) : head;
    if (loop.element().isPresent()) {
      start = done(loop.element().get(), start);
    }
    targets.add(new Target(loop, label, exit, again));
    edge(stmt(loop.body(), start), again);
    targets.remove(targets.size() - 1);
    int updated = nodes(loop.update(), again);
    edge(testsFirst ? updated : test(loop, updated, exit), head);
    return exit;
  }

  /** Where an iteration goes on after the test. */
  private int test(Stmt.Loop loop, int from, int exit) {
    if (loop.condition().isEmpty()) {
      if (loop.kind() == Stmt.Loop.Kind.FOREACH) {
        edge(from, exit);
      }
      return from;
    }
    Outcome outcome = condition(loop.condition().get(), from);
    edge(outcome.whenFalse(), exit);
    return outcome.whenTrue();
  }

  private int labeled(Stmt.Labeled labeled, int from) {
    if (labeled.statement() instanceof Stmt.Loop loop) {
      return loop(loop, Optional.of(labeled.label()), from);
    }
    int exit = after(labeled);
    targets.add(new Target(labeled, Optional.of(labeled.label()), exit, NOWHERE));
    edge(stmt(labeled.statement(), from), exit);
    targets.remove(targets.size() - 1);
    return exit;
  }

  private int cases(Node owner, Expr selector, List<Stmt.Case> cases, int from) {
    int selected = expr(selector, from);
    int exit = owner instanceof Stmt ? after(owner) : junction(owner);
    targets.add(new Target(owner, Optional.empty(), exit, NOWHERE));
    int falling = NOWHERE;
    for (Stmt.Case group : cases) {
      int entry = join(group, selected);
      if (group.guard().isPresent()) {
        entry = expr(group.guard().get(), entry);
      }
      int end = nodes(group.body(), join(group, entry, falling));
      if (group.arrow()) {
        edge(end, exit);
      }
      falling = group.arrow() ? NOWHERE : end;
    }
    targets.remove(targets.size() - 1);
    edge(falling, exit);
    if (owner instanceof Stmt && cases.stream().noneMatch(Stmt.Case::hasDefault)) {
      edge(selected, exit);
    }
    return exit;
  }

  private int attempt(Stmt.Try attempt, int from) {
    int raised = junction(attempt);
    int leaving = junction(attempt);
    int completed = junction(attempt);
    List<Integer> onward = new ArrayList<>();
    if (attempt.finallyBlock().isPresent()) {
      cleanups.add(new Cleanup(leaving, onward, targets.size()));
    }
    int first = owners.size();
    edge(from, raised);
    edge(stmt(attempt.body(), nodes(attempt.resources(), from)), completed);
    boolean closes = !attempt.resources().isEmpty();
    for (int point = first; point < owners.size(); point++) {
      if (closes || next.get(point).stream().anyMatch(this::mayThrow)) {
        edge(point, raised);
      }
    }
    int firstHandler = owners.size();
    for (Stmt.Catch handler : attempt.catches()) {
      edge(stmt(handler.body(), done(handler.parameter(), raised)), completed);
    }
    if (attempt.finallyBlock().isEmpty()) {
      return completed;
    }
    cleanups.remove(cleanups.size() - 1);
    for (int point = firstHandler; point < owners.size(); point++) {
      edge(point, leaving);
    }
    edge(raised, leaving);
    finallyDepth++;
    int end = cleanUp(attempt.finallyBlock().get(), leaving, onward, completed);
    finallyDepth--;
    return end;
  }

  private int cleanUp(Stmt block, int leaving, List<Integer> onward, int completed) {
    if (finallyDepth > TWICE) {
      int left = stmt(block, join(block, leaving, completed));
      onward.forEach(target -> edge(left, target));
      return left;
    }
    // Twice, so that who comes to it by a jump does not go on as if the try had completed. Its
    // nodes stand for the second time, after completion.
    int left = stmt(block, leaving);
    onward.forEach(target -> edge(left, target));
    return stmt(block, completed);
  }

  /** Whether going on to a point may end in an exception instead. */
  private boolean mayThrow(int point) {
    Node node = owners.get(point);
    return evaluations.get(point)
        && !(node instanceof Stmt.Break
            || node instanceof Stmt.Continue
            || node instanceof Stmt.ExprStmt
            || node instanceof Stmt.Block
            || node instanceof Expr.Literal
            || node instanceof Expr.Lambda);
  }

  private void jumpTo(int from, Optional<String> label, boolean breaks) {
    for (int i = targets.size() - 1; i >= 0; i--) {
      Target target = targets.get(i);
      boolean meant =
          label.isPresent()
              ? target.label().equals(label)
              : target.statement() instanceof Stmt.Loop
                  || (breaks && target.statement() instanceof Stmt.Switch);
      if (meant) {
        jump(from, breaks ? target.onBreak() : target.onContinue(), i);
        return;
      }
    }
  }

  private void yieldTo(int from) {
    for (int i = targets.size() - 1; i >= 0; i--) {
      if (targets.get(i).statement() instanceof Expr.SwitchExpr) {
        jump(from, targets.get(i).onBreak(), i);
        return;
      }
    }
  }

  /**
   * Goes to a target through the finally blocks in between; {@code depth} is its place among
   * targets.
   */
  private void jump(int from, int to, int depth) {
    Optional<List<Integer>> last = Optional.empty();
    for (int i = cleanups.size() - 1; i >= 0; i--) {
      Cleanup cleanup = cleanups.get(i);
      if (cleanup.targetsOutside() <= depth) {
        break;
      }
      if (last.isPresent()) {
        last.get().add(cleanup.entry());
      } else {
        edge(from, cleanup.entry());
      }
      last = Optional.of(cleanup.onward());
    }
    if (last.isEmpty()) {
      edge(from, to);
    } else if (to != NOWHERE) {
      last.get().add(to);
    }
  }
}

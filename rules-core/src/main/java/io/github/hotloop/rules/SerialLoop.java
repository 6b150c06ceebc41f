package io.github.hotloop.rules;

import io.github.hotloop.analysis.Bounds;
import io.github.hotloop.analysis.Calls;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Futures;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Origins;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loop statement that starts a task and waits for it in each iteration, where nothing says that
 * the next start needs the result.
 *
 * @param loop the loop
 * @param waiting the call that waits
 * @param start the call that starts the task
 * @param local the variable that holds the future in between; empty where there is none
 */
record SerialLoop(
    Stmt.Loop loop, Expr.Invocation waiting, Expr.Invocation start, Optional<Decl.Variable> local) {
  private static final int MOST_STEPS = 3;

  /** The loop that a wait makes serial; empty if it does not, or when unsure. */
  static Optional<SerialLoop> of(Stmt.Loop loop, Expr.Invocation waiting, Futures futures) {
    Expr future = waiting.receiver().orElseThrow();
    Expr made = Origins.of(future);
    Optional<Expr.Invocation> start = futures.start(made);
    if (start.isEmpty() || !goesOverElements(loop)) {
      return Optional.empty();
    }
    Optional<Decl.Variable> local =
        made.site() == future.site() ? Optional.empty() : Origins.variable(future);
    boolean together =
        loop.body().site().encloses(made.site())
            && Flow.around(made) == Flow.around(waiting)
            && Loops.around(made).get(0) == (Node) loop
            && (local.isEmpty() || follows(local.get(), waiting));
    SerialLoop serial = new SerialLoop(loop, waiting, start.get(), local);
    return together && serial.isFanOut(made, futures) ? Optional.of(serial) : Optional.empty();
  }

  /** Loops that wait, poll or try again have no elements. */
  private static boolean goesOverElements(Stmt.Loop loop) {
    boolean counted =
        loop.kind() == Stmt.Loop.Kind.FOR
            && loop.init().size() == 1
            && loop.condition().isPresent()
            && !loop.update().isEmpty();
    return (loop.kind() == Stmt.Loop.Kind.FOREACH || counted)
        && Bounds.trips(loop).orElse(Long.MAX_VALUE) > 1;
  }

  /** Whether a wait stands in the statement right after the one that declares its future. */
  private static boolean follows(Decl.Variable local, Expr.Invocation wait) {
    Node statement = local.parent().orElse(local);
    if (!(statement.parent().orElse(statement) instanceof Stmt.Block block)) {
      return false;
    }
    for (int i = 0; i + 1 < block.statements().size(); i++) {
      if (block.statements().get(i).site() == statement.site()) {
        return block.statements().get(i + 1).site().encloses(wait.site());
      }
    }
    return false;
  }

  private boolean isFanOut(Expr made, Futures futures) {
    SourceFile file = loop.site().file();
    boolean alone =
        file.within(loop.body(), Expr.Invocation.class).stream().filter(futures::isStart).count()
            <= 1;
    return alone && mentionsElement(made) && !leaves() && !polls() && !pauses() && !depends(made);
  }

  /** A task that is the same in each iteration is repeated or tried again. */
  private boolean mentionsElement(Expr made) {
    SourceFile file = loop.site().file();
    return file.within(made, Expr.Name.class).stream()
        .flatMap(name -> Scopes.of(file).resolve(name).stream())
        .anyMatch(v -> loop.site().encloses(v.site()) && !made.site().encloses(v.site()));
  }

  /** Whether the loop can end early by what a task gave; that one failed does not count. */
  private boolean leaves() {
    return loop.site().file().within(loop.body()).stream()
        .filter(
            node ->
                node instanceof Stmt.Break
                    || node instanceof Stmt.Return
                    || node instanceof Stmt.Throw)
        .filter(node -> Flow.around(node) == Flow.around(waiting))
        .anyMatch(node -> !isInCatch(node));
  }

  private boolean isInCatch(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Stmt.Catch || up.get().site() == loop.site()) {
        return up.get() instanceof Stmt.Catch;
      }
    }
    return false;
  }

  /** A wait with a limit, after which something else is tried. */
  private boolean polls() {
    return !waiting.arguments().isEmpty()
        && loop.site().file().within(loop.body(), Stmt.Catch.class).stream()
            .anyMatch(c -> c.parameter().type().map(Node::text).orElse("").contains("Timeout"));
  }

  /** Whether an iteration sleeps on purpose: so many tasks in a time, and no more. */
  private boolean pauses() {
    return loop.site().file().within(loop.body(), Expr.Invocation.class).stream()
        .anyMatch(call -> call.name().equals("sleep") && !start.site().encloses(call.site()));
  }

  /** Whether the next start may see what this iteration changes. */
  private boolean depends(Expr made) {
    SourceFile file = loop.site().file();
    List<Expr.Name> before = new ArrayList<>(file.within(made, Expr.Name.class));
    loop.condition().ifPresent(test -> before.addAll(file.within(test, Expr.Name.class)));
    if (loop.body() instanceof Stmt.Block body) {
      body.statements().stream()
          .filter(statement -> statement.site().last() < made.site().index())
          .forEach(statement -> before.addAll(file.within(statement, Expr.Name.class)));
    }
    return before.stream()
        .flatMap(name -> Origins.variable(name).stream())
        .filter(variable -> !loop.site().encloses(variable.site()))
        .anyMatch(variable -> isWritten(variable) || isShared(variable, made));
  }

  private boolean isWritten(Decl.Variable variable) {
    return named(variable).stream().anyMatch(Writes::isWritten);
  }

  /** Whether the task and the rest of the iteration both use an object that may change. */
  private boolean isShared(Decl.Variable variable, Expr made) {
    boolean constant =
        variable.modifiers().contains(Modifier.STATIC)
            && variable.modifiers().contains(Modifier.FINAL);
    Type type = loop.site().file().typeOf(variable);
    return !constant
        && !type.isPrimitive()
        && !type.is("java.lang.String")
        && !type.isSubtypeOf("java.util.concurrent.Executor")
        && mentions(made, variable)
        && named(variable).stream().anyMatch(use -> !made.site().encloses(use.site()));
  }

  /**
   * Whether a task writes a field of this file, itself or by methods that it calls on this object:
   * the next one may need that, or must not run at the same time.
   */
  static boolean keepsState(Node task) {
    return keepsState(task, MOST_STEPS);
  }

  private static boolean keepsState(Node code, int steps) {
    SourceFile file = code.site().file();
    boolean writes =
        file.within(code).stream()
            .filter(node -> node instanceof Expr.Name || node instanceof Expr.Select)
            .filter(node -> Writes.isWritten((Expr) node))
            .anyMatch(
                node ->
                    Origins.variable((Expr) node)
                        .filter(v -> v.kind() == Decl.Variable.Kind.FIELD)
                        .isPresent());
    return writes
        || addsElsewhere(code)
        || (steps > 0
            && file.within(code, Expr.Invocation.class).stream()
                .filter(Calls::isOnThis)
                .flatMap(call -> ByName.of(file).methods(call.name()).stream())
                .anyMatch(method -> keepsState(method, steps - 1)));
  }

  /** Whether code puts something into a collection that it did not make, or takes it out. */
  private static boolean addsElsewhere(Node code) {
    CollectionFacts facts = CollectionFacts.load();
    return code.site().file().within(code, Expr.Invocation.class).stream()
        .filter(call -> facts.grows(call.name()) || facts.shrinks(call.name()))
        .flatMap(call -> call.receiver().flatMap(Origins::variable).stream())
        .filter(variable -> !code.site().encloses(variable.site()))
        .map(variable -> variable.site().file().typeOf(variable))
        .anyMatch(
            type -> type.isSubtypeOf("java.util.Collection") || type.isSubtypeOf("java.util.Map"));
  }

  private List<Expr.Name> named(Decl.Variable variable) {
    return loop.site().file().within(loop.body(), Expr.Name.class).stream()
        .filter(name -> name.name().equals(variable.name()))
        .toList();
  }

  /** Whether a variable is named in an expression. */
  static boolean mentions(Node node, Decl.Variable variable) {
    return Scopes.of(node.site().file()).uses(variable).stream()
        .anyMatch(use -> node.site().encloses(use.site()));
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.PerElement;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs again and again: loop statements, and lambdas that run once per element. */
public final class Loops {
  private Loops() {}

  /**
   * The loops that a node runs in each iteration of, from the innermost out. Ends at the method, at
   * a class, or at a lambda that is merely declared there. A reference to a method that is called
   * once per element is a loop itself.
   *
   * @return {@link Stmt.Loop}, {@link Expr.Lambda} and {@link Expr.MethodRef}
   */
  public static List<Node> around(Node node) {
    List<Node> found = new ArrayList<>();
    if (node instanceof Expr.MethodRef reference) {
      if (!runsPerElement(reference)) {
        return found;
      }
      found.add(reference);
    }
    Node child = node;
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      Node at = up.get();
      if (at instanceof Stmt.Loop loop && runsEachTime(loop, child)) {
        found.add(loop);
      } else if (at instanceof Expr.Lambda lambda) {
        if (!runsPerElement(lambda)) {
          break;
        }
        found.add(lambda);
      } else if (at instanceof Decl.TypeDecl || at instanceof Decl.MethodDecl) {
        break;
      }
      child = at;
    }
    return found;
  }

  /** Whether {@link #around} may find any; asks no type. */
  public static boolean mayBeAround(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      Node at = up.get();
      if (at instanceof Stmt.Loop || at instanceof Expr.Lambda) {
        return true;
      } else if (at instanceof Decl.TypeDecl || at instanceof Decl.MethodDecl) {
        return false;
      }
    }
    return false;
  }

  /** Whether control can come from a node back to it in that loop. */
  public static boolean comesRound(Node node, Node loop) {
    if (loop instanceof Expr.MethodRef) {
      return true;
    }
    Node inside =
        loop instanceof Stmt.Loop statement ? statement.body() : ((Expr.Lambda) loop).body();
    return Flow.around(node) != Flow.around(inside)
        || Flow.around(node).repeated(loop, List.of()).holds(node);
  }

  /** Whether a direct part of a loop is evaluated in each iteration, not once before the first. */
  public static boolean runsEachTime(Stmt.Loop loop, Node part) {
    boolean once =
        loop.init().stream().anyMatch(node -> node.site() == part.site())
            || loop.iterable().filter(node -> node.site() == part.site()).isPresent();
    return !once;
  }

  /** Whether a loop makes a variable anew in each iteration. */
  public static boolean declares(Node loop, Node variable) {
    boolean once =
        loop instanceof Stmt.Loop statement
            && statement.init().stream().anyMatch(start -> start.site().encloses(variable.site()));
    return loop.site().encloses(variable.site()) && !once;
  }

  /** Whether a lambda or method reference is passed to a method that runs it once per element. */
  public static boolean runsPerElement(Expr function) {
    return function.parent().orElse(function) instanceof Expr.Invocation call
        && call.receiver().filter(r -> r.site() != function.site()).isPresent()
        && PerElement.load().mayRunPerElement(call.name())
        && PerElement.load().runsPerElement(call.name(), call.receiver().get().type());
  }

  /**
   * Whether a loop is over when the statement that holds it is: true for loop statements, for
   * lambdas that collections run, and for stages of a stream that is consumed in the same
   * expression.
   */
  public static boolean endsInPlace(Node loop) {
    Node function = loop;
    if (loop instanceof Stmt.Loop
        || !(function.parent().orElse(function) instanceof Expr.Invocation stage)) {
      return loop instanceof Stmt.Loop;
    }
    if (!stage.receiver().orElse(stage).type().isSubtypeOf("java.util.stream.BaseStream")) {
      return true;
    }
    Expr.Invocation at = stage;
    while (!PerElement.load().endsStream(at.name())) {
      Expr.Invocation last = at;
      if (!(at.parent().orElse(at) instanceof Expr.Invocation next)
          || next.receiver().filter(r -> r.site() == last.site()).isEmpty()) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /** Whether a node is part of an assertion, which runs only where somebody turns it on. */
  public static boolean isAsserted(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Stmt.Assert) {
        return true;
      }
    }
    return false;
  }
}

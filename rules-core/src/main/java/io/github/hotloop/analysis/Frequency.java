package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.StartUp;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import java.util.List;
import java.util.Optional;

/** How often code can run, as far as its own file tells. */
public enum Frequency {
  /**
   * Once in the life of the program: a static initialiser, {@code main}, {@code @PostConstruct}.
   */
  ONCE,
  /** Again and again: in a loop, or in a method of this file that a loop calls. */
  LOOP,
  /** Whoever calls it decides. */
  UNKNOWN;

  /** How often a node runs. Of several callers the most frequent counts. */
  public static Frequency of(Node node) {
    List<List<Expr>> routes = Calls.of(node.site().file()).routes(node);
    boolean inLoop =
        !Loops.around(node).isEmpty()
            || routes.stream().anyMatch(route -> !Loops.around(last(route)).isEmpty());
    if (inLoop) {
      return LOOP;
    }
    if (isOnce(node)) {
      return ONCE;
    }
    boolean allKnown =
        Calls.method(node).filter(m -> m.modifiers().contains(Modifier.PRIVATE)).isPresent();
    // Every way must go on until it is known to run once.
    boolean allOnce =
        allKnown
            && !routes.isEmpty()
            && routes.stream()
                .filter(route -> isEnd(route, routes))
                .allMatch(Frequency::startsOnce);
    return allOnce ? ONCE : UNKNOWN;
  }

  private static boolean isEnd(List<Expr> route, List<List<Expr>> routes) {
    return routes.stream()
        .noneMatch(
            longer ->
                longer.size() > route.size() && longer.subList(0, route.size()).equals(route));
  }

  /** Whether a way begins where code runs once, and only private methods lie on it. */
  private static boolean startsOnce(List<Expr> route) {
    boolean hidden =
        route.stream()
            .limit(route.size() - 1)
            .allMatch(
                site ->
                    Calls.method(site)
                        .filter(m -> m.modifiers().contains(Modifier.PRIVATE))
                        .isPresent());
    return hidden && isOnce(last(route));
  }

  private static Expr last(List<Expr> route) {
    return route.get(route.size() - 1);
  }

  private static boolean isOnce(Node node) {
    Node body = Flow.bodyOf(node);
    if (body instanceof Decl.Initializer initializer) {
      return initializer.isStatic();
    } else if (body instanceof Decl.MethodDecl method) {
      return StartUp.load().runsOnce(method);
    }
    return body instanceof Decl.TypeDecl && inStaticField(node);
  }

  private static boolean inStaticField(Node node) {
    for (Optional<Node> up = Optional.of(node); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.Variable field && field.kind() == Decl.Variable.Kind.FIELD) {
        return field.modifiers().contains(Modifier.STATIC);
      } else if (up.get() instanceof Decl.EnumConstant) {
        return true;
      } else if (up.get() instanceof Decl.TypeDecl) {
        return false;
      }
    }
    return false;
  }
}

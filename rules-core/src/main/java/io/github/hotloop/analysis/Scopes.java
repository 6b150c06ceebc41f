package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which variable a simple name means, from the tree alone (JLS 6.3, 6.4). Empty when unsure: the
 * name may be inherited, or a pattern's variable may or may not be in scope.
 */
public final class Scopes {
  private final SourceFile file;
  private final Map<Integer, Optional<Decl.Variable>> resolved = new HashMap<>();

  private Scopes(SourceFile file) {
    this.file = file;
  }

  /** The scopes of a file. */
  public static Scopes of(SourceFile file) {
    return file.memo(Scopes.class, Scopes::new);
  }

  /** The variable that a name in an expression means; empty for what is no variable, or unsure. */
  public Optional<Decl.Variable> resolve(Expr.Name name) {
    Optional<Decl.Variable> known = resolved.get(name.site().index());
    if (known == null) {
      known = lookUp(name);
      resolved.put(name.site().index(), known);
    }
    return known;
  }

  /** All names that mean a variable, in preorder. */
  public List<Expr.Name> uses(Decl.Variable variable) {
    return file.within(scope(variable), Expr.Name.class).stream()
        .filter(name -> name.name().equals(variable.name()))
        .filter(name -> resolve(name).filter(found -> same(found, variable)).isPresent())
        .toList();
  }

  /** A node that holds every use: the method around a local, the file for others. */
  private Node scope(Decl.Variable variable) {
    Node at = variable;
    while (at.parent().isPresent() && Place.isLocal(variable)) {
      at = at.parent().get();
      if (at instanceof Decl.MethodDecl || at instanceof Decl.Initializer) {
        return at;
      }
    }
    return file.root();
  }

  /** Whether two nodes are the same one. */
  public static boolean same(Node one, Node other) {
    return one.site() == other.site();
  }

  private Optional<Decl.Variable> lookUp(Expr.Name name) {
    Optional<Decl.Variable> found = namesElement(name) ? Optional.empty() : inScope(name);
    // A label is a constant of an enum, unless a variable of that name is a constant as well.
    return namesLabel(name) ? found.filter(Scopes::isFinal) : found;
  }

  /** Whether a name is that of an annotation's element, as {@code a} in {@code @X(a = 1)}. */
  private static boolean namesElement(Expr.Name name) {
    return name.parent().orElse(name) instanceof Expr.Assign pair
        && pair.target().site() == name.site()
        && pair.parent().orElse(pair) instanceof Expr.Annotation;
  }

  private static boolean namesLabel(Expr.Name name) {
    return name.parent().orElse(name) instanceof Stmt.Case group
        && group.labels().stream().anyMatch(label -> label.site() == name.site());
  }

  private static boolean isFinal(Decl.Variable variable) {
    return variable.modifiers().contains(Modifier.FINAL);
  }

  private Optional<Decl.Variable> inScope(Expr.Name name) {
    Node child = name;
    Optional<Node> at = name.parent();
    while (at.isPresent()) {
      Node parent = at.get();
      if (parent instanceof Decl.TypeDecl type) {
        return mayBePattern(name, child) ? Optional.empty() : member(type, name, child);
      }
      Optional<Decl.Variable> found = declaredBy(parent, child, name.name());
      if (found.isPresent()) {
        return found;
      }
      child = parent;
      at = parent.parent();
    }
    return Optional.empty();
  }

  /** What {@code parent} declares under that name before or around {@code child}. */
  private static Optional<Decl.Variable> declaredBy(Node parent, Node child, String name) {
    List<Node> candidates = new ArrayList<>();
    if (parent instanceof Stmt.Block block) {
      candidates.addAll(before(block.statements(), child));
    } else if (parent instanceof Stmt.Case group) {
      candidates.addAll(before(group.body(), child));
    } else if (parent instanceof Stmt.Switch choice) {
      before(choice.cases(), child).forEach(c -> candidates.addAll(((Stmt.Case) c).body()));
    } else if (parent instanceof Expr.SwitchExpr choice) {
      before(choice.cases(), child).forEach(c -> candidates.addAll(((Stmt.Case) c).body()));
    } else if (parent instanceof Stmt.Local local) {
      candidates.addAll(before(local.variables(), child));
    } else if (parent instanceof Stmt.Loop loop) {
      loop.element().filter(e -> child.site() == loop.body().site()).ifPresent(candidates::add);
      candidates.addAll(loop.init());
    } else if (parent instanceof Stmt.Try attempt) {
      boolean inside = child.site() == attempt.body().site();
      candidates.addAll(inside ? attempt.resources() : before(attempt.resources(), child));
    } else if (parent instanceof Stmt.Catch handler) {
      candidates.add(handler.parameter());
    } else if (parent instanceof Expr.Lambda lambda) {
      candidates.addAll(lambda.parameters());
    } else if (parent instanceof Decl.MethodDecl method) {
      candidates.addAll(method.parameters());
    }
    return candidates.stream()
        .flatMap(Scopes::variables)
        .filter(variable -> variable.name().equals(name))
        .reduce((first, second) -> second);
  }

  private static Stream<Decl.Variable> variables(Node node) {
    if (node instanceof Stmt.Local local) {
      return local.variables().stream();
    }
    return node instanceof Decl.Variable variable ? Stream.of(variable) : Stream.empty();
  }

  private static List<Node> before(List<? extends Node> siblings, Node child) {
    return siblings.stream()
        .filter(sibling -> sibling.site().last() < child.site().index())
        .map(sibling -> (Node) sibling)
        .toList();
  }

  /** Whether a pattern in {@code member} declares that name; where it is in scope is not asked. */
  private boolean mayBePattern(Expr.Name name, Node member) {
    return file.within(member, Expr.TypePattern.class).stream()
        .anyMatch(pattern -> pattern.variable().name().equals(name.name()));
  }

  /** The field of that name; only the innermost type's, for others may be hidden by inheritance. */
  private static Optional<Decl.Variable> member(Decl.TypeDecl start, Expr.Name name, Node child) {
    boolean inCompact =
        child instanceof Decl.MethodDecl method
            && method.kind() == Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR;
    if (inCompact && start.components().stream().anyMatch(c -> c.name().equals(name.name()))) {
      return Optional.empty();
    }
    List<Decl.Variable> own = new ArrayList<>(start.components());
    start.members().stream().flatMap(Scopes::variables).forEach(own::add);
    return own.stream().filter(field -> field.name().equals(name.name())).findFirst();
  }
}

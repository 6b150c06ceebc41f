package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which variable a simple name means, from the tree alone (JLS 6.3, 6.4). Empty when unsure: the
 * name may be inherited, or a pattern's variable may or may not be in scope.
 */
public final class Scopes {
  private final SourceFile file;
  private final Map<Integer, Optional<Decl.Variable>> resolved = new HashMap<>();
  private final Map<Integer, List<Expr.Name>> uses = new HashMap<>();
  private final Map<Integer, Map<String, Decl.Variable>> fieldsOf = new HashMap<>();
  private final Map<Integer, Map<String, List<Decl.Variable>>> localsOf = new HashMap<>();

  /** For each node the index of the nearest one around it that may declare variables, or -1. */
  private final int[] scopes;

  /** For each node the index of the child of that one which it is, or stands in. */
  private final int[] within;

  private Scopes(SourceFile file) {
    this.file = file;
    this.scopes = new int[file.nodes().size()];
    this.within = new int[file.nodes().size()];
    findScopes();
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
    List<Expr.Name> known = uses.get(variable.site().index());
    if (known == null) {
      known =
          SourceFile.within(scope(variable), ByName.of(file).names(variable.name())).stream()
              .filter(name -> resolve(name).filter(found -> same(found, variable)).isPresent())
              .toList();
      uses.put(variable.site().index(), known);
    }
    return known;
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
    int at = name.site().index();
    while (scopes[at] >= 0) {
      Node child = file.nodes().get(within[at]);
      Node scope = file.nodes().get(scopes[at]);
      if (scope instanceof Decl.TypeDecl type) {
        return mayBePattern(name, child) ? Optional.empty() : member(type, name, child);
      }
      Optional<Decl.Variable> found = declaredBy(scope, child, name.name());
      if (found.isPresent()) {
        return found;
      }
      at = scopes[at];
    }
    return Optional.empty();
  }

  /** Notes for each node the nearest one around it that may declare variables: trees are deep. */
  private void findScopes() {
    for (Node node : file.nodes()) {
      int own = node.site().index();
      Optional<Node> parent = node.parent();
      if (parent.isEmpty()) {
        scopes[own] = -1;
      } else if (mayDeclare(parent.get())) {
        scopes[own] = parent.get().site().index();
        within[own] = own;
      } else {
        scopes[own] = scopes[parent.get().site().index()];
        within[own] = within[parent.get().site().index()];
      }
    }
  }

  private static boolean mayDeclare(Node node) {
    return node instanceof Decl.TypeDecl
        || node instanceof Decl.MethodDecl
        || node instanceof Expr.Lambda
        || node instanceof Expr.SwitchExpr
        || node instanceof Stmt.Block
        || node instanceof Stmt.Case
        || node instanceof Stmt.Switch
        || node instanceof Stmt.Local
        || node instanceof Stmt.Loop
        || node instanceof Stmt.Try
        || node instanceof Stmt.Catch;
  }

  /** What {@code scope} declares under that name before or around {@code child}. */
  private Optional<Decl.Variable> declaredBy(Node scope, Node child, String name) {
    if (scope instanceof Stmt.Block block) {
      return before(block, block.statements().stream(), child, name);
    } else if (scope instanceof Stmt.Case group) {
      return before(group, group.body().stream(), child, name);
    } else if (scope instanceof Stmt.Switch choice) {
      return before(choice, choice.cases().stream().flatMap(Scopes::statements), child, name);
    } else if (scope instanceof Expr.SwitchExpr choice) {
      return before(choice, choice.cases().stream().flatMap(Scopes::statements), child, name);
    } else if (scope instanceof Stmt.Local local) {
      return before(local, local.variables().stream(), child, name);
    }
    List<Node> candidates = new ArrayList<>();
    if (scope instanceof Stmt.Loop loop) {
      loop.element().filter(e -> child.site() == loop.body().site()).ifPresent(candidates::add);
      candidates.addAll(loop.init());
    } else if (scope instanceof Stmt.Try attempt) {
      boolean inside = child.site() == attempt.body().site();
      candidates.addAll(inside ? attempt.resources() : before(attempt.resources(), child));
    } else if (scope instanceof Stmt.Catch handler) {
      candidates.add(handler.parameter());
    } else if (scope instanceof Expr.Lambda lambda) {
      candidates.addAll(lambda.parameters());
    } else if (scope instanceof Decl.MethodDecl method) {
      candidates.addAll(method.parameters());
    }
    return candidates.stream()
        .flatMap(Scopes::variables)
        .filter(variable -> variable.name().equals(name))
        .reduce((first, second) -> second);
  }

  /** The last variable of that name which statements in a row declare before {@code child}. */
  private Optional<Decl.Variable> before(
      Node scope, Stream<? extends Node> statements, Node child, String name) {
    Map<String, List<Decl.Variable>> locals =
        localsOf.computeIfAbsent(
            scope.site().index(),
            index ->
                statements
                    .flatMap(Scopes::variables)
                    .collect(Collectors.groupingBy(Decl.Variable::name)));
    return locals.getOrDefault(name, List.of()).stream()
        .filter(variable -> variable.site().last() < child.site().index())
        .reduce((first, second) -> second);
  }

  private static Stream<? extends Node> statements(Stmt.Case group) {
    return group.body().stream();
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
    return SourceFile.within(member, ByName.of(file).variables(name.name())).stream()
        .anyMatch(variable -> variable.parent().orElse(variable) instanceof Expr.TypePattern);
  }

  /** The field of that name; only the innermost type's, for others may be hidden by inheritance. */
  private Optional<Decl.Variable> member(Decl.TypeDecl start, Expr.Name name, Node child) {
    boolean inCompact =
        child instanceof Decl.MethodDecl method
            && method.kind() == Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR;
    if (inCompact && start.components().stream().anyMatch(c -> c.name().equals(name.name()))) {
      return Optional.empty();
    }
    Map<String, Decl.Variable> fields =
        fieldsOf.computeIfAbsent(start.site().index(), index -> fields(start));
    return Optional.ofNullable(fields.get(name.name()));
  }

  private static Map<String, Decl.Variable> fields(Decl.TypeDecl type) {
    Map<String, Decl.Variable> fields = new HashMap<>();
    Stream.concat(type.components().stream(), type.members().stream().flatMap(Scopes::variables))
        .forEach(field -> fields.putIfAbsent(field.name(), field));
    return fields;
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls between the methods of one file, as far as they are certain: the host resolved them, and
 * the method can't be overridden.
 */
public final class Calls {
  private static final int MOST_STEPS = 4;
  private static final int MOST_ROUTES = 64;

  private final SourceFile file;
  private final Map<Integer, List<Expr>> sites = new HashMap<>();
  private final Map<Integer, String> owners = new HashMap<>();
  private final Map<Integer, Optional<Decl.MethodDecl>> targets = new HashMap<>();

  private Calls(SourceFile file) {
    this.file = file;
  }

  /** The calls of a file. */
  public static Calls of(SourceFile file) {
    return file.memo(Calls.class, Calls::new);
  }

  /** The method whose body a node stands in directly; empty in a lambda, class or initialiser. */
  public static Optional<Decl.MethodDecl> method(Node node) {
    return Flow.bodyOf(node) instanceof Decl.MethodDecl method
        ? Optional.of(method)
        : Optional.empty();
  }

  /** Whether something in its file may call the method that a node stands in; asks no type. */
  public static boolean mayBeCalled(Node node) {
    SourceFile file = node.site().file();
    return method(node)
        .filter(
            method ->
                !file.calls(method.name()).isEmpty()
                    || !ByName.of(file).references(method.name()).isEmpty())
        .isPresent();
  }

  /** The method of this file that a call certainly runs; empty when unsure. */
  public Optional<Decl.MethodDecl> target(Expr.Invocation call) {
    Optional<Decl.MethodDecl> known = targets.get(call.site().index());
    if (known == null) {
      known =
          ByName.of(file).methods(call.name()).stream()
              .filter(method -> runs(call, method))
              .findFirst();
      targets.put(call.site().index(), known);
    }
    return known;
  }

  /**
   * The calls in this file that certainly run a method, and references to it; in preorder. There
   * may be others outside the file unless the method is private.
   *
   * @return {@link Expr.Invocation} and {@link Expr.MethodRef}
   */
  public List<Expr> sites(Decl.MethodDecl method) {
    List<Expr> known = sites.get(method.site().index());
    if (known == null) {
      List<Expr> found = new ArrayList<>();
      file.calls(method.name()).stream().filter(call -> runs(call, method)).forEach(found::add);
      ByName.of(file).references(method.name()).stream()
          .filter(reference -> refers(reference, method))
          .forEach(found::add);
      known = List.copyOf(found);
      sites.put(method.site().index(), known);
    }
    return known;
  }

  /**
   * The ways to the method that a node stands in: each a chain of calls, the nearest first, as in
   * {@code [helper(x), all(list)]} for a node in {@code helper} that {@code all} calls. Every
   * prefix of a way is a way. At most a few steps long; no method twice.
   */
  public List<List<Expr>> routes(Node node) {
    List<List<Expr>> found = new ArrayList<>();
    method(node).ifPresent(method -> follow(method, List.of(), List.of(method), found));
    return found;
  }

  private void follow(
      Decl.MethodDecl method,
      List<Expr> route,
      List<Decl.MethodDecl> passed,
      List<List<Expr>> found) {
    if (route.size() == MOST_STEPS) {
      return;
    }
    for (Expr site : sites(method)) {
      if (found.size() == MOST_ROUTES) {
        return;
      }
      List<Expr> longer = append(route, site);
      Optional<Decl.MethodDecl> caller = method(site);
      boolean again =
          caller.isPresent() && passed.stream().anyMatch(p -> p.site() == caller.get().site());
      if (!again) {
        found.add(longer);
        caller.ifPresent(c -> follow(c, longer, append(passed, c), found));
      }
    }
  }

  private static <T> List<T> append(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  /** The calls of a method that stand in its own body: it runs as often as it calls itself. */
  public List<Expr.Invocation> recursions(Decl.MethodDecl method) {
    return sites(method).stream()
        .filter(site -> method.site().encloses(site.site()))
        .filter(Expr.Invocation.class::isInstance)
        .map(Expr.Invocation.class::cast)
        .toList();
  }

  /** What a call passes for a parameter of the method it runs; empty for a variable number. */
  public static Optional<Expr> argument(
      Expr.Invocation call, Decl.MethodDecl method, Decl.Variable parameter) {
    int at = 0;
    for (Decl.Variable candidate : method.parameters()) {
      if (candidate.site() == parameter.site()) {
        boolean exact = call.arguments().size() == method.parameters().size();
        return exact ? Optional.of(call.arguments().get(at)) : Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  /** Whether a call is made on this very object or on none: {@code f()}, {@code this.f()}. */
  public static boolean isOnThis(Expr.Invocation call) {
    return call.receiver().isEmpty()
        || (call.receiver().get() instanceof Expr.Name name && name.name().equals("this"));
  }

  /**
   * The methods of this file that a region may call on this very object, directly or through each
   * other; empty if others may be among them.
   */
  public Optional<List<Decl.MethodDecl>> onThis(Node region) {
    List<Decl.MethodDecl> found = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Node> open = new ArrayDeque<>(List.of(region));
    while (!open.isEmpty()) {
      for (Expr.Invocation call : file.within(open.remove(), Expr.Invocation.class)) {
        if (!isOnThis(call)) {
          continue;
        }
        Optional<Decl.MethodDecl> target = target(call);
        if (target.isEmpty()) {
          return Optional.empty();
        }
        if (!seen.get(target.get().site().index())) {
          seen.set(target.get().site().index());
          found.add(target.get());
          open.add(target.get());
        }
      }
    }
    return Optional.of(found);
  }

  private boolean runs(Expr.Invocation call, Decl.MethodDecl method) {
    boolean fits =
        call.name().equals(method.name())
            && (call.arguments().size() == method.parameters().size() || isVarargs(method));
    if (!fits || !isFixed(method)) {
      return false;
    }
    Method called = call.method();
    return called.isKnown()
        && called.owner().equals(owner(method))
        && called.parameters().equals(parameters(method))
        && (isNamedByPackage(method) || method.parent().get().site().encloses(call.site()));
  }

  private boolean refers(Expr.MethodRef reference, Decl.MethodDecl method) {
    return reference.name().equals(method.name())
        && isFixed(method)
        && reference.target() instanceof Expr.Name target
        && (target.name().equals("this")
            ? enclosing(reference).filter(type -> isMember(method, type)).isPresent()
            : file.typeOf(target).is(owner(method)))
        && isAlone(method);
  }

  private static Optional<Decl.TypeDecl> enclosing(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl type) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static boolean isMember(Decl.MethodDecl method, Decl.TypeDecl type) {
    return method.parent().filter(parent -> parent.site() == type.site()).isPresent();
  }

  /** Whether no other method of its type has that name, or of the file where it may inherit one. */
  private boolean isAlone(Decl.MethodDecl method) {
    Optional<Decl.TypeDecl> type = enclosing(method);
    boolean inherits = type.filter(t -> t.extending().isEmpty()).isEmpty();
    return ByName.of(file).methods(method.name()).stream()
        .filter(other -> inherits || isMember(other, type.get()))
        .allMatch(other -> other.site() == method.site());
  }

  private static boolean isVarargs(Decl.MethodDecl method) {
    List<Decl.Variable> parameters = method.parameters();
    return !parameters.isEmpty() && parameters.get(parameters.size() - 1).text().contains("...");
  }

  /** Whether a call of it runs this body and no other: it has one and nobody can override it. */
  private static boolean isFixed(Decl.MethodDecl method) {
    if (method.body().isEmpty() || method.kind() != Decl.MethodDecl.Kind.METHOD) {
      return false;
    }
    Set<Modifier> modifiers = method.modifiers();
    return modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.FINAL)
        || (method.parent().orElse(method) instanceof Decl.TypeDecl type
            && !Subclasses.mayExist(type));
  }

  /** Whether no local or anonymous class is on the way: the owner's name means one type only. */
  private static boolean isNamedByPackage(Decl.MethodDecl method) {
    for (Optional<Node> up = method.parent(); up.isPresent(); up = up.get().parent()) {
      boolean named =
          up.get() instanceof Decl.Unit
              || (up.get() instanceof Decl.TypeDecl type && !type.name().isEmpty());
      if (!named) {
        return false;
      }
    }
    return true;
  }

  private List<String> parameters(Decl.MethodDecl method) {
    return method.parameters().stream().map(p -> file.typeOf(p).name()).toList();
  }

  /** The name by which {@link Method#owner()} knows the type that declares a method. */
  private String owner(Decl.MethodDecl method) {
    return owners.computeIfAbsent(method.site().index(), index -> findOwner(method));
  }

  private String findOwner(Decl.MethodDecl method) {
    StringBuilder name = new StringBuilder();
    for (Optional<Node> up = method.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl type) {
        if (type.name().isEmpty()) {
          return name.length() == 0 ? "<anonymous>" : name.toString();
        }
        name.insert(0, name.length() == 0 ? type.name() : type.name() + ".");
      } else if (!(up.get() instanceof Decl.Unit)) {
        return name.toString(); // A local class goes by its simple name.
      }
    }
    return file.root().packageDecl().map(p -> p.name() + ".").orElse("") + name;
  }
}

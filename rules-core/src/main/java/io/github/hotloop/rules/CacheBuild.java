package io.github.hotloop.rules;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.Origins;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A cache that a builder makes without any bound. */
final class CacheBuild {
  private static final String START = "newBuilder";

  private CacheBuild() {}

  /** Reports a call that builds a cache of which no entry ever leaves. */
  static void check(Expr.Invocation call, Knowledge knowledge, Reporter reporter) {
    Optional<Expr.Invocation> start =
        start(call).filter(Expr.Invocation.class::isInstance).map(Expr.Invocation.class::cast);
    if (start.isEmpty()) {
      return; // Asked before the type of the chain of calls, which costs much.
    }
    Optional<Entry> builder = entry(call, "build", knowledge);
    if (builder.isEmpty() || !isUnbounded(call, knowledge)) {
      return;
    }
    Optional<Decl> holder = holder(call);
    if (holder.isEmpty() || !hasOpenKeys(holder.get(), knowledge) || isEmptied(holder.get())) {
      return;
    }
    String type = builder.get().type();
    reporter.report(
        call,
        "`"
            + type.substring(type.lastIndexOf('.') + 1)
            + "` builds a cache without size, time or weak references: it keeps every entry",
        List.of(),
        () -> BoundFix.ofBuilder(start.get(), holder.get()).stream().toList());
  }

  /** Whether a call that was glanced at may end a chain of calls that sets no bound. */
  static boolean mayBeUnbounded(Glance glance, Glance.Call call, Knowledge knowledge) {
    if (!call.on().endsWith("()") || glance.calls(START).isEmpty()) {
      return false;
    }
    String before = call.on().substring(0, call.on().length() - 2);
    Set<String> bounded = new HashSet<>();
    for (Entry entry : knowledge.entries(Kind.CACHE_BUILDER)) {
      if (entry.category().equals("bound") && names(entry, before)) {
        bounded.add(entry.type());
      }
    }
    return knowledge.mayFind(
        Kind.CACHE_BUILDER,
        call.name(),
        call.arity(),
        call::receiver,
        entry -> entry.category().equals("build") && !bounded.contains(entry.type()));
  }

  private static boolean names(Entry entry, String method) {
    return entry.methods().stream().anyMatch(m -> m.name().equals(method));
  }

  /** Whether a call ends a chain that builds a cache or map of which no entry ever leaves. */
  static boolean isUnbounded(Expr.Invocation built, Knowledge knowledge) {
    Optional<Expr> start = start(built);
    Optional<Entry> builder =
        start.isPresent() ? entry(built, "build", knowledge) : Optional.empty();
    boolean known =
        builder.isPresent()
            && start
                .filter(
                    s ->
                        s instanceof Expr.Invocation call
                            ? call.method().owner().equals(builder.get().type())
                            : s.type().is(builder.get().type()))
                .isPresent();
    if (!known) {
      return false; // Somebody else began it, and may have bounded it.
    }
    Expr at = built;
    while (at instanceof Expr.Invocation step && step.site() != start.get().site()) {
      if (entry(step, "bound", knowledge).isPresent()) {
        return false;
      }
      at = step.receiver().get();
    }
    return true;
  }

  private static Optional<Entry> entry(Expr.Invocation call, String category, Knowledge knowledge) {
    return knowledge
        .find(Kind.CACHE_BUILDER, call)
        .filter(entry -> entry.category().equals(category));
  }

  /** What a chain of calls begins with: {@code newBuilder()} or {@code new Builder()}. */
  static Optional<Expr> start(Expr.Invocation end) {
    Expr at = end;
    while (at instanceof Expr.Invocation call
        && call.receiver().isPresent()
        && (call.receiver().get() instanceof Expr.Invocation
            || call.receiver().get() instanceof Expr.New)) {
      at = call.receiver().get();
    }
    boolean plain =
        at instanceof Expr.New made
            ? made.arguments().isEmpty() && made.body().isEmpty()
            : at instanceof Expr.Invocation first
                && first.arguments().isEmpty()
                && first.name().equals(START);
    return plain && at != end ? Optional.of(at) : Optional.empty();
  }

  /** The field or the method that what is built goes to; a local cache goes with its method. */
  private static Optional<Decl> holder(Expr.Invocation built) {
    Node child = built;
    for (Optional<Node> up = built.parent(); up.isPresent(); up = up.get().parent()) {
      Node at = up.get();
      if (at instanceof Decl.Variable field) {
        return field.kind() == Decl.Variable.Kind.FIELD ? Optional.of(field) : Optional.empty();
      } else if (at instanceof Expr.Assign assign && assign.value().site() == child.site()) {
        return field(assign.target());
      } else if (at instanceof Stmt.Return) {
        return method(at);
      } else if (!(at instanceof Expr) || at instanceof Expr.Lambda) {
        return Optional.empty();
      }
      child = at;
    }
    return Optional.empty();
  }

  private static Optional<Decl> field(Expr target) {
    SourceFile file = target.site().file();
    String name =
        target instanceof Expr.Select select && select.target().text().equals("this")
            ? select.name()
            : target instanceof Expr.Name plain
                    && Scopes.of(file)
                        .resolve(plain)
                        .filter(v -> v.kind() == Decl.Variable.Kind.FIELD)
                        .isPresent()
                ? plain.name()
                : "";
    return ByName.of(file).variables(name).stream()
        .filter(v -> v.kind() == Decl.Variable.Kind.FIELD)
        .map(Decl.class::cast)
        .findFirst();
  }

  private static Optional<Decl> method(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.MethodDecl method) {
        return Optional.of(method);
      } else if (up.get() instanceof Expr.Lambda) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasOpenKeys(Decl holder, Knowledge knowledge) {
    SourceFile file = holder.site().file();
    Type type =
        holder instanceof Decl.MethodDecl method
            ? method.returnType().map(Expr::type).orElse(Type.UNKNOWN)
            : file.typeOf(holder);
    return !type.arguments().isEmpty() && OpenKeys.isOpen(type.arguments().get(0), file, knowledge);
  }

  /** Whether the file empties the cache itself. */
  private static boolean isEmptied(Decl holder) {
    SourceFile file = holder.site().file();
    return Stream.of("invalidate", "invalidateAll", "cleanUp", "asMap", "clear")
        .flatMap(name -> file.calls(name).stream())
        .anyMatch(call -> !isOfOther(call.receiver(), holder));
  }

  /** Whether a call is made on another field, which holds a collection of the JDK. */
  private static boolean isOfOther(Optional<Expr> receiver, Decl holder) {
    return receiver
        .flatMap(Origins::variable)
        .filter(other -> other.kind() == Decl.Variable.Kind.FIELD)
        .filter(other -> other.site() != holder.site())
        .filter(other -> other.site().file().typeOf(other).name().startsWith("java.util."))
        .isPresent();
  }
}

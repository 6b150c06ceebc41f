package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;

/** Which field a getter gives, for types that the file itself declares. */
public final class Accessors {
  private Accessors() {}

  /**
   * The field or record component that an expression reads from its receiver, and does nothing
   * else: {@code row.id} or {@code row.id()}. Empty when another class may have overridden the
   * getter, or when unsure.
   */
  public static Optional<Decl.Variable> read(Expr expr) {
    if (expr instanceof Expr.Select select) {
      return declared(select.target()).flatMap(type -> field(type, select.name()));
    }
    return expr instanceof Expr.Invocation call
            && call.arguments().isEmpty()
            && call.receiver().isPresent()
        ? declared(call.receiver().get()).flatMap(type -> getter(type, call.name()))
        : Optional.empty();
  }

  /** Whether a field or component keeps its value for as long as its object lives. */
  public static boolean isConstant(Decl.Variable field) {
    return field.kind() == Decl.Variable.Kind.COMPONENT
        || field.modifiers().contains(Modifier.FINAL);
  }

  /** The one class or record of the file that an expression's type is; empty for all others. */
  private static Optional<Decl.TypeDecl> declared(Expr expr) {
    SourceFile file = expr.site().file();
    Type type = expr.type();
    String name = type.name();
    List<Decl.TypeDecl> found =
        ByName.of(file).types(name.substring(name.lastIndexOf('.') + 1)).stream()
            .filter(t -> !t.name().isEmpty() && name.equals(nameOf(t)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The name by which {@link Type} knows a declared type. */
  public static String nameOf(Decl.TypeDecl type) {
    Node parent = type.parent().orElse(type);
    if (parent instanceof Decl.TypeDecl outer) {
      return nameOf(outer) + "." + type.name();
    }
    String packageName =
        parent instanceof Decl.Unit unit
            ? unit.packageDecl().map(declaration -> declaration.name() + ".").orElse("")
            : "";
    return packageName + type.name();
  }

  private static Optional<Decl.Variable> field(Decl.TypeDecl type, String name) {
    return type.members().stream()
        .filter(Decl.Variable.class::isInstance)
        .map(Decl.Variable.class::cast)
        .filter(field -> !field.modifiers().contains(Modifier.STATIC))
        .filter(field -> field.name().equals(name))
        .findFirst()
        .or(() -> type.components().stream().filter(c -> c.name().equals(name)).findFirst());
  }

  private static Optional<Decl.Variable> getter(Decl.TypeDecl type, String name) {
    List<Decl.MethodDecl> written =
        type.members().stream()
            .filter(Decl.MethodDecl.class::isInstance)
            .map(Decl.MethodDecl.class::cast)
            .filter(method -> method.name().equals(name) && method.parameters().isEmpty())
            .filter(method -> method.kind() == Decl.MethodDecl.Kind.METHOD)
            .toList();
    if (written.isEmpty()) {
      return type.components().stream().filter(c -> c.name().equals(name)).findFirst();
    }
    return mayBeOverridden(type, written.get(0)) || !written.get(0).throwing().isEmpty()
        ? Optional.empty()
        : returned(written.get(0)).flatMap(field -> field(type, field));
  }

  private static boolean mayBeOverridden(Decl.TypeDecl type, Decl.MethodDecl method) {
    boolean fixed =
        type.kind() == Decl.TypeDecl.Kind.RECORD
            || type.modifiers().contains(Modifier.FINAL)
            || method.modifiers().contains(Modifier.FINAL)
            || method.modifiers().contains(Modifier.PRIVATE);
    return !fixed;
  }

  /** The name in {@code return name;} or {@code return this.name;} as a whole body. */
  private static Optional<String> returned(Decl.MethodDecl method) {
    List<Stmt> body = method.body().map(Stmt.Block::statements).orElse(List.of());
    if (body.size() != 1 || !(body.get(0) instanceof Stmt.Return end)) {
      return Optional.empty();
    }
    if (end.value().orElse(null) instanceof Expr.Name name) {
      return Optional.of(name.name());
    }
    return end.value().orElse(null) instanceof Expr.Select select
            && select.target() instanceof Expr.Name self
            && self.name().equals("this")
        ? Optional.of(select.name())
        : Optional.empty();
  }
}

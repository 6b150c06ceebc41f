package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which expression made the value that another one has. */
public final class Origins {
  private static final int MOST_STEPS = 4;

  private Origins() {}

  /**
   * Follows locals and fields to the one expression that they are ever assigned. The expression
   * itself where it is no variable, or where there may be several.
   */
  public static Expr of(Expr expr) {
    Expr at = expr;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<Expr> value = variable(at).flatMap(Origins::onlyValue);
      if (value.isEmpty()) {
        return at;
      }
      at = value.get();
    }
    return at;
  }

  /** The variable that a name, or a field access on {@code this}, means; empty when unsure. */
  public static Optional<Decl.Variable> variable(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return Scopes.of(name.site().file()).resolve(name).or(() -> outerField(name));
    } else if (expr instanceof Expr.Select select
        && select.target() instanceof Expr.Name owner
        && owner.name().equals("this")) {
      return enclosing(select).stream()
          .flatMap(type -> type.members().stream())
          .filter(member -> member instanceof Decl.Variable)
          .map(Decl.Variable.class::cast)
          .filter(field -> field.name().equals(select.name()))
          .findFirst();
    }
    return Optional.empty();
  }

  /** A private field of an enclosing type, if nothing else in the file has its name. */
  private static Optional<Decl.Variable> outerField(Expr.Name name) {
    List<Decl.Variable> named = ByName.of(name.site().file()).variables(name.name());
    return named.size() == 1
            && named.get(0).kind() == Decl.Variable.Kind.FIELD
            && named.get(0).modifiers().contains(Modifier.PRIVATE)
            && named.get(0).parent().filter(type -> type.site().encloses(name.site())).isPresent()
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static Optional<Decl.TypeDecl> enclosing(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl type) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static Optional<Expr> onlyValue(Decl.Variable variable) {
    boolean followed =
        switch (variable.kind()) {
          case LOCAL, RESOURCE -> true;
          case FIELD ->
              variable.modifiers().contains(Modifier.FINAL)
                  || variable.modifiers().contains(Modifier.PRIVATE);
          default -> false;
        };
    if (!followed) {
      return Optional.empty();
    }
    List<Expr> writes = writes(variable);
    if (variable.initializer().isPresent()) {
      return writes.isEmpty() ? variable.initializer() : Optional.empty();
    }
    return writes.size() == 1
            && writes.get(0).parent().orElse(variable) instanceof Expr.Assign assign
            && assign.op().isEmpty()
        ? Optional.of(assign.value())
        : Optional.empty();
  }

  /** Where a variable is written; of a field every write to a field of that name. */
  private static List<Expr> writes(Decl.Variable variable) {
    SourceFile file = variable.site().file();
    Stream<? extends Expr> uses = Scopes.of(file).uses(variable).stream();
    if (!Place.isLocal(variable)) {
      uses =
          Stream.<Expr>concat(
              ByName.of(file).names(variable.name()).stream()
                  .filter(name -> variable(name).filter(Place::isLocal).isEmpty()),
              ByName.of(file).selects(variable.name()).stream());
    }
    return uses.filter(Writes::isWritten).map(use -> (Expr) use).toList();
  }
}

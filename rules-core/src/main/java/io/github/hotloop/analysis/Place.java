package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an assignable expression denotes, as far as its text tells: two expressions of one method
 * with the same place denote the same variable as long as nothing on the way is reassigned.
 *
 * @param key equal for equal places
 * @param base the local variable or parameter at the root; empty for fields of {@code this}, of
 *     outer instances and of classes
 * @param isVariable whether the place is that variable itself, not a field reached through it
 */
public record Place(String key, Optional<Decl.Variable> base, boolean isVariable) {

  /** The place of a name or a field access; empty for array slots, calls and the like. */
  public static Optional<Place> of(Expr expr) {
    if (expr instanceof Expr.Name name) {
      if (name.name().equals("this")) {
        return Optional.of(new Place("this", Optional.empty(), false));
      }
      Optional<Decl.Variable> variable = Scopes.of(name.site().file()).resolve(name);
      boolean local = variable.isPresent() && isLocal(variable.get());
      return Optional.of(
          local
              ? new Place("#" + variable.get().site().index(), variable, true)
              : new Place("this." + name.name(), Optional.empty(), false));
    } else if (expr instanceof Expr.Select select) {
      return of(select.target())
          .map(p -> new Place(p.key() + "." + select.name(), p.base(), false));
    }
    return Optional.empty();
  }

  /** Whether a variable is a local or a parameter, not a field. */
  public static boolean isLocal(Decl.Variable variable) {
    return variable.kind() != Decl.Variable.Kind.FIELD
        && variable.kind() != Decl.Variable.Kind.COMPONENT;
  }

  /** Whether this is a field of {@code this} or of a class, named directly. */
  public boolean isOwnField() {
    return base.isEmpty() && key.startsWith("this.") && key.indexOf('.', 5) < 0;
  }

  /** Every expression of a file that denotes this place. */
  public List<Expr> uses(SourceFile file) {
    if (isVariable) {
      return List.copyOf(Scopes.of(file).uses(base.get()));
    }
    Known known = file.memo(Known.class, any -> new Known());
    List<Expr> uses = known.uses.get(key);
    if (uses == null) {
      String name = key.substring(key.lastIndexOf('.') + 1);
      Stream<? extends Expr> names = ByName.of(file).names(name).stream();
      Stream<? extends Expr> selects = ByName.of(file).selects(name).stream();
      uses = Stream.<Expr>concat(names, selects).filter(this::isAt).toList();
      known.uses.put(key, uses);
    }
    return uses;
  }

  /** The uses of places other than variables that were asked for, by their keys. */
  private static final class Known {
    private final Map<String, List<Expr>> uses = new HashMap<>();
  }

  /** Whether an expression denotes this place. */
  public boolean isAt(Expr expr) {
    return mayBeAt(expr) && of(expr).filter(other -> other.key().equals(key)).isPresent();
  }

  /** A glance at the last name, before scopes are asked. */
  private boolean mayBeAt(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return isVariable ? name.name().equals(base.get().name()) : key.endsWith(name.name());
    }
    return expr instanceof Expr.Select select && !isVariable && key.endsWith(select.name());
  }
}

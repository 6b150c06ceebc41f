package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.List;
import java.util.Optional;

/** What a new lambda may name. */
public final class Captures {
  private Captures() {}

  /**
   * Whether every variable that an expression names may be named in a lambda at the same place, and
   * means the same there: it is effectively final, or a field. No when unsure.
   */
  public static boolean mayMove(Expr expr) {
    SourceFile file = expr.site().file();
    boolean namesOnly =
        file.within(expr).stream()
            .noneMatch(node -> node instanceof Expr.Lambda || node instanceof Decl);
    return namesOnly && file.within(expr, Expr.Name.class).stream().allMatch(Captures::mayMoveName);
  }

  private static boolean mayMoveName(Expr.Name name) {
    if (name.name().equals("this") || name.name().equals("super") || isMerelyQualifier(name)) {
      return true;
    }
    Optional<Decl.Variable> variable = Scopes.of(name.site().file()).resolve(name);
    return variable.filter(Captures::mayBeNamed).isPresent();
  }

  /** A type or package, which the host knows as no variable. */
  private static boolean isMerelyQualifier(Expr.Name name) {
    Node parent = name.parent().orElse(name);
    boolean qualifies =
        parent instanceof Expr.Select
            || (parent instanceof Expr.Invocation call
                && call.receiver().filter(r -> r.site() == name.site()).isPresent());
    return qualifies && Character.isUpperCase(name.name().charAt(0));
  }

  private static boolean mayBeNamed(Decl.Variable variable) {
    if (variable.kind() == Decl.Variable.Kind.FIELD) {
      // A constructor may not name a final field in a lambda before it is assigned.
      return !variable.modifiers().contains(Modifier.FINAL) || variable.initializer().isPresent();
    }
    return Place.isLocal(variable) && isEffectivelyFinal(variable);
  }

  /** Whether a local has one value only, given where it is declared (JLS 4.12.4). */
  public static boolean isEffectivelyFinal(Decl.Variable variable) {
    List<Expr.Name> uses = Scopes.of(variable.site().file()).uses(variable);
    boolean starts =
        variable.kind() != Decl.Variable.Kind.LOCAL || variable.initializer().isPresent();
    return starts && uses.stream().noneMatch(Writes::isWritten);
  }
}

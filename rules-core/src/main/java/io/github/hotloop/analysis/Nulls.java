package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is certainly not null, from the text of the file alone. */
public final class Nulls {
  /** Their factories refuse null elements. Source: their Javadoc in JDK 25. */
  private static final Set<String> REFUSING = Set.of("java.util.List", "java.util.Set");

  private static final Set<String> OWN_LISTS =
      Set.of("java.util.ArrayList", "java.util.LinkedList");

  private Nulls() {}

  /** Whether an expression is never null where it stands. */
  public static boolean isNever(Expr expr) {
    if (expr instanceof Expr.Literal) {
      return !Constants.isNull(expr);
    } else if (expr instanceof Expr.New
        || expr instanceof Expr.NewArray
        || expr instanceof Expr.ArrayInit
        || expr instanceof Expr.Binary) {
      return true;
    } else if (expr instanceof Expr.Cast cast) {
      return isNever(cast.operand());
    } else if (expr instanceof Expr.Conditional choice) {
      return isNever(choice.whenTrue()) && isNever(choice.whenFalse());
    } else if (expr instanceof Expr.Invocation call && refusesNull(call)) {
      return true;
    } else if (expr instanceof Expr.Name name) {
      Optional<Decl.Variable> variable = Scopes.of(name.site().file()).resolve(name);
      if (name.name().equals("this")
          || variable
              .filter(held -> isNeverHeldBy(held) || isAskedBefore(held, name))
              .isPresent()) {
        return true;
      }
    }
    return expr.type().isPrimitive()
        || Accessors.read(expr).filter(Nulls::isNeverHeldBy).isPresent();
  }

  /** Whether no element of a collection or array is ever null. */
  public static boolean isNeverIn(Expr collection) {
    if (collection instanceof Expr.Invocation call) {
      return refusesNull(call);
    } else if (collection instanceof Expr.ArrayInit array) {
      return array.elements().stream().allMatch(Nulls::isNever);
    } else if (collection instanceof Expr.NewArray array) {
      return array.initializer().filter(Nulls::isNeverIn).isPresent()
          || (array.dimensions().size() == 1 && Bounds.size(array).orElse(-1) == 0);
    }
    if (Set.of("int[]", "long[]", "short[]").contains(collection.type().name())) {
      return true;
    }
    return collection instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(variable -> startsWithout(variable) && staysWithout(variable))
            .isPresent();
  }

  private static boolean startsWithout(Decl.Variable variable) {
    Expr start = variable.initializer().orElse(null);
    if (start instanceof Expr.New made) {
      return OWN_LISTS.contains(made.type().name())
          && made.body().isEmpty()
          && made.arguments().stream()
              .allMatch(argument -> argument.type().is("int") || isNeverIn(argument));
    }
    return start != null && isNeverIn(start);
  }

  /** Whether a collection or array is never replaced, and null never added to it. */
  private static boolean staysWithout(Decl.Variable variable) {
    if (variable.kind() != Decl.Variable.Kind.LOCAL) {
      return false;
    }
    boolean refuses =
        variable.initializer().orElse(null) instanceof Expr.Invocation call && refusesNull(call);
    return uses(variable).stream()
        .allMatch(use -> !Writes.isWritten(use) && (refuses || addsNoNull(use)));
  }

  private static boolean addsNoNull(Expr.Name use) {
    Changes change = Changes.of(use);
    boolean one =
        use.parent().orElse(use) instanceof Expr.Invocation call
            && call.name().equals("add")
            && call.arguments().size() == 1
            && isNever(call.arguments().get(0));
    return change == Changes.NONE || (change == Changes.GROWTH && one);
  }

  /**
   * {@code List.of(…)}, {@code Set.copyOf(…)} and the like: what they give is not null, never
   * changes and holds no null.
   */
  public static boolean refusesNull(Expr.Invocation call) {
    return List.of("of", "copyOf").contains(call.name())
        && REFUSING.contains(call.method().owner());
  }

  private static boolean isNeverHeldBy(Decl.Variable variable) {
    return switch (variable.kind()) {
      case FOREACH ->
          uses(variable).stream().noneMatch(Writes::isWritten)
              && variable.parent().orElse(variable) instanceof Stmt.Loop loop
              && isNeverIn(loop.iterable().get());
      case LOCAL, RESOURCE ->
          variable.initializer().filter(Nulls::isNever).isPresent()
              && uses(variable).stream().noneMatch(Writes::isWritten);
      case CATCH -> true;
      case COMPONENT -> isRefused(variable);
      case FIELD -> isNeverStored(variable);
      default -> false;
    };
  }

  private static List<Expr.Name> uses(Decl.Variable variable) {
    return Scopes.of(variable.site().file()).uses(variable);
  }

  /** Whether the compact constructor of a record begins with null checks, of this one as well. */
  private static boolean isRefused(Decl.Variable component) {
    return component.parent().orElse(component) instanceof Decl.TypeDecl owner
        && !isStoredInto(owner, component)
        && owner.members().stream()
            .filter(Decl.MethodDecl.class::isInstance)
            .map(Decl.MethodDecl.class::cast)
            .filter(method -> method.kind() == Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR)
            .flatMap(method -> method.body().stream())
            .flatMap(body -> body.statements().stream())
            .takeWhile(stmt -> checked(stmt).isPresent())
            .anyMatch(stmt -> checked(stmt).equals(Optional.of(component.name())));
  }

  /**
   * Whether something of that name is stored into; a parameter of a compact constructor is none.
   */
  private static boolean isStoredInto(Decl.TypeDecl owner, Decl.Variable component) {
    return owner.site().file().within(owner, Expr.Name.class).stream()
        .anyMatch(name -> name.name().equals(component.name()) && Writes.isWritten(name));
  }

  /** The name in {@code Objects.requireNonNull(name);} as a statement. */
  private static Optional<String> checked(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt alone
            && alone.expression() instanceof Expr.Invocation call
            && call.name().equals("requireNonNull")
            && !call.arguments().isEmpty()
            && call.method().is("java.util.Objects", "requireNonNull")
            && call.arguments().get(0) instanceof Expr.Name name
        ? Optional.of(name.name())
        : Optional.empty();
  }

  /** Whether a final field starts as something that is not null. */
  private static boolean isNeverStored(Decl.Variable field) {
    return Accessors.isConstant(field)
        && field.initializer().filter(start -> !(start instanceof Expr.Name)).isPresent()
        && field.initializer().filter(Nulls::isNever).isPresent();
  }

  /**
   * Whether a variable that is never stored into was asked for something earlier, so that null
   * would have failed there.
   */
  private static boolean isAskedBefore(Decl.Variable variable, Node at) {
    if (!Place.isLocal(variable) || uses(variable).stream().anyMatch(Writes::isWritten)) {
      return false;
    }
    Node child = at;
    for (Optional<Node> up = at.parent(); up.isPresent(); up = up.get().parent()) {
      Node parent = up.get();
      if (parent instanceof Decl.TypeDecl || parent instanceof Decl.MethodDecl) {
        return false;
      }
      int end = child.site().index();
      boolean asked =
          parent instanceof Stmt.Block block
              && block.statements().stream()
                  .takeWhile(stmt -> stmt.site().index() < end)
                  .anyMatch(stmt -> asks(stmt, variable));
      if (asked) {
        return true;
      }
      child = parent;
    }
    return false;
  }

  /** Whether a statement certainly calls a method of what the variable holds. */
  private static boolean asks(Stmt stmt, Decl.Variable variable) {
    return (stmt instanceof Stmt.ExprStmt || stmt instanceof Stmt.Local)
        && stmt.site().file().within(stmt, Expr.Name.class).stream()
            .filter(name -> name.name().equals(variable.name()))
            .filter(Nulls::isAsked)
            .filter(name -> isAlwaysEvaluated(name, stmt))
            .anyMatch(
                name ->
                    Scopes.of(name.site().file())
                        .resolve(name)
                        .filter(found -> Scopes.same(found, variable))
                        .isPresent());
  }

  private static boolean isAsked(Expr.Name name) {
    return name.parent().orElse(name) instanceof Expr.Invocation call
        && call.receiver().filter(r -> r.site() == name.site()).isPresent()
        && call.method().isKnown()
        && !call.method().isStatic();
  }

  private static boolean isAlwaysEvaluated(Node node, Stmt stmt) {
    Node at = node;
    while (at.site() != stmt.site()) {
      at = at.parent().orElseThrow();
      boolean always =
          at instanceof Expr.Invocation
              || at instanceof Expr.Select
              || at instanceof Expr.New
              || at instanceof Expr.Assign
              || at instanceof Expr.Cast
              || at instanceof Decl.Variable
              || (at instanceof Expr.Binary both && !isShort(both.op()))
              || at.site() == stmt.site();
      if (!always) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(Expr.Binary.Op op) {
    return op == Expr.Binary.Op.AND_THEN || op == Expr.Binary.Op.OR_ELSE;
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Collections, maps and arrays that nobody but one method knows. */
public final class Ownership {
  private Ownership() {}

  /**
   * Whether a place is a local that starts as something new of the JDK, is never assigned again,
   * and whose content nobody else can reach while {@code whole} runs. What {@code whole} itself
   * does to it is another question.
   */
  public static boolean isOwn(Place place, Stmt whole) {
    return place.isVariable()
        && isNew(place.base().get())
        && place.uses(whole.site().file()).stream().noneMatch(Writes::isWritten)
        && Changes.elsewhere(place, whole) == Changes.NONE
        && Changes.before(place, whole) != Changes.UNSURE
        && loopsAround(place, whole).stream()
            .allMatch(
                loop ->
                    Changes.of(place, loop, use -> whole.site().encloses(use.site()))
                        != Changes.UNSURE);
  }

  /** Whether it is empty when control first comes to {@code whole}, and that comes once. */
  public static boolean isEmptyBefore(Place place, Stmt whole) {
    return isOwn(place, whole)
        && place.base().get().initializer().get() instanceof Expr.New made
        && made.arguments().stream().allMatch(argument -> argument.type().isPrimitive())
        && loopsAround(place, whole).isEmpty()
        && place.uses(whole.site().file()).stream()
            .noneMatch(use -> use.span().start() < whole.span().start());
  }

  /** The loops that bring control back to a statement with the same variable. */
  private static List<Node> loopsAround(Place place, Stmt whole) {
    return Loops.around(whole).stream()
        .filter(loop -> !loop.site().encloses(place.base().get().site()))
        .toList();
  }

  private static boolean isNew(Decl.Variable variable) {
    Optional<Expr> value = variable.initializer();
    if (variable.kind() != Decl.Variable.Kind.LOCAL || value.isEmpty()) {
      return false;
    } else if (value.get() instanceof Expr.New made) {
      return made.body().isEmpty() && CollectionFacts.load().isOwnWhenNew(made.type());
    } else if (value.get() instanceof Expr.Invocation call) {
      return isNewList(call)
          || (call.name().equals("split") && call.method().is("java.lang.String", "split"));
    }
    return value.get() instanceof Expr.NewArray || value.get() instanceof Expr.ArrayInit;
  }

  /** {@code Arrays.asList(a, b)}: of one argument it may be a view of an array. */
  private static boolean isNewList(Expr.Invocation call) {
    return call.name().equals("asList")
        && call.arguments().size() > 1
        && call.method().is("java.util.Arrays", "asList");
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;

/**
 * Something that is gone through from the first element to the last: by a for-each, by an index, by
 * a stream.
 *
 * @param node the loop, or the call that begins the stream
 * @param in what is gone through, as written there: {@code rows}, {@code map.values()}
 * @param place where that, or the map behind it, is held
 * @param variable what holds the element: of the for-each, of the lambda, of the first statement in
 *     an indexed loop; empty where each use is {@code rows.get(i)} or {@code rows[i]}
 * @param index the variable of an indexed loop
 */
public record Traversal(
    Node node,
    Expr in,
    Place place,
    Optional<Decl.Variable> variable,
    Optional<Decl.Variable> index) {

  /** What a loop goes through; empty where that is no array or collection held in a variable. */
  public static Optional<Traversal> of(Stmt.Loop loop) {
    if (loop.kind() == Stmt.Loop.Kind.FOREACH) {
      return of(loop, loop.iterable().get(), loop.element(), Optional.empty());
    }
    return loop.kind() == Stmt.Loop.Kind.FOR ? indexed(loop) : Optional.empty();
  }

  /** What a stream goes through whose elements a lambda's parameter gets first. */
  public static Optional<Traversal> of(Expr.Invocation start, Decl.Variable element) {
    if (start.name().equals("stream") && start.receiver().isPresent()) {
      Expr in = start.receiver().get();
      boolean array =
          start.arguments().size() == 1 && start.method().is("java.util.Arrays", "stream");
      if (array || start.arguments().isEmpty()) {
        return of(
            start, array ? start.arguments().get(0) : in, Optional.of(element), Optional.empty());
      }
    }
    return Optional.empty();
  }

  private static Optional<Traversal> of(
      Node node, Expr in, Optional<Decl.Variable> variable, Optional<Decl.Variable> index) {
    Optional<Expr> map = viewed(in);
    return Place.of(map.orElse(in))
        .filter(place -> place.isVariable() || place.isOwnField())
        .filter(place -> map.isPresent() || isFixed(in.type()))
        .map(place -> new Traversal(node, in, place, variable, index));
  }

  private static boolean isFixed(Type type) {
    return type.isArray() || type.isSubtypeOf("java.util.Collection");
  }

  /** The map in {@code map.values()} and the like. */
  private static Optional<Expr> viewed(Expr in) {
    return in instanceof Expr.Invocation call
            && List.of("values", "keySet", "entrySet").contains(call.name())
            && call.arguments().isEmpty()
        ? call.receiver().filter(r -> r.type().isSubtypeOf("java.util.Map"))
        : Optional.empty();
  }

  /** {@code for (int i = 0; i < rows.size(); i++)} where only {@code rows} is asked for an i. */
  private static Optional<Traversal> indexed(Stmt.Loop loop) {
    if (loop.init().size() != 1
        || !(loop.init().get(0) instanceof Stmt.Local local)
        || !(loop.condition().orElse(null) instanceof Expr.Binary test)
        || (test.op() != Expr.Binary.Op.LESS && test.op() != Expr.Binary.Op.NOT_EQUAL)
        || loop.update().size() != 1) {
      return Optional.empty();
    }
    Decl.Variable index = local.variables().get(0);
    boolean fromZero =
        index.initializer().filter(start -> Constants.integer(start).orElse(-1) == 0).isPresent();
    Optional<Expr> in = measured(test.right());
    if (!fromZero || !names(test.left(), index) || !isIncrement(loop, index) || in.isEmpty()) {
      return Optional.empty();
    }
    return of(loop, in.get(), firstLocal(loop, index, in.get()), Optional.of(index))
        .filter(Traversal::asksOnlyForElements);
  }

  private static boolean isIncrement(Stmt.Loop loop, Decl.Variable index) {
    return loop.update().get(0) instanceof Expr.Unary step
        && (step.op() == Expr.Unary.Op.POST_INC || step.op() == Expr.Unary.Op.PRE_INC)
        && names(step.operand(), index);
  }

  /** The collection whose size an expression is: asked there, or held in a variable. */
  private static Optional<Expr> measured(Expr limit) {
    if (limit instanceof Expr.Select length && length.name().equals("length")) {
      return Optional.of(length.target()).filter(array -> array.type().isArray());
    } else if (limit instanceof Expr.Invocation call
        && call.name().equals("size")
        && call.arguments().isEmpty()) {
      return call.receiver().filter(list -> list.type().isSubtypeOf("java.util.List"));
    } else if (limit instanceof Expr.Name name) {
      SourceFile file = name.site().file();
      return Scopes.of(file)
          .resolve(name)
          .filter(Place::isLocal)
          .filter(held -> Scopes.of(file).uses(held).stream().noneMatch(Writes::isWritten))
          .flatMap(Decl.Variable::initializer)
          .filter(size -> !(size instanceof Expr.Name))
          .flatMap(Traversal::measured);
    }
    return Optional.empty();
  }

  /** The variable in {@code Row row = rows.get(i);} at the start of the loop's body. */
  private static Optional<Decl.Variable> firstLocal(Stmt.Loop loop, Decl.Variable index, Expr in) {
    return loop.body() instanceof Stmt.Block block
            && !block.statements().isEmpty()
            && block.statements().get(0) instanceof Stmt.Local local
            && local.variables().size() == 1
            && local.variables().get(0).initializer().filter(e -> isSlot(e, in, index)).isPresent()
        ? Optional.of(local.variables().get(0))
        : Optional.empty();
  }

  private static boolean isSlot(Expr expr, Expr in, Decl.Variable index) {
    Optional<Place> place = Place.of(in);
    if (expr instanceof Expr.Index slot) {
      return names(slot.index(), index) && place.filter(p -> p.isAt(slot.array())).isPresent();
    }
    return expr instanceof Expr.Invocation call
        && call.name().equals("get")
        && call.arguments().size() == 1
        && names(call.arguments().get(0), index)
        && call.receiver().filter(r -> place.filter(p -> p.isAt(r)).isPresent()).isPresent();
  }

  private boolean asksOnlyForElements() {
    Stmt.Loop loop = (Stmt.Loop) node;
    return Scopes.of(in.site().file()).uses(index.get()).stream()
        .filter(use -> loop.body().site().encloses(use.site()))
        .allMatch(
            use ->
                use.parent().orElse(use) instanceof Expr slot
                    && isSlot(slot, in, index.get())
                    && !Writes.isWritten(slot));
  }

  private static boolean names(Expr expr, Decl.Variable variable) {
    return expr instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(found -> Scopes.same(found, variable))
            .isPresent();
  }

  /** Whether an expression is the element: the variable that holds it, or the indexed slot. */
  public boolean isElement(Expr expr) {
    return variable.filter(held -> names(expr, held)).isPresent()
        || index.filter(i -> isSlot(expr, in, i)).isPresent();
  }

  /** Whether anything at or below a node speaks of the element. */
  public boolean isSpokenOfIn(Node region) {
    return region.site().file().within(region, Expr.Name.class).stream()
        .anyMatch(
            name ->
                variable.filter(held -> names(name, held)).isPresent()
                    || index.filter(i -> names(name, i)).isPresent());
  }

  /** What to show of it: what is gone through, as the head of the loop or stream names it. */
  public Expr shown() {
    return node instanceof Stmt.Loop loop && !loop.site().encloses(in.site())
        ? loop.condition().orElse(in)
        : in;
  }

  /** What is evaluated once each time it is gone through. */
  public Expr start() {
    return index.flatMap(Decl.Variable::initializer).orElse(in);
  }

  /** Whether it has few elements by construction, or elements of which few exist. */
  public boolean isSmall() {
    return Bounds.size(in).orElse(Long.MAX_VALUE) <= Bounds.SMALL;
  }
}

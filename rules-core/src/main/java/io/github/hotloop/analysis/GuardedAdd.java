package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code if (!list.contains(x)) list.add(x);} in one of its many shapes: whenever the question says
 * that the element is missing, the next thing that happens is that it is added.
 *
 * @param question what asks for the element
 * @param search the search in it
 * @param add the call that adds it
 */
public record GuardedAdd(Presence question, Search search, Expr.Invocation add) {

  /** The shape that a search is part of; empty if it is part of none. */
  public static Optional<GuardedAdd> of(Search search) {
    if (search.isViewed() || search.name().equals("containsAll")) {
      return Optional.empty();
    }
    return Presence.of(search)
        .flatMap(
            question ->
                whenMissing(question)
                    .flatMap(stmt -> add(stmt, search))
                    .map(add -> new GuardedAdd(question, search, add)));
  }

  /** Whether the element is written the same way in both places, and can't differ between them. */
  public boolean isSameElement() {
    Optional<Place> added = Place.of(add.arguments().get(0));
    return added.isPresent() && added.equals(Place.of(search.sought().get()));
  }

  /** The statement that runs directly after the question found nothing. */
  private static Optional<Stmt> whenMissing(Presence question) {
    // The last operand: what is asked after it might keep the element out.
    Expr.Binary.Op joint = question.found() ? Expr.Binary.Op.OR_ELSE : Expr.Binary.Op.AND_THEN;
    Expr condition = question.test();
    while (condition.parent().orElse(condition) instanceof Expr.Binary both
        && both.op() == joint
        && both.right().site() == condition.site()) {
      condition = both;
    }
    Node parent = condition.parent().orElse(condition);
    if (parent instanceof Stmt.If choice) {
      if (!question.found()) {
        return first(choice.then());
      }
      return choice.otherwise().isPresent()
          ? first(choice.otherwise().get())
          : leaves(choice.then()) ? after(choice) : Optional.empty();
    }
    boolean entered =
        parent instanceof Stmt.Loop loop
            && !question.found()
            && (loop.kind() == Stmt.Loop.Kind.WHILE || loop.kind() == Stmt.Loop.Kind.FOR);
    return entered ? first(((Stmt.Loop) parent).body()) : Optional.empty();
  }

  private static Optional<Stmt> first(Stmt body) {
    return body instanceof Stmt.Block block
        ? block.statements().stream().findFirst()
        : Optional.of(body);
  }

  /** Whether a branch ends in a jump, so that what follows it runs only if it was not taken. */
  private static boolean leaves(Stmt branch) {
    if (branch instanceof Stmt.Block block) {
      return !block.statements().isEmpty()
          && leaves(block.statements().get(block.statements().size() - 1));
    }
    return branch instanceof Stmt.Continue
        || branch instanceof Stmt.Break
        || branch instanceof Stmt.Return
        || branch instanceof Stmt.Throw;
  }

  private static Optional<Stmt> after(Stmt stmt) {
    if (!(stmt.parent().orElse(stmt) instanceof Stmt.Block block)) {
      return Optional.empty();
    }
    List<Stmt> all = block.statements();
    return all.stream().filter(s -> s.site().index() > stmt.site().last()).findFirst();
  }

  private static Optional<Expr.Invocation> add(Stmt stmt, Search search) {
    return stmt instanceof Stmt.ExprStmt statement
            && statement.expression() instanceof Expr.Invocation call
            && call.name().equals("add")
            && call.arguments().size() == 1
            && call.receiver().filter(search.place()::isAt).isPresent()
            && sameText(call.arguments().get(0), search.sought().get())
        ? Optional.of(call)
        : Optional.empty();
  }

  private static boolean sameText(Expr one, Expr other) {
    return one.text().equals(other.text()) && !Writes.stores(one);
  }
}

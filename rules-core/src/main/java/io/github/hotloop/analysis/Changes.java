package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What happens to a collection in a region of code, as far as its own name is used there. */
public enum Changes {
  /** Every use by that name only reads it. */
  NONE,
  /** Some use adds to it; none does anything else. */
  GROWTH,
  /** It may shrink, be replaced, or be handed to somebody who does that. */
  UNSURE;

  private static final Set<String> VIEWS = Set.of("values", "keySet", "entrySet");

  /**
   * What the uses of a collection do to it in {@code region}.
   *
   * @param ignored uses in this node do not count
   */
  public static Changes of(Place place, Node region, Node ignored) {
    return worst(
        place.uses(region.site().file()).stream()
            .filter(use -> region.site().encloses(use.site()))
            .filter(use -> !ignored.site().encloses(use.site())));
  }

  /** What the uses of a collection that stand before a node in the text do to it. */
  public static Changes before(Place place, Node node) {
    return worst(
        place.uses(node.site().file()).stream()
            .filter(use -> use.span().start() < node.span().start()));
  }

  private static Changes worst(Stream<Expr> uses) {
    return uses.map(Changes::of).max(Comparator.naturalOrder()).orElse(NONE);
  }

  /** What one use of a collection does to it. */
  static Changes of(Expr use) {
    Node parent = use.parent().orElse(use);
    boolean iterated =
        parent instanceof Stmt.Loop loop
            && loop.iterable().filter(i -> i.site() == use.site()).isPresent();
    boolean compared =
        parent instanceof Expr.Binary test
            && (test.op() == Expr.Binary.Op.EQUAL || test.op() == Expr.Binary.Op.NOT_EQUAL);
    boolean copied = parent instanceof Expr.New made && made.type().name().startsWith("java.util.");
    if (iterated || compared || copied || readsArray(parent, use)) {
      return NONE;
    }
    if (!(parent instanceof Expr.Invocation call)) {
      return UNSURE;
    }
    if (call.method().is("java.util.Arrays", "stream")) {
      return NONE;
    }
    if (call.receiver().filter(r -> r.site() == use.site()).isPresent()) {
      if (VIEWS.contains(call.name())) {
        return of(call);
      }
      if (CollectionFacts.load().reads(call.name())) {
        return NONE;
      }
      return CollectionFacts.load().grows(call.name()) ? GROWTH : UNSURE;
    }
    return onlyReadsArgument(call) ? NONE : UNSURE;
  }

  /** {@code array[i]} where nothing is stored into it, and {@code array.length}. */
  private static boolean readsArray(Node parent, Expr use) {
    if (!use.type().isArray()) {
      return false;
    }
    return parent instanceof Expr.Index slot
        ? slot.array().site() == use.site() && !Writes.isWritten(slot)
        : parent instanceof Expr.Select length && length.name().equals("length");
  }

  /** Copies and bulk operations of other collections: they read what they are given. */
  private static boolean onlyReadsArgument(Expr.Invocation call) {
    boolean bulk =
        List.of("addAll", "containsAll", "removeAll", "retainAll", "equals").contains(call.name());
    return bulk
        && call.arguments().size() == 1
        && call.receiver().filter(r -> r.type().isSubtypeOf("java.util.Collection")).isPresent();
  }

  /** Whether somebody may hold an iterator or a view of it: uses outside {@code region} count. */
  public static boolean mayBeViewed(Place place, Node region) {
    return place.uses(region.site().file()).stream()
        .filter(use -> !region.site().encloses(use.site()))
        .map(use -> use.parent().orElse(use))
        .anyMatch(
            parent ->
                parent instanceof Expr.Invocation call
                    && Optional.of(call.name())
                        .filter(n -> n.endsWith("terator") || n.equals("subList"))
                        .isPresent());
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;

/**
 * A call that looks for an element in something.
 *
 * @param call the call
 * @param in what is looked through: a collection, an array, a map for its values
 * @param place where that is held
 */
public record Search(Expr.Invocation call, Expr in, Place place) {
  /** What is looked through, as far as its type tells. */
  public enum Kind {
    /** One element after the other, certainly. */
    SCAN,
    /** A {@code Collection} or {@code Iterable}: whoever made it decides. */
    DEPENDS,
    /** By hash or order, or not known. */
    OTHER
  }

  /** The search that a call makes; empty if what it looks through is not held in a variable. */
  public static Optional<Search> of(Expr.Invocation call) {
    Expr in = call.receiver().orElse(call);
    if (in instanceof Expr.Invocation inner && isView(inner)) {
      in = inner.name().equals("asList") ? inner.arguments().get(0) : inner.receiver().get();
    }
    Expr held = in;
    return Place.of(held)
        .filter(place -> place.isVariable() || place.isOwnField())
        .map(place -> new Search(call, held, place));
  }

  /** {@code Arrays.asList(array)} or {@code map.values()}. */
  private static boolean isView(Expr.Invocation call) {
    boolean array =
        call.name().equals("asList")
            && call.arguments().size() == 1
            && call.receiver().filter(r -> r.text().endsWith("Arrays")).isPresent()
            && call.arguments().get(0).type().isArray();
    boolean values =
        call.name().equals("values")
            && call.arguments().isEmpty()
            && call.receiver().filter(r -> r.type().isSubtypeOf("java.util.Map")).isPresent();
    return array || values;
  }

  /** How the element is looked for. */
  public Kind kind() {
    Type type = in.type();
    if (type.isArray() || type.isSubtypeOf("java.util.Map")) {
      boolean viewed = call.receiver().filter(r -> r.site() != in.site()).isPresent();
      return viewed || call.name().equals("containsValue") ? Kind.SCAN : Kind.OTHER;
    }
    if (CollectionFacts.load().isScanned(type)) {
      return Kind.SCAN;
    }
    if (!type.is("java.util.Collection") && !type.is("java.lang.Iterable")) {
      return Kind.OTHER;
    }
    return startsAs().map(CollectionFacts.load()::isScanned).orElse(false)
        ? Kind.SCAN
        : startsAs().isPresent() ? Kind.OTHER : Kind.DEPENDS;
  }

  /** The type of the only value that a local ever has; empty when there may be others. */
  private Optional<Type> startsAs() {
    return place
        .base()
        .filter(variable -> variable.kind() == Decl.Variable.Kind.LOCAL)
        .filter(variable -> place.uses(in.site().file()).stream().noneMatch(Writes::isWritten))
        .flatMap(Decl.Variable::initializer)
        .map(Expr::type)
        .filter(type -> type.isKnown() && !type.is("java.util.Collection"));
  }

  /** Whether it looks through few elements by construction. */
  public boolean isSmall() {
    return Bounds.size(in).orElse(Long.MAX_VALUE) <= Bounds.SMALL;
  }

  /**
   * The loops that search the same thing again and again, from the innermost out: it exists before
   * the loop, is not replaced in it, and control comes round to the call.
   */
  public List<Node> loops() {
    List<Node> around = Loops.around(call).stream().filter(this::isAgainIn).toList();
    return Bounds.areSmall(around) ? List.of() : around;
  }

  private boolean isAgainIn(Node loop) {
    return outlives(place, loop) && comesRound(call, loop);
  }

  /** Whether what a place holds exists before a loop and is not replaced in it. */
  static boolean outlives(Place place, Node loop) {
    boolean inside = place.base().filter(base -> loop.site().encloses(base.site())).isPresent();
    return !inside
        && place.uses(loop.site().file()).stream()
            .noneMatch(use -> loop.site().encloses(use.site()) && Writes.isWritten(use));
  }

  /** Whether control can come from a node back to it in that loop. */
  static boolean comesRound(Node node, Node loop) {
    return Loops.comesRound(node, loop);
  }

  /** What the loop does to what is searched, this search and others like it aside. */
  public Changes changesIn(Node loop) {
    if (Changes.mayBeViewed(place, loop)) {
      return Changes.UNSURE;
    }
    boolean viewed = call.receiver().filter(r -> r.site() != in.site()).isPresent();
    return viewed ? Changes.NONE : Changes.of(place, loop, call);
  }
}

package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** How many elements come out of a stream at most. */
final class Streams {
  /** Stages of {@code java.util.stream} that give no more elements than they get. */
  private static final Set<String> KEEPING =
      Set.of(
          "stream",
          "parallelStream",
          "filter",
          "map",
          "mapToObj",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "boxed",
          "peek",
          "sorted",
          "distinct",
          "skip",
          "takeWhile",
          "dropWhile",
          "sequential",
          "parallel",
          "unordered");

  private Streams() {}

  /** The elements of a stream or collection; empty when not known. */
  static OptionalLong elements(Optional<Expr> source) {
    Expr at = source.orElse(null);
    while (at instanceof Expr.Invocation stage && stage.receiver().isPresent()) {
      if (stage.name().equals("limit") && stage.arguments().size() == 1) {
        return Constants.integer(stage.arguments().get(0));
      } else if (stage.name().equals("range") && stage.arguments().size() == 2) {
        return distance(stage, 0);
      } else if (stage.name().equals("rangeClosed") && stage.arguments().size() == 2) {
        return distance(stage, 1);
      } else if (!KEEPING.contains(stage.name())) {
        break;
      }
      at = stage.receiver().get();
    }
    return at == null ? OptionalLong.empty() : Bounds.size(at);
  }

  private static OptionalLong distance(Expr.Invocation range, int more) {
    OptionalLong from = Constants.integer(range.arguments().get(0));
    OptionalLong to = Constants.integer(range.arguments().get(1));
    return from.isPresent() && to.isPresent()
        ? OptionalLong.of(Math.max(0, to.getAsLong() - from.getAsLong() + more))
        : OptionalLong.empty();
  }
}

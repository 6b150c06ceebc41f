package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;

/**
 * Some of the nodes in a list, perhaps none, and the gap that they stand in.
 *
 * @param from the index of the first one
 * @param to the index after that of the last one
 */
record Stretch<N extends Node>(NodeList<N> all, int from, int to, Gap gap) {
  /**
   * Those that an edit touches; empty if it also touches what is around the list.
   *
   * @param open what stands before the first of all; empty if that can't be told
   * @param close what stands after the last one
   */
  static <N extends Node> Optional<Stretch<N>> of(
      NodeList<N> all, Optional<JavaToken> open, JavaToken close, Edit edit) {
    Decoded text = edit.before();
    Span change = edit.change();
    int from = 0;
    while (from < all.size() && text.end(all.get(from)) <= change.start()) {
      from++;
    }
    int to = from;
    while (to < all.size() && text.start(all.get(to)) <= change.end()) {
      to++;
    }
    Optional<JavaToken> before = from == 0 ? open : Optional.of(Positions.last(all.get(from - 1)));
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(of(all, from, to, before.get(), close))
            .filter(found -> found.gap.holds(edit));
  }

  private static <N extends Node> Stretch<N> of(
      NodeList<N> all, int from, int to, JavaToken before, JavaToken close) {
    JavaToken after = to == all.size() ? close : Positions.first(all.get(to));
    return new Stretch<>(all, from, to, new Gap(before, after));
  }

  /** The same and the next one, where there is one. */
  Optional<Stretch<N>> wider(JavaToken close) {
    return to < all.size()
        ? Optional.of(of(all, from, to + 1, gap.before(), close))
        : Optional.empty();
  }

  List<N> nodes() {
    return all.subList(from, to);
  }

  /** Puts nodes in place of these, and their tokens in place of all that is in the gap. */
  void replace(List<? extends N> others, Gap theirs) {
    gap.fill(theirs);
    for (int i = from; i < to; i++) {
      all.remove(from);
    }
    all.addAll(from, List.copyOf(others));
  }
}

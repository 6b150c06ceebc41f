package io.github.hotloop.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A syntax node. Nodes are copied from a host's tree once; what they mean is asked of the site. */
public sealed interface Node permits Expr, Stmt, Decl {
  /** Where the node sits. One per node: use it, not the record, as a map key. */
  Site site();

  /** The direct children in textual order. */
  List<Node> children();

  /** The node's own text range, without redundant parentheses. */
  default Span span() {
    return site().span();
  }

  /** The node's own text. */
  default String text() {
    return site().span().of(site().file().text());
  }

  /** The enclosing node; empty for the root. */
  default Optional<Node> parent() {
    return Optional.ofNullable(site().parent);
  }

  /** Flattens nodes, optional nodes and lists of nodes, keeping their order. */
  static List<Node> list(Object... parts) {
    List<Node> nodes = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Node node) {
        nodes.add(node);
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(value -> nodes.add((Node) value));
      } else {
        ((List<?>) part).forEach(value -> nodes.add((Node) value));
      }
    }
    return List.copyOf(nodes);
  }
}

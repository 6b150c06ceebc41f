package io.github.hotloop.tree;

import java.util.Arrays;
import java.util.Collections;
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

  /** A list of one node. */
  static List<Node> list(Node only) {
    return List.of(only);
  }

  /** A list of two nodes. */
  static List<Node> list(Node first, Node second) {
    return List.of(first, second);
  }

  /** Flattens nodes, optional nodes and lists of nodes, keeping their order. */
  static List<Node> list(Object... parts) {
    // Asked for every node of every file: no list that grows, no copy of it.
    int count = 0;
    for (Object part : parts) {
      if (part instanceof List<?> list) {
        count += list.size();
      } else if (!(part instanceof Optional<?> optional) || optional.isPresent()) {
        count++;
      }
    }
    if (count == 0) {
      return List.of();
    }
    Node[] nodes = new Node[count];
    int at = 0;
    for (Object part : parts) {
      if (part instanceof Node node) {
        nodes[at++] = node;
      } else if (part instanceof List<?> list) {
        for (Object node : list) {
          nodes[at++] = (Node) node;
        }
      } else if (part instanceof Optional<?> optional && optional.isPresent()) {
        nodes[at++] = (Node) optional.get();
      }
    }
    return Collections.unmodifiableList(Arrays.asList(nodes));
  }
}

package io.github.hotloop.fix;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How statements are written anew. */
public final class Statements {
  private Statements() {}

  /**
   * The statement of a block that holds a node, so that another can stand before it; empty where a
   * lambda or a type lies between.
   */
  public static Optional<Stmt> ofBlock(Node node) {
    Node at = node;
    while (at.parent().isPresent()) {
      Node parent = at.parent().get();
      if (parent instanceof Decl.TypeDecl || parent instanceof Expr.Lambda) {
        return Optional.empty();
      }
      if (at instanceof Stmt stmt && parent instanceof Stmt.Block) {
        return Optional.of(stmt);
      }
      at = parent;
    }
    return Optional.empty();
  }

  /** The text of a range with some nodes in it, no two inside each other, written otherwise. */
  public static String text(SourceFile file, Span range, Map<? extends Node, String> others) {
    Map<Span, String> sorted =
        new TreeMap<>((one, other) -> Integer.compare(one.start(), other.start()));
    others.forEach((node, text) -> sorted.put(node.span(), text));
    StringBuilder out = new StringBuilder();
    int done = range.start();
    for (Map.Entry<Span, String> other : sorted.entrySet()) {
      if (range.start() <= other.getKey().start() && other.getKey().end() <= range.end()) {
        out.append(file.text(), done, other.getKey().start()).append(other.getValue());
        done = other.getKey().end();
      }
    }
    return out.append(file.text(), done, range.end()).toString().replace("\r\n", "\n");
  }

  /** Lines that begin with one indentation begin with another; a text block stays as it is. */
  public static String shifted(String text, String from, String to) {
    return text.contains("\"\"\"") ? text : text.replace("\n" + from, "\n" + to);
  }
}

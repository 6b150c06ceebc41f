package io.github.hotloop.tree;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/**
 * Prints a tree as text: a line a node with kind, span and what it says of itself. Two front ends
 * agree on a file when their dumps are equal.
 */
public final class Dump {
  private Dump() {}

  /** The dump of a file; lines end with a line feed. */
  public static String of(SourceFile file) {
    StringBuilder out = new StringBuilder();
    print(file.root(), 0, out);
    return out.toString();
  }

  private static void print(Node node, int depth, StringBuilder out) {
    Lines lines = node.site().file().lines();
    Span span = node.span();
    out.append("  ".repeat(depth)).append(node.getClass().getSimpleName());
    out.append(' ').append(lines.at(span.start())).append('-').append(lines.at(span.end()));
    if (node.site().isParenthesized()) {
      Span outer = node.site().outer();
      out.append(" in ").append(lines.at(outer.start())).append('-').append(lines.at(outer.end()));
    }
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      String value = valueOf(component, node);
      if (!value.isEmpty()) {
        out.append(' ').append(component.getName()).append('=').append(value);
      }
    }
    out.append('\n');
    for (Node child : node.children()) {
      print(child, depth + 1, out);
    }
  }

  /** What a component says of the node itself; empty for what is shown as a child. */
  private static String valueOf(RecordComponent component, Node node) {
    Object value;
    try {
      value = component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
    if (value instanceof Optional<?> optional) {
      value = optional.isPresent() ? optional.get() : "";
    }
    if (value instanceof Site || value instanceof Node) {
      return "";
    }
    if (value instanceof Collection<?> many) {
      boolean shown = !many.isEmpty() && !(many.iterator().next() instanceof Node);
      return shown ? many.toString() : "";
    }
    if (component.getName().equals("nameStart")) {
      return node.site().file().lines().at((Integer) value);
    }
    return value.toString();
  }
}

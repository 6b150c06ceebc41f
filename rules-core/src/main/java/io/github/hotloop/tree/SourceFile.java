package io.github.hotloop.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One translated file: its nodes flat in preorder, indexed by kind and by called name.
 *
 * <p>Questions about types are passed on to the host and remembered, failures included. Not safe
 * for use by several threads at once.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final Decl.Unit root;
  private final Semantics semantics;
  private final Lines lines;
  private final Operators operators = new Operators(this);
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Class<?>, List<Node>> byKind = new HashMap<>();
  private final Map<String, List<Expr.Invocation>> byName = new HashMap<>();
  private final Map<Class<?>, Object> memos = new HashMap<>();

  /**
   * Links the tree below {@code root}; its sites must not have been used before.
   *
   * @param path how to name the file in messages
   * @param text the raw text that all spans refer to
   */
  public SourceFile(String path, String text, Decl.Unit root, Semantics semantics) {
    this.path = path;
    this.text = text;
    this.root = root;
    this.semantics = semantics;
    this.lines = new Lines(text);
    link(root, null);
  }

  private void link(Node node, Node parent) {
    Site site = node.site();
    if (site.file != null) {
      throw new IllegalStateException("Two nodes share a site: " + node);
    }
    site.file = this;
    site.parent = parent;
    site.index = nodes.size();
    nodes.add(node);
    add(byKind, node.getClass(), node);
    if (node instanceof Expr.Invocation call) {
      add(byName, call.name(), call);
    }
    List<Node> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      link(children.get(i), node);
    }
    site.last = nodes.size() - 1;
  }

  private static <K, N> void add(Map<K, List<N>> index, K key, N node) {
    List<N> nodes = index.get(key);
    if (nodes == null) {
      nodes = new ArrayList<>();
      index.put(key, nodes);
    }
    nodes.add(node);
  }

  /** How to name the file in messages. */
  public String path() {
    return path;
  }

  /** The raw text. */
  public String text() {
    return text;
  }

  /** The root. */
  public Decl.Unit root() {
    return root;
  }

  /** Line and column of offsets. */
  public Lines lines() {
    return lines;
  }

  /** All nodes in preorder. */
  public List<Node> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  /** All nodes of a kind, in preorder. */
  @SuppressWarnings("unchecked")
  public <N extends Node> List<N> all(Class<N> kind) {
    return (List<N>) Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }

  /** All calls of a simple name, in preorder. No type is resolved to answer this. */
  public List<Expr.Invocation> calls(String simpleName) {
    return Collections.unmodifiableList(byName.getOrDefault(simpleName, List.of()));
  }

  /** The nodes of a kind at or below {@code top}, in preorder. */
  public <N extends Node> List<N> within(Node top, Class<N> kind) {
    return within(top, all(kind));
  }

  /** Those of a list in preorder that are at or below {@code top}. */
  public static <N extends Node> List<N> within(Node top, List<N> nodes) {
    return nodes.subList(
        firstAtOrAfter(nodes, top.site().index()), firstAtOrAfter(nodes, top.site().last() + 1));
  }

  /** The nodes at or below {@code top}, in preorder. */
  public List<Node> within(Node top) {
    return Collections.unmodifiableList(nodes.subList(top.site().index(), top.site().last() + 1));
  }

  private static int firstAtOrAfter(List<? extends Node> sorted, int index) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).site().index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The type of an expression, a type as written or a variable; {@link Type#UNKNOWN} if unsure. The
   * types of operators follow from those of their operands; hosts are not asked for them.
   */
  public Type typeOf(Node node) {
    Site site = node.site();
    if (site.type == null) {
      site.type = findType(node);
    }
    return site.type;
  }

  private Type findType(Node node) {
    if (node instanceof Expr.Binary both) {
      return operators.binary(both);
    } else if (node instanceof Expr.Unary unary) {
      return operators.unary(unary);
    } else if (node instanceof Expr.Conditional choice) {
      return operators.conditional(choice);
    } else if (node instanceof Expr.SwitchExpr choice) {
      return operators.choice(choice);
    }
    return semantics.typeOf(node.site().origin());
  }

  /** The method that a call goes to; {@link Method#UNKNOWN} if unsure. */
  public Method methodOf(Expr.Invocation call) {
    Site site = call.site();
    if (site.method == null) {
      site.method = semantics.methodOf(site.origin());
    }
    return site.method;
  }

  /** Whether this file can name a class of that qualified name; {@code false} if unsure. */
  public boolean hasType(String qualifiedName) {
    return semantics.hasType(root.site().origin(), qualifiedName);
  }

  /** The one {@code T} of this file, made on first request: an analysis that many rules share. */
  public <T> T memo(Class<T> kind, Function<SourceFile, T> make) {
    Object known = memos.get(kind);
    if (known == null) {
      known = make.apply(this);
      memos.put(kind, known);
    }
    return kind.cast(known);
  }

  /**
   * The value of a constant expression (JLS 15.29); empty if it is none or the host can't tell. The
   * host is asked for names only.
   */
  public Optional<Object> constantOf(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return Literals.value(literal);
    } else if (expr instanceof Expr.Name || expr instanceof Expr.Select) {
      return semantics.constantOf(expr.site().origin());
    } else if (expr instanceof Expr.Unary unary) {
      return constantOf(unary.operand()).flatMap(value -> Arithmetic.unary(unary.op(), value));
    } else if (expr instanceof Expr.Cast cast) {
      return constantOf(cast.operand())
          .flatMap(value -> Arithmetic.cast(cast.target().text(), value));
    } else if (expr instanceof Expr.Conditional choice) {
      Optional<Object> one = constantOf(choice.whenTrue());
      Optional<Object> other = constantOf(choice.whenFalse());
      // Of two types the result would be promoted; nobody asks for such a constant.
      return constantOf(choice.condition())
          .filter(condition -> one.map(Object::getClass).equals(other.map(Object::getClass)))
          .flatMap(condition -> condition.equals(true) ? one : other);
    } else if (expr instanceof Expr.Binary both) {
      return constantOf(both.left())
          .flatMap(
              left ->
                  constantOf(both.right())
                      .flatMap(right -> Arithmetic.binary(both.op(), left, right)));
    }
    return Optional.empty();
  }
}

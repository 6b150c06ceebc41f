package io.github.hotloop.tree;

/**
 * Where a node sits and what it was made from. Identity matters: there is one site per node.
 *
 * <p>A translator makes a site from spans and the host's node; {@link SourceFile} links it to its
 * surroundings.
 */
public final class Site {
  private final Span span;
  private final Span outer;
  private final Object origin;

  SourceFile file;
  Node parent;
  int index = -1;
  int last = -1;
  Type type;
  Method method;

  /**
   * A site for a node that stands in parentheses, or not.
   *
   * @param span the node's own text, without redundant parentheses
   * @param outer the same with its redundant parentheses; {@code span} where there are none
   * @param origin the host's node, handed back to {@link Semantics}
   */
  public Site(Span span, Span outer, Object origin) {
    this.span = span;
    this.outer = outer;
    this.origin = origin;
  }

  /** A site for a node without parentheses around it. */
  public Site(Span span, Object origin) {
    this(span, span, origin);
  }

  /** The node's text range without redundant parentheses. */
  public Span span() {
    return span;
  }

  /** The node's text range with all redundant parentheses around it. */
  public Span outer() {
    return outer;
  }

  /** Whether there are redundant parentheses around the node. */
  public boolean isParenthesized() {
    return outer.length() > span.length();
  }

  /** The host's node. */
  public Object origin() {
    return origin;
  }

  /** The file that the node belongs to. */
  public SourceFile file() {
    return file;
  }

  /** The node's number in preorder, 0 for the root. */
  public int index() {
    return index;
  }

  /** The number of the last node below this one; {@link #index()} for a leaf. */
  public int last() {
    return last;
  }

  /** Whether {@code other} is this site or lies below it. */
  public boolean encloses(Site other) {
    return file == other.file && index <= other.index && other.index <= last;
  }
}

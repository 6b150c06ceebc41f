package io.github.hotloop.pmd;

import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTModifierList;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** Where PMD's nodes sit in the raw text. */
final class Places {
  private final TextMap map;

  Places(TextMap map) {
    this.map = map;
  }

  int start(JavaccToken token) {
    return map.toRaw(token.getRegion().getStartOffset());
  }

  int end(JavaccToken token) {
    return map.toRaw(token.getRegion().getEndOffset());
  }

  int start(JavaNode node) {
    // PMD counts the Javadoc to some declarations, and does not count the modifiers to others.
    boolean declares = node.getNumChildren() > 0 && node.getChild(0) instanceof ASTModifierList;
    return start(declares ? node.getChild(0).getFirstToken() : node.getFirstToken());
  }

  int end(JavaNode node) {
    return end(node.getLastToken());
  }

  /** From the start of one node to the end of another. */
  Site between(JavaNode from, JavaNode to, Object origin) {
    return new Site(new Span(start(from), end(to)), origin);
  }

  Site between(JavaccToken from, JavaccToken to, Object origin) {
    return new Site(new Span(start(from), end(to)), origin);
  }

  /** The site of a node that can't have parentheses around it. */
  Site of(JavaNode node) {
    return between(node, node, node);
  }

  /** The site of an expression; PMD counts the parentheses around it to its tokens. */
  Site of(ASTExpression node) {
    return node.isParenthesized() ? new Site(inner(node), outer(node), node) : of((JavaNode) node);
  }

  /** With all parentheses around it. */
  Span outer(ASTExpression node) {
    return new Span(start(node), end(node));
  }

  /** The first token of an expression after the parentheses around it. */
  static JavaccToken innerFirst(ASTExpression node) {
    return next(node.getFirstToken(), node.getParenthesisDepth());
  }

  private Span inner(ASTExpression node) {
    // Tokens are linked forwards only: two of them, as far apart as there are parentheses.
    JavaccToken first = innerFirst(node);
    JavaccToken last = node.getFirstToken();
    for (JavaccToken ahead = first; ahead != node.getLastToken(); ahead = ahead.getNext()) {
      last = last.getNext();
    }
    return new Span(start(first), end(last));
  }

  private static JavaccToken next(JavaccToken token, int steps) {
    JavaccToken at = token;
    for (int i = 0; i < steps; i++) {
      at = at.getNext();
    }
    return at;
  }
}

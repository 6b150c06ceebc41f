package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.List;

/** Where JavaParser's nodes and tokens sit in the raw text. */
final class Positions {
  private final Decoded source;

  Positions(Decoded source) {
    this.source = source;
  }

  Span span(Node node) {
    return new Span(start(node), end(node));
  }

  Site site(Node node) {
    return new Site(span(node), node);
  }

  int start(Node node) {
    return start(first(node));
  }

  int end(Node node) {
    return end(last(node));
  }

  int start(JavaToken token) {
    return source.start(token.getRange().orElseThrow().begin);
  }

  int end(JavaToken token) {
    return source.end(token.getRange().orElseThrow().end);
  }

  /** Where a declaration starts whose node may start later than its modifiers. */
  int start(Node node, NodeList<Modifier> modifiers, List<AnnotationExpr> annotations) {
    int start = start(node);
    if (!modifiers.isEmpty()) {
      start = Math.min(start, start(modifiers.get(0)));
    }
    return annotations.isEmpty() ? start : Math.min(start, start(annotations.get(0)));
  }

  static JavaToken first(Node node) {
    // JavaParser lets a union, and what it is the type of, start at the last alternative.
    if (node instanceof UnionType union) {
      return first(union.getElements().get(0));
    }
    return tokens(node).getBegin();
  }

  static JavaToken last(Node node) {
    return tokens(node).getEnd();
  }

  private static TokenRange tokens(Node node) {
    return node.getTokenRange().orElseThrow();
  }

  /** The next token that is no white space or comment. */
  static JavaToken next(JavaToken token) {
    JavaToken next = token.getNextToken().orElseThrow();
    return next.getCategory().isWhitespaceOrComment() ? next(next) : next;
  }

  /** The previous token that is no white space or comment. */
  static JavaToken previous(JavaToken token) {
    JavaToken previous = token.getPreviousToken().orElseThrow();
    return previous.getCategory().isWhitespaceOrComment() ? previous(previous) : previous;
  }

  /** The first token that reads {@code text} after the node and its last argument. */
  static JavaToken find(String text, Node node, NodeList<Expression> arguments) {
    JavaToken token = next(last(arguments.getLast().<Node>map(last -> last).orElse(node)));
    while (!token.getText().equals(text)) {
      token = next(token);
    }
    return token;
  }

  /** The annotations written before the first word of a type. */
  static List<AnnotationExpr> leadingAnnotations(Type type) {
    if (type instanceof ArrayType array) {
      return leadingAnnotations(array.getComponentType());
    }
    if (type instanceof UnionType union) {
      return leadingAnnotations(union.getElements().get(0));
    }
    if (type instanceof IntersectionType intersection) {
      return leadingAnnotations(intersection.getElements().get(0));
    }
    if (type instanceof ClassOrInterfaceType named && named.getScope().isPresent()) {
      return leadingAnnotations(named.getScope().get());
    }
    return type.getAnnotations();
  }
}

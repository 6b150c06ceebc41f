package io.github.hotloop.tree;

import java.util.Optional;

/**
 * Builds the nodes whose shape javac's parser decides, so that all front ends get it from one
 * place: {@code a + "b" + "c"} is {@code a + "bc"}, and {@code -1} is a literal.
 */
public final class Shape {
  private Shape() {}

  /**
   * A binary expression, with adjacent string literals folded into one as {@code
   * JavacParser.foldStrings} does. Its span runs from the left operand's to the right one's.
   *
   * @param outer the span with the redundant parentheses around the whole, empty if none
   */
  public static Expr binary(
      Expr.Binary.Op op, Expr left, Expr right, Optional<Span> outer, Object origin) {
    if (op == Expr.Binary.Op.PLUS && isBareString(right)) {
      if (isBareString(left)) {
        return foldedString(left, right, outer, origin);
      }
      if (left instanceof Expr.Binary chain
          && chain.op() == op
          && !chain.site().isParenthesized()
          && isBareString(chain.right())) {
        Expr folded = foldedString(chain.right(), right, Optional.empty(), right.site().origin());
        return newBinary(op, chain.left(), folded, outer, origin);
      }
    }
    return newBinary(op, left, right, outer, origin);
  }

  /**
   * A prefix or postfix expression; a minus directly before a decimal, hexadecimal, octal or binary
   * integer literal becomes part of it.
   *
   * @param site the site of the whole
   */
  public static Expr unary(Site site, Expr.Unary.Op op, Expr operand) {
    if (op == Expr.Unary.Op.MINUS
        && operand instanceof Expr.Literal literal
        && (literal.kind() == Expr.Literal.Kind.INT || literal.kind() == Expr.Literal.Kind.LONG)
        && operand.site().outer().start() == site.span().start() + 1) {
      return new Expr.Literal(site, literal.kind());
    }
    return new Expr.Unary(site, op, operand);
  }

  /** The kind of the literal at {@code span}, read from its text. */
  public static Expr.Literal.Kind literalKind(String text, Span span) {
    String literal = span.of(text);
    char first = literal.charAt(0);
    char last = Character.toLowerCase(literal.charAt(literal.length() - 1));
    if (first == '"') {
      return Expr.Literal.Kind.STRING;
    } else if (first == '\'') {
      return Expr.Literal.Kind.CHAR;
    } else if (literal.equals("null")) {
      return Expr.Literal.Kind.NULL;
    } else if (literal.equals("true") || literal.equals("false")) {
      return Expr.Literal.Kind.BOOLEAN;
    } else if (last == 'l') {
      return Expr.Literal.Kind.LONG;
    }
    if (!isFloating(literal)) {
      return Expr.Literal.Kind.INT;
    }
    return last == 'f' ? Expr.Literal.Kind.FLOAT : Expr.Literal.Kind.DOUBLE;
  }

  /** Whether a number has a point, an exponent or a suffix that only such numbers have. */
  private static boolean isFloating(String number) {
    int digits = number.startsWith("-") ? 1 : 0;
    String marks = number.regionMatches(true, digits, "0x", 0, 2) ? "pP" : ".eEfFdD";
    for (int i = digits; i < number.length(); i++) {
      if (marks.indexOf(number.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareString(Expr expr) {
    return expr instanceof Expr.Literal literal
        && literal.kind() == Expr.Literal.Kind.STRING
        && !expr.site().isParenthesized();
  }

  private static Expr newBinary(
      Expr.Binary.Op op, Expr left, Expr right, Optional<Span> outer, Object origin) {
    return new Expr.Binary(spanning(left, right, outer, origin), op, left, right);
  }

  private static Expr foldedString(Expr left, Expr right, Optional<Span> outer, Object origin) {
    return new Expr.Literal(spanning(left, right, outer, origin), Expr.Literal.Kind.STRING);
  }

  private static Site spanning(Expr left, Expr right, Optional<Span> outer, Object origin) {
    Span span = new Span(left.site().outer().start(), right.site().outer().end());
    return new Site(span, outer.orElse(span), origin);
  }
}

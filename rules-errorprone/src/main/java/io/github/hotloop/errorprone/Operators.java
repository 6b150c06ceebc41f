package io.github.hotloop.errorprone;

import com.sun.source.tree.Tree;
import io.github.hotloop.tree.Expr;

/** The operators that javac's kinds of tree stand for. */
final class Operators {
  private Operators() {}

  /** The operator of a binary tree or of a compound assignment. */
  static Expr.Binary.Op of(Tree.Kind kind) {
    return switch (kind) {
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> Expr.Binary.Op.TIMES;
      case DIVIDE, DIVIDE_ASSIGNMENT -> Expr.Binary.Op.DIVIDE;
      case REMAINDER, REMAINDER_ASSIGNMENT -> Expr.Binary.Op.REMAINDER;
      case PLUS, PLUS_ASSIGNMENT -> Expr.Binary.Op.PLUS;
      case MINUS, MINUS_ASSIGNMENT -> Expr.Binary.Op.MINUS;
      case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> Expr.Binary.Op.SHIFT_LEFT;
      case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> Expr.Binary.Op.SHIFT_RIGHT;
      case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT ->
          Expr.Binary.Op.SHIFT_RIGHT_UNSIGNED;
      case AND, AND_ASSIGNMENT -> Expr.Binary.Op.AND;
      case XOR, XOR_ASSIGNMENT -> Expr.Binary.Op.XOR;
      case OR, OR_ASSIGNMENT -> Expr.Binary.Op.OR;
      case LESS_THAN -> Expr.Binary.Op.LESS;
      case LESS_THAN_EQUAL -> Expr.Binary.Op.LESS_EQUAL;
      case GREATER_THAN -> Expr.Binary.Op.GREATER;
      case GREATER_THAN_EQUAL -> Expr.Binary.Op.GREATER_EQUAL;
      case EQUAL_TO -> Expr.Binary.Op.EQUAL;
      case NOT_EQUAL_TO -> Expr.Binary.Op.NOT_EQUAL;
      case CONDITIONAL_AND -> Expr.Binary.Op.AND_THEN;
      case CONDITIONAL_OR -> Expr.Binary.Op.OR_ELSE;
      default -> throw new IllegalArgumentException("No binary operator: " + kind);
    };
  }

  /** The operator of a unary tree. */
  static Expr.Unary.Op unary(Tree.Kind kind) {
    return switch (kind) {
      case UNARY_PLUS -> Expr.Unary.Op.PLUS;
      case UNARY_MINUS -> Expr.Unary.Op.MINUS;
      case LOGICAL_COMPLEMENT -> Expr.Unary.Op.NOT;
      case BITWISE_COMPLEMENT -> Expr.Unary.Op.COMPLEMENT;
      case PREFIX_INCREMENT -> Expr.Unary.Op.PRE_INC;
      case PREFIX_DECREMENT -> Expr.Unary.Op.PRE_DEC;
      case POSTFIX_INCREMENT -> Expr.Unary.Op.POST_INC;
      case POSTFIX_DECREMENT -> Expr.Unary.Op.POST_DEC;
      default -> throw new IllegalArgumentException("No unary operator: " + kind);
    };
  }
}

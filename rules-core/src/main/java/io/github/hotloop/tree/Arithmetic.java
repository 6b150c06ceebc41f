package io.github.hotloop.tree;

import java.util.Optional;

/** Operators on constant values as in JLS 15, promotion included. Empty where Java has no value. */
public final class Arithmetic {
  private Arithmetic() {}

  /** A value cast to {@code String} or to a primitive type. */
  public static Optional<Object> cast(String type, Object value) {
    if (type.equals("String") || type.equals("java.lang.String")) {
      return Optional.of(value).filter(String.class::isInstance);
    } else if (value instanceof Boolean) {
      return Optional.of(value).filter(truth -> type.equals("boolean"));
    } else if (value instanceof String) {
      return Optional.empty();
    }
    Number n = number(value);
    return switch (type) {
      case "byte" -> Optional.of((byte) narrow(n));
      case "short" -> Optional.of((short) narrow(n));
      case "char" -> Optional.of((char) narrow(n));
      case "int" -> Optional.of(narrow(n));
      case "long" -> Optional.of(n.longValue());
      case "float" -> Optional.of(n.floatValue());
      case "double" -> Optional.of(n.doubleValue());
      default -> Optional.empty();
    };
  }

  private static int narrow(Number n) {
    return n.intValue();
  }

  private static Number number(Object value) {
    return value instanceof Character c ? (Number) (int) c : (Number) value;
  }

  /** A prefix operator on a value. */
  public static Optional<Object> unary(Expr.Unary.Op op, Object value) {
    if (value instanceof Boolean truth) {
      return op == Expr.Unary.Op.NOT ? Optional.of(!truth) : Optional.empty();
    } else if (value instanceof String) {
      return Optional.empty();
    }
    Number n = number(value);
    return switch (op) {
      case PLUS -> isIntegral(n) ? binary(Expr.Binary.Op.PLUS, 0, n) : Optional.of(n);
      case MINUS -> binary(Expr.Binary.Op.TIMES, -1, n);
      case COMPLEMENT -> isIntegral(n) ? binary(Expr.Binary.Op.XOR, -1, n) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A binary operator on two values. */
  public static Optional<Object> binary(Expr.Binary.Op op, Object left, Object right) {
    if (left instanceof String || right instanceof String) {
      return strings(op, left, right);
    } else if (left instanceof Boolean a && right instanceof Boolean b) {
      return booleans(op, a, b);
    } else if (left instanceof Boolean || right instanceof Boolean) {
      return Optional.empty();
    }
    Number a = number(left);
    Number b = number(right);
    if (isShift(op)) {
      return isIntegral(a) && isIntegral(b) ? shift(op, a, b.longValue()) : Optional.empty();
    } else if (!isIntegral(a) || !isIntegral(b)) {
      return floating(op, a, b);
    }
    boolean wide = a instanceof Long || b instanceof Long;
    return integral(op, a.longValue(), b.longValue())
        .map(value -> value instanceof Long whole && !wide ? (Object) whole.intValue() : value);
  }

  private static boolean isIntegral(Number n) {
    return !(n instanceof Float) && !(n instanceof Double);
  }

  private static boolean isShift(Expr.Binary.Op op) {
    return switch (op) {
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> true;
      default -> false;
    };
  }

  private static Optional<Object> strings(Expr.Binary.Op op, Object left, Object right) {
    boolean both = left instanceof String && right instanceof String;
    return switch (op) {
      case PLUS -> Optional.of(String.valueOf(left) + right);
      case EQUAL -> both ? Optional.of(left.equals(right)) : Optional.empty();
      case NOT_EQUAL -> both ? Optional.of(!left.equals(right)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Object> booleans(Expr.Binary.Op op, boolean a, boolean b) {
    return switch (op) {
      case AND_THEN, AND -> Optional.of(a && b);
      case OR_ELSE, OR -> Optional.of(a || b);
      case XOR, NOT_EQUAL -> Optional.of(a != b);
      case EQUAL -> Optional.of(a == b);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> shift(Expr.Binary.Op op, Number a, long by) {
    if (a instanceof Long n) {
      return Optional.of(
          switch (op) {
            case SHIFT_LEFT -> n << by;
            case SHIFT_RIGHT -> n >> by;
            default -> n >>> by;
          });
    }
    int n = a.intValue();
    return Optional.of(
        switch (op) {
          case SHIFT_LEFT -> n << by;
          case SHIFT_RIGHT -> n >> by;
          default -> n >>> by;
        });
  }

  private static Optional<Object> integral(Expr.Binary.Op op, long a, long b) {
    return switch (op) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case TIMES -> Optional.of(a * b);
      case DIVIDE -> b == 0 ? Optional.empty() : Optional.of(a / b);
      case REMAINDER -> b == 0 ? Optional.empty() : Optional.of(a % b);
      case AND -> Optional.of(a & b);
      case OR -> Optional.of(a | b);
      case XOR -> Optional.of(a ^ b);
      default -> compared(op, Long.compare(a, b), true);
    };
  }

  private static Optional<Object> floating(Expr.Binary.Op op, Number left, Number right) {
    boolean wide = left instanceof Double || right instanceof Double;
    // Float arithmetic in double rounds to the same float for + - * / (not for %, which is exact).
    double a = wide ? left.doubleValue() : left.floatValue();
    double b = wide ? right.doubleValue() : right.floatValue();
    Optional<Double> value =
        switch (op) {
          case PLUS -> Optional.of(a + b);
          case MINUS -> Optional.of(a - b);
          case TIMES -> Optional.of(a * b);
          case DIVIDE -> Optional.of(a / b);
          case REMAINDER -> Optional.of(a % b);
          default -> Optional.empty();
        };
    if (value.isPresent()) {
      return value.map(result -> wide ? (Object) result : (Object) result.floatValue());
    }
    boolean ordered = !Double.isNaN(a) && !Double.isNaN(b);
    return compared(op, a < b ? -1 : a > b ? 1 : 0, ordered);
  }

  private static Optional<Object> compared(Expr.Binary.Op op, int order, boolean ordered) {
    return switch (op) {
      case LESS -> Optional.of(ordered && order < 0);
      case LESS_EQUAL -> Optional.of(ordered && order <= 0);
      case GREATER -> Optional.of(ordered && order > 0);
      case GREATER_EQUAL -> Optional.of(ordered && order >= 0);
      case EQUAL -> Optional.of(ordered && order == 0);
      case NOT_EQUAL -> Optional.of(!ordered || order != 0);
      default -> Optional.empty();
    };
  }
}

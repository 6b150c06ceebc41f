package io.github.hotloop.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of operators, from the types of their operands (JLS 5.6, 15.15 to 15.25): hosts answer
 * differently, JavaParser wrongly for boxes, javac and PMD by what is expected of a choice.
 */
final class Operators {
  private static final String STRING = "java.lang.String";
  private static final Type BOOLEAN = Type.primitive("boolean");
  private static final Map<String, String> UNBOXED =
      Map.of(
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Character", "char",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double",
          "java.lang.Boolean", "boolean");
  private static final List<String> WIDE = List.of("double", "float", "long");
  private static final List<String> NARROW = List.of("byte", "short", "char");

  private final SourceFile file;

  Operators(SourceFile file) {
    this.file = file;
  }

  Type unary(Expr.Unary unary) {
    Type operand = file.typeOf(unary.operand());
    if (unary.op().writes()) {
      return operand;
    }
    return unary.op() == Expr.Unary.Op.NOT ? BOOLEAN : promoted(unboxed(operand), "int");
  }

  /** Walks down a chain of operators by hand: it may be thousands long. */
  Type binary(Expr.Binary top) {
    Deque<Expr.Binary> chain = new ArrayDeque<>();
    Expr left = top;
    while (left instanceof Expr.Binary both) {
      chain.push(both);
      left = both.left();
    }
    Type type = file.typeOf(left);
    for (Expr.Binary both : chain) {
      Site site = both.site();
      if (site.type == null) {
        site.type = binary(both, type);
      }
      type = site.type;
    }
    return type;
  }

  private Type binary(Expr.Binary both, Type left) {
    return switch (both.op()) {
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, AND_THEN, OR_ELSE -> BOOLEAN;
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> promoted(unboxed(left), "int");
      case PLUS -> {
        Type right = file.typeOf(both.right());
        yield left.is(STRING) ? left : right.is(STRING) ? right : arithmetic(left, right);
      }
      case AND, OR, XOR, TIMES, DIVIDE, REMAINDER, MINUS ->
          arithmetic(left, file.typeOf(both.right()));
    };
  }

  private static Type arithmetic(Type left, Type right) {
    return promoted(unboxed(left), unboxed(right));
  }

  /** Binary numeric promotion (JLS 5.6); of two booleans, {@code boolean}. */
  private static Type promoted(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Type.UNKNOWN;
    } else if (left.equals("boolean") || right.equals("boolean")) {
      return left.equals(right) ? BOOLEAN : Type.UNKNOWN;
    }
    return Type.primitive(
        WIDE.stream().filter(w -> w.equals(left) || w.equals(right)).findFirst().orElse("int"));
  }

  /** The primitive type that a value is or unboxes to; empty where there is none. */
  private static String unboxed(Type type) {
    return UNBOXED.containsValue(type.name()) ? type.name() : UNBOXED.getOrDefault(type.name(), "");
  }

  /**
   * The type of a conditional by itself, whatever is expected of it. Of two classes it is the one
   * above the other; unknown if neither is.
   */
  Type conditional(Expr.Conditional choice) {
    Type one = file.typeOf(choice.whenTrue());
    Type other = file.typeOf(choice.whenFalse());
    if (isShifty(choice.whenTrue()) || isShifty(choice.whenFalse())) {
      return Type.UNKNOWN;
    } else if (one.is(other.name())) {
      return one.arguments().isEmpty() || !other.arguments().isEmpty() ? other : one;
    }
    String left = unboxed(one);
    String right = unboxed(other);
    if (!left.isEmpty() && !right.isEmpty()) {
      return numeric(choice, one, left, other, right);
    } else if (one.isPrimitive() || other.isPrimitive()) {
      return Type.UNKNOWN; // A box, or a supertype of one.
    } else if (one.is("null") || one.isSubtypeOf(other.name())) {
      return other;
    }
    return other.is("null") || other.isSubtypeOf(one.name()) ? one : Type.UNKNOWN;
  }

  /** The type of a switch whose results all have one; else unknown. */
  Type choice(Expr.SwitchExpr choice) {
    List<Expr> results = new ArrayList<>();
    choice.cases().forEach(group -> group.body().forEach(node -> results(node, results)));
    if (results.isEmpty() || results.stream().anyMatch(this::isShifty)) {
      return Type.UNKNOWN;
    }
    Type first = file.typeOf(results.get(0));
    return results.stream().allMatch(result -> file.typeOf(result).is(first.name()))
        ? first
        : Type.UNKNOWN;
  }

  /** What the body of a case gives: an expression after an arrow, and what is yielded. */
  private static void results(Node node, List<Expr> results) {
    if (node instanceof Expr expr) {
      results.add(expr);
    } else if (node instanceof Stmt.Yield yield) {
      results.add(yield.value());
    } else if (node instanceof Stmt) {
      node.children().stream()
          .filter(Stmt.class::isInstance)
          .forEach(child -> results(child, results));
    }
  }

  /** Whether it is not known, or its type comes from where it stands. */
  private boolean isShifty(Expr operand) {
    return !file.typeOf(operand).isKnown()
        || (operand instanceof Expr.Invocation call && file.methodOf(call).infersResult());
  }

  /** The tables of JLS 15.25. */
  private Type numeric(Expr.Conditional choice, Type one, String left, Type other, String right) {
    if (left.equals(right)) {
      return Type.primitive(left);
    } else if (other.is("int") && fits(choice.whenFalse(), left)) {
      return Type.primitive(left);
    } else if (one.is("int") && fits(choice.whenTrue(), right)) {
      return Type.primitive(right);
    }
    boolean shorts = List.of("byte", "short").containsAll(List.of(left, right));
    return shorts ? Type.primitive("short") : promoted(left, right);
  }

  /** Whether an int is a constant that a narrower type can hold. */
  private boolean fits(Expr constant, String narrow) {
    return NARROW.contains(narrow)
        && file.constantOf(constant)
            .filter(value -> Arithmetic.cast("int", value).equals(through(narrow, value)))
            .isPresent();
  }

  private static Optional<Object> through(String narrow, Object value) {
    return Arithmetic.cast(narrow, value).flatMap(held -> Arithmetic.cast("int", held));
  }
}

package io.github.hotloop.rules;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Boxed types with a method {@code sum}, and how to write a number as one of them. */
final class Numbers {
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double");
  private static final List<String> WIDER =
      List.of("byte", "short", "int", "long", "float", "double");

  private Numbers() {}

  /** The primitive type of such a box; empty for other types. */
  static Optional<String> primitive(Type type) {
    return Optional.ofNullable(PRIMITIVES.get(type.name()));
  }

  /** Whether one is the erased name of such a box and the other that of its primitive type. */
  static boolean isBoxOf(String box, String primitive) {
    return primitive.equals(PRIMITIVES.get(box));
  }

  /** Whether a number of a primitive type becomes one of another without a cast (JLS 5.1.2). */
  static boolean widens(String from, String to) {
    int start = WIDER.indexOf(from.equals("char") ? "short" : from);
    return start >= 0 && start <= WIDER.indexOf(to);
  }

  /** A whole constant as a literal of a primitive type. */
  static String literal(long value, String primitive) {
    return switch (primitive) {
      case "long" -> value + "L";
      case "float" -> value + "f";
      case "double" -> value + ".0";
      default -> String.valueOf(value);
    };
  }

  /** An amount as an argument of a primitive type: widened by a cast where it is narrower. */
  static String widened(Expr amount, String primitive) {
    if (amount.type().is(primitive)) {
      return amount.text();
    }
    boolean simple =
        amount instanceof Expr.Name
            || amount instanceof Expr.Select
            || amount instanceof Expr.Invocation
            || amount instanceof Expr.Index;
    return "(" + primitive + ") " + (simple ? amount.text() : "(" + amount.text() + ")");
  }
}

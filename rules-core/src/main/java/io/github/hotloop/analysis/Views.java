package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Type;

/** Calls that give a view of what is gone through: an array as a list, the values of a map. */
final class Views {
  private static final String AS_LIST = "asList";
  private static final String VALUES = "values";

  private Views() {}

  /** Whether a call is {@code Arrays.asList(array)} or {@code map.values()}. */
  static boolean isView(Expr.Invocation call) {
    boolean array =
        isArrayShaped(call)
            && call.receiver().filter(r -> r.text().endsWith("Arrays")).isPresent()
            && call.arguments().get(0).type().isArray();
    return array || isValues(call);
  }

  /** Whether a call is {@code map.values()}. */
  static boolean isValues(Expr.Invocation call) {
    return isValuesShaped(call) && call.receiver().filter(r -> isPlainMap(r.type())).isPresent();
  }

  /** Whether a call may be a view; asks no type. */
  static boolean mayBe(Expr.Invocation call) {
    return isArrayShaped(call) || isValuesShaped(call);
  }

  /** The same of what a call is on, by its last name as a glance sees it. */
  static boolean mayBe(String on) {
    return on.equals(AS_LIST + "()") || on.equals(VALUES + "()");
  }

  private static boolean isArrayShaped(Expr.Invocation call) {
    return call.name().equals(AS_LIST) && call.arguments().size() == 1;
  }

  private static boolean isValuesShaped(Expr.Invocation call) {
    return call.name().equals(VALUES) && call.arguments().isEmpty();
  }

  /** What a view is of; what is no view itself. */
  static Expr behind(Expr on) {
    if (!(on instanceof Expr.Invocation call) || !isView(call)) {
      return on;
    }
    return isArrayShaped(call) ? call.arguments().get(0) : call.receiver().orElse(call);
  }

  /** A map of the JDK: those of libraries may find a value by its hash. */
  static boolean isPlainMap(Type type) {
    return type.isSubtypeOf("java.util.Map") && type.name().startsWith("java.util.");
  }
}

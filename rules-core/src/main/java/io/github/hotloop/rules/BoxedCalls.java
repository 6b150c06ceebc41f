package io.github.hotloop.rules;

import io.github.hotloop.analysis.Box;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Parentheses;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Span;
import java.util.Map;

/** Calls on a box, as they read once the box is a primitive. */
final class BoxedCalls {
  private static final Map<String, String> CASTS =
      Map.of(
          "byteValue", "byte",
          "shortValue", "short",
          "charValue", "char",
          "intValue", "int",
          "longValue", "long",
          "floatValue", "float",
          "doubleValue", "double");

  private BoxedCalls() {}

  /**
   * Rewrites the call that is made on a value, if there is one.
   *
   * @param name how the file names the wrapper
   */
  static void rewrite(Expr value, Box box, String name, Edits edits) {
    if (!(value.parent().orElse(value) instanceof Expr.Invocation call)
        || call.receiver().filter(r -> r.site() == value.site()).isEmpty()) {
      return;
    }
    if (CASTS.containsKey(call.name())) {
      String wanted = CASTS.get(call.name());
      if (!wanted.equals(box.primitive())) {
        edits.insert(call.span().start(), "(" + wanted + ") ");
      }
      edits.replace(afterValue(value, call), "");
    } else if (call.name().equals("equals")) {
      equality(value, call, box, name, edits);
    } else if (call.name().equals("compareTo")) {
      edits.insert(call.span().start(), name + ".compare(");
      edits.replace(before(call.arguments().get(0), value), ", ");
    } else {
      edits.insert(call.span().start(), name + "." + call.name() + "(");
      edits.replace(afterValue(value, call), ")");
    }
  }

  private static Span afterValue(Expr value, Expr.Invocation call) {
    return new Span(value.site().outer().end(), call.span().end());
  }

  private static Span before(Expr argument, Expr value) {
    return new Span(value.site().outer().end(), argument.site().outer().start());
  }

  /** {@code a == b}; {@code Double.compare(a, b) == 0}, which tells zeros apart and NaN not. */
  private static void equality(
      Expr value, Expr.Invocation call, Box box, String name, Edits edits) {
    Expr argument = call.arguments().get(0);
    Node parent = call.parent().orElse(call);
    boolean negated =
        parent instanceof Expr.Unary not
            && not.op() == Expr.Unary.Op.NOT
            && !call.site().isParenthesized();
    Expr whole = negated ? (Expr) parent : call;
    boolean wrapped = Parentheses.areNeeded(whole);
    String operator = negated ? " != " : " == ";
    String start = (wrapped ? "(" : "") + (box.isFloating() ? name + ".compare(" : "");
    Span head = new Span(whole.span().start(), value.site().outer().start());
    edits.replace(head, start);
    edits.replace(before(argument, value), box.isFloating() ? ", " : operator + open(argument));
    edits.replace(
        new Span(argument.site().outer().end(), call.span().end()),
        (box.isFloating() ? ")" + operator + "0" : close(argument)) + (wrapped ? ")" : ""));
  }

  private static String open(Expr argument) {
    return isTight(argument) ? "" : "(";
  }

  private static String close(Expr argument) {
    return isTight(argument) ? "" : ")";
  }

  private static boolean isTight(Expr argument) {
    return argument instanceof Expr.Name
        || argument instanceof Expr.Literal
        || argument instanceof Expr.Select
        || argument instanceof Expr.Index
        || argument instanceof Expr.Invocation
        || argument.site().isParenthesized();
  }
}

package io.github.hotloop.rules;

import io.github.hotloop.analysis.Box;
import io.github.hotloop.analysis.Concats;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes one concatenation as calls of {@code append}, with the meaning that {@code +} has (JLS
 * 15.18.1): numbers before the first string are added, arrays of characters print as objects.
 */
final class AppendRewrite {
  private final Expr.Assign assign;
  private final Place place;
  private final String builder;
  private final boolean mayBeCaught;
  private final SourceFile file;

  /**
   * A rewrite of one statement.
   *
   * @param mayBeCaught whether an exception from an operand may be caught where the string is seen
   */
  AppendRewrite(Expr.Assign assign, Place place, String builder, boolean mayBeCaught) {
    this.assign = assign;
    this.place = place;
    this.builder = builder;
    this.mayBeCaught = mayBeCaught;
    this.file = assign.site().file();
  }

  /** Adds the edits; false, perhaps with some added, where no rewrite is right. */
  boolean into(Edits edits) {
    Concats.Form form = Concats.form(assign, place).orElseThrow();
    List<Expr> parts = parts(form);
    if (parts.stream().anyMatch(this::isBeyondUs)) {
      return false;
    }
    if (parts.size() > 1 && !maySplit(parts)) {
      if (form != Concats.Form.COMPOUND) {
        return false;
      }
      parts = List.of(assign.value());
    }
    if (form == Concats.Form.CONCAT && !Concats.isNonNull(parts.get(0))) {
      edits.caveat("`concat` throws on null, `append` prints it");
    }
    write(parts, edits);
    return true;
  }

  private List<Expr> parts(Concats.Form form) {
    if (form == Concats.Form.CONCAT) {
      return ((Expr.Invocation) assign.value()).arguments();
    } else if (form == Concats.Form.PLUS) {
      List<Expr> operands = Concats.operands(assign.value());
      return operands.subList(1, operands.size());
    }
    return Concats.parts(assign.value());
  }

  /** Stores into the string, and operands whose type depends on where they stand. */
  private boolean isBeyondUs(Expr operand) {
    boolean stores =
        file.within(operand, Expr.Assign.class).stream().anyMatch(a -> place.isAt(a.target()));
    boolean shifty = operand instanceof Expr.SwitchExpr || operand instanceof Expr.Lambda;
    return stores || (shifty && !operand.type().is("java.lang.String"));
  }

  /** Whether appending the parts one by one can't be told from appending them at once. */
  private boolean maySplit(List<Expr> parts) {
    boolean readsString =
        parts.stream()
            .skip(1)
            .flatMap(operand -> file.within(operand).stream())
            .anyMatch(node -> node instanceof Expr expr && place.isAt(expr));
    int unsteady = parts.size() - 1;
    while (unsteady > 0 && isSteady(parts.get(unsteady))) {
      unsteady--;
    }
    boolean printingMatters =
        parts.subList(0, unsteady).stream().anyMatch(part -> !isPlain(part.type()));
    boolean commented =
        IntStream.range(1, parts.size())
            .mapToObj(i -> gap(parts.get(i - 1), parts.get(i)))
            .anyMatch(gap -> !Scan.comments(file.text(), gap).isEmpty());
    return !readsString && !printingMatters && !commented && !mayBeCaught;
  }

  /** Whether printing another operand before this one can't be told from printing it after. */
  private boolean isSteady(Expr operand) {
    return operand instanceof Expr.Literal
        || (operand instanceof Expr.Name
            && Place.of(operand).filter(Place::isVariable).isPresent());
  }

  /** Whether {@code append} prints it as {@code +} does, and printing has no effect. */
  private static boolean isPlain(Type type) {
    return type.isPrimitive() || type.is("java.lang.String") || Box.printsAlike(type);
  }

  private static Span gap(Expr before, Expr after) {
    return new Span(before.site().outer().end(), after.site().outer().start());
  }

  private void write(List<Expr> parts, Edits edits) {
    int written = assign.span().start();
    String before = builder + ".append(";
    for (int i = 0; i < parts.size(); i++) {
      Expr part = parts.get(i);
      boolean cast = needsCast(part, edits);
      boolean wrap = cast && isLoose(part);
      String open = before + (cast ? "(Object) " : "") + (wrap ? "(" : "");
      edits.replace(new Span(written, part.span().start()), open);
      written = part.span().end();
      before = (wrap ? ")" : "") + ")";
      if (i + 1 < parts.size()) {
        before += lineBreak(gap(part, parts.get(i + 1))) + ".append(";
      }
    }
    edits.replace(new Span(written, assign.span().end()), before);
  }

  /** The line break in a gap with the indentation after it; empty if there is none. */
  private String lineBreak(Span gap) {
    String text = gap.of(file.text());
    int line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    if (line < 0) {
      return "";
    }
    String rest = text.substring(line + 1);
    return "\n" + rest.substring(0, rest.length() - rest.stripLeading().length());
  }

  /** Whether {@code append} would print a bare operand otherwise than {@code +} does. */
  private static boolean needsCast(Expr operand, Edits edits) {
    boolean inferred = operand instanceof Expr.Invocation call && call.method().infersResult();
    if (inferred || Constants.isNull(operand)) {
      return true; // What append expects would decide the type.
    }
    Type type = operand.type();
    if (!type.isKnown() && isOfKnown(operand)) {
      return true;
    } else if (!type.isKnown()) {
      edits.caveat("the type of `" + shorten(operand.text()) + "` is not known");
      return false;
    }
    boolean shifty =
        operand instanceof Expr.Conditional
            || (operand instanceof Expr.Invocation call && !call.method().isKnown());
    boolean characters =
        type.is("char[]") || (type.isSubtypeOf("java.lang.CharSequence") && !isCopied(type));
    return characters || (shifty && !isPlain(type));
  }

  /** Whether each operand of a choice is known, though they have no type in common. */
  private static boolean isOfKnown(Expr operand) {
    return operand instanceof Expr.Conditional choice
        && isKnown(choice.whenTrue())
        && isKnown(choice.whenFalse());
  }

  private static boolean isKnown(Expr operand) {
    return operand.type().isKnown()
        || (operand instanceof Expr.Invocation call && call.method().infersResult());
  }

  private static boolean isLoose(Expr operand) {
    return operand instanceof Expr.Conditional
        || operand instanceof Expr.Binary
        || operand instanceof Expr.Assign;
  }

  private static boolean isCopied(Type type) {
    return type.is("java.lang.String")
        || type.is("java.lang.StringBuilder")
        || type.is("java.lang.StringBuffer");
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 30 ? line : line.substring(0, 29) + "…";
  }
}

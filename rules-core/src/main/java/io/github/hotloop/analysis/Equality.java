package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Type;
import java.util.Optional;
import java.util.Set;

/**
 * A test whether two values are equal, such as a hash table could answer.
 *
 * @param left the value that is asked; the first argument of {@code Objects.equals}
 * @param right the value that it is compared with
 */
public record Equality(Kind kind, Expr left, Expr right) {
  private static final Set<String> WHOLE_NUMBERS = Set.of("int", "long", "short");
  private static final Set<String> FEW_VALUES =
      Set.of("boolean", "java.lang.Boolean", "byte", "java.lang.Byte", "char", "float", "double");

  /** How the two are compared. */
  public enum Kind {
    /** {@code left.equals(right)}: fails where {@code left} is null. */
    EQUALS,
    /** {@code Objects.equals(left, right)}: null equals null. */
    OBJECTS,
    /** {@code left == right} of whole numbers, of constants of an enum, or of classes. */
    SAME
  }

  /**
   * The test that an expression makes; empty for any other expression, for references that are
   * compared by identity, and for types that are unknown or have very few values.
   */
  public static Optional<Equality> of(Expr expr) {
    return shape(expr).filter(Equality::hasManyValues);
  }

  /** Whether an expression may be such a test or the opposite of one; asks no type. */
  public static boolean mayBe(Expr expr) {
    return expr instanceof Expr.Binary
        || (expr instanceof Expr.Invocation call && call.name().equals("equals"))
        || (expr instanceof Expr.Unary not && mayBe(not.operand()));
  }

  /** The test whose opposite an expression makes: {@code !a.equals(b)}, {@code a != b}. */
  public static Optional<Equality> opposite(Expr expr) {
    if (expr instanceof Expr.Unary not && not.op() == Expr.Unary.Op.NOT) {
      return of(not.operand());
    }
    return expr instanceof Expr.Binary test && test.op() == Expr.Binary.Op.NOT_EQUAL
        ? Optional.of(new Equality(Kind.SAME, test.left(), test.right()))
            .filter(Equality::hasManyValues)
        : Optional.empty();
  }

  private static Optional<Equality> shape(Expr expr) {
    if (expr instanceof Expr.Binary test && test.op() == Expr.Binary.Op.EQUAL) {
      return Optional.of(new Equality(Kind.SAME, test.left(), test.right()));
    }
    if (!(expr instanceof Expr.Invocation call)
        || !call.name().equals("equals")
        || call.receiver().isEmpty()) {
      return Optional.empty();
    }
    if (call.arguments().size() == 1) {
      return Optional.of(new Equality(Kind.EQUALS, call.receiver().get(), call.arguments().get(0)));
    }
    return call.arguments().size() == 2 && call.method().is("java.util.Objects", "equals")
        ? Optional.of(new Equality(Kind.OBJECTS, call.arguments().get(0), call.arguments().get(1)))
        : Optional.empty();
  }

  private boolean hasManyValues() {
    return tellsMany(kind, left.type(), right.type());
  }

  /** Whether values of two types are compared of which there are many; false if one is unknown. */
  public static boolean tellsMany(Kind kind, Type one, Type other) {
    if (!one.isKnown()
        || !other.isKnown()
        || FEW_VALUES.contains(one.name())
        || FEW_VALUES.contains(other.name())) {
      return false;
    }
    return kind != Kind.SAME
        || isWholeNumber(one, other)
        || isWholeNumber(other, one)
        || (hasOneObjectPerValue(one) && hasOneObjectPerValue(other));
  }

  /** Whether {@code ==} compares numbers: one is primitive, and the other can be unboxed. */
  private static boolean isWholeNumber(Type one, Type other) {
    return WHOLE_NUMBERS.contains(one.name())
        && (WHOLE_NUMBERS.contains(other.name()) || other.isSubtypeOf("java.lang.Number"));
  }

  private static boolean hasOneObjectPerValue(Type type) {
    return type.isSubtypeOf("java.lang.Enum") || type.is("java.lang.Class");
  }

  /**
   * Whether a hash table answers the same for all values that are not null: both sides have one
   * type, whose {@code equals} and {@code hashCode} agree and never change.
   */
  public boolean isOfValues() {
    Type one = left.type();
    return one.is(right.type().name())
        && (WHOLE_NUMBERS.contains(one.name()) || CollectionFacts.load().isValue(one));
  }

  /** Whether constants of an enum are compared: there are few of them. */
  public boolean isOfEnum() {
    return left.type().isSubtypeOf("java.lang.Enum") || right.type().isSubtypeOf("java.lang.Enum");
  }
}

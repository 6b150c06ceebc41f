package io.github.hotloop.analysis;

import io.github.hotloop.tree.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The wrappers of numbers. {@code Boolean} is none of them: its two boxes exist already. */
public enum Box {
  BYTE("Byte", "byte"),
  SHORT("Short", "short"),
  CHARACTER("Character", "char"),
  INTEGER("Integer", "int"),
  LONG("Long", "long"),
  FLOAT("Float", "float"),
  DOUBLE("Double", "double");

  private static final Set<String> SIMPLE_NAMES =
      Arrays.stream(values()).map(Box::simpleName).collect(Collectors.toUnmodifiableSet());

  private final String simpleName;
  private final String primitive;

  Box(String simpleName, String primitive) {
    this.simpleName = simpleName;
    this.primitive = primitive;
  }

  /** The wrapper that a type is; empty for any other type and where it is not known. */
  public static Optional<Box> of(Type type) {
    return Arrays.stream(values()).filter(box -> type.is(box.qualifiedName())).findFirst();
  }

  /**
   * Whether a value is one of these, or a {@code Boolean}: {@code +}, {@code append} and {@code
   * String.valueOf} print them alike, {@code null} too, and printing has no effect.
   */
  public static boolean printsAlike(Type type) {
    return type.is("java.lang.Boolean") || of(type).isPresent();
  }

  /** Whether a type as written may be a wrapper; asks no host. */
  public static boolean mayBe(String writtenType) {
    return SIMPLE_NAMES.contains(writtenType.substring(writtenType.lastIndexOf('.') + 1).strip());
  }

  /** The name without its package. */
  public String simpleName() {
    return simpleName;
  }

  /** The name with its package. */
  public String qualifiedName() {
    return "java.lang." + simpleName;
  }

  /** The type of the number inside. */
  public String primitive() {
    return primitive;
  }

  /** Whether {@code equals} and {@code ==} differ for its numbers: NaN and the two zeros. */
  public boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  /** Whether a stream of other numbers becomes one of these by itself: {@code asLongStream}. */
  public boolean widens(Box other) {
    return (this == LONG && other == INTEGER)
        || (this == DOUBLE && (other == INTEGER || other == LONG));
  }

  /** Whether a value of a type is the number of such a box, or becomes it without a cast. */
  public boolean takes(Type type) {
    return switch (this) {
      case BYTE -> type.is("byte");
      case SHORT -> type.is("short") || type.is("byte");
      case CHARACTER -> type.is("char");
      case INTEGER -> type.is("int") || type.is("short") || type.is("byte") || type.is("char");
      case LONG -> type.is("long") || INTEGER.takes(type);
      case FLOAT -> type.is("float") || LONG.takes(type);
      case DOUBLE -> type.is("double") || FLOAT.takes(type);
    };
  }
}

package io.github.hotloop.tree;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A type as a host resolved it. {@link #UNKNOWN} says no to every positive question, so that who
 * asks only positive questions stays quiet.
 *
 * <p>Names are erased and dotted: {@code int}, {@code java.util.Map.Entry}, {@code
 * java.lang.String[]}. A type variable, wildcard or intersection goes by its leftmost bound, a
 * local class by its simple name, an anonymous class by {@code <anonymous>}, the type of {@code
 * null} by {@code null}.
 */
public final class Type {
  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "void");

  /** A type that could not be resolved. */
  public static final Type UNKNOWN = new Type("", List::of, () -> new Supertypes(Set.of(), false));

  /**
   * All supertypes of a type.
   *
   * @param names erased, dotted, the type itself and {@code java.lang.Object} left out or not
   * @param complete whether all of them could be resolved
   */
  public record Supertypes(Set<String> names, boolean complete) {}

  private final String name;
  private final Supplier<List<Type>> argumentsSource;
  private final Supplier<Supertypes> supertypesSource;
  private volatile List<Type> arguments;
  private volatile Supertypes supertypes;

  private Type(
      String name, Supplier<List<Type>> argumentsSource, Supplier<Supertypes> supertypesSource) {
    this.name = name;
    this.argumentsSource = argumentsSource;
    this.supertypesSource = supertypesSource;
  }

  /** A primitive type or {@code void}, or the type {@code null}. */
  public static Type primitive(String name) {
    return new Type(name, List::of, () -> new Supertypes(Set.of(), true));
  }

  /** An array type, from its element's erased name. */
  public static Type array(String element) {
    return new Type(
        element + "[]",
        List::of,
        () -> new Supertypes(Set.of("java.lang.Cloneable", "java.io.Serializable"), true));
  }

  /**
   * A class or interface.
   *
   * @param name erased and dotted; empty gives {@link #UNKNOWN}
   * @param arguments its type arguments, asked at most once
   * @param supertypes all its supertypes, asked at most once
   */
  public static Type of(
      String name, Supplier<List<Type>> arguments, Supplier<Supertypes> supertypes) {
    return name.isEmpty() ? UNKNOWN : new Type(name, arguments, supertypes);
  }

  /** Whether the host resolved it. */
  public boolean isKnown() {
    return !name.isEmpty();
  }

  /** The erased, dotted name; empty when unknown. */
  public String name() {
    return name;
  }

  /** Whether it is a primitive type or {@code void}. */
  public boolean isPrimitive() {
    return PRIMITIVES.contains(name);
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return name.endsWith("[]");
  }

  /** Whether it is certainly that very type. */
  public boolean is(String erasedName) {
    return isKnown() && name.equals(erasedName);
  }

  /** Whether it is certainly that type or below it. */
  public boolean isSubtypeOf(String erasedName) {
    if (!isKnown() || name.equals("null")) {
      return false;
    }
    if (name.equals(erasedName)) {
      return true;
    }
    if (isPrimitive()) {
      return false;
    }
    return erasedName.equals("java.lang.Object") || supertypes().names().contains(erasedName);
  }

  /** Whether it is certainly neither that type nor below it. */
  public boolean isKnownNot(String erasedName) {
    return isKnown() && !isSubtypeOf(erasedName) && supertypes().complete();
  }

  /** The erased, dotted names of its supertypes as far as they are known. */
  public Set<String> supertypeNames() {
    return isPrimitive() || name.equals("null") ? Set.of() : supertypes().names();
  }

  /** The type arguments; none for a raw, unknown or other type. */
  public List<Type> arguments() {
    List<Type> known = arguments;
    if (known == null) {
      known = List.copyOf(argumentsSource.get());
      arguments = known;
    }
    return known;
  }

  private Supertypes supertypes() {
    Supertypes known = supertypes;
    if (known == null) {
      known = supertypesSource.get();
      supertypes = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return isKnown() ? name : "unknown";
  }
}

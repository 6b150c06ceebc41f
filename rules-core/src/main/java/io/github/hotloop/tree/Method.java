package io.github.hotloop.tree;

import java.util.List;

/**
 * A method as declared.
 *
 * @param owner the erased, dotted name of the declaring type; empty when unknown
 * @param name the simple name; {@code <init>} for a constructor
 * @param parameters the erased types of the parameters as declared, {@code T...} as {@code T[]}
 * @param isStatic whether it is static
 * @param isVarargs whether the last parameter takes any number of arguments
 * @param infersResult whether its result is a type variable of the method itself, so that the type
 *     of a call depends on what is expected of it (JLS 18.5.2)
 */
public record Method(
    String owner,
    String name,
    List<String> parameters,
    boolean isStatic,
    boolean isVarargs,
    boolean infersResult) {
  /** A method that could not be resolved; says no to every question. */
  public static final Method UNKNOWN = new Method("", "", List.of(), false, false, false);

  /** Whether the host resolved the call. */
  public boolean isKnown() {
    return !owner.isEmpty();
  }

  /** Whether this is {@code owner.name}. */
  public boolean is(String ownerName, String methodName) {
    return owner.equals(ownerName) && name.equals(methodName);
  }
}

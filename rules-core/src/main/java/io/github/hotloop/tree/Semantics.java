package io.github.hotloop.tree;

import java.util.Optional;

/**
 * What a front end must know about its own nodes. Never null, never throws: unknown or empty.
 *
 * <p>{@code origin} is what the translator put into the node's {@link Site}.
 */
public interface Semantics {
  /** The static type of an expression, the declared type of a variable, or a type as written. */
  Type typeOf(Object origin);

  /** The method that an invocation calls. */
  Method methodOf(Object origin);

  /** The value of a constant variable (JLS 4.12.4) that a name denotes. */
  Optional<Object> constantOf(Object origin);

  /**
   * Whether code in a file can name a class of that qualified, dotted name; {@code false} if
   * unsure.
   *
   * @param unit the origin of the file's root
   */
  boolean hasType(Object unit, String name);

  /** Knows nothing. */
  Semantics NONE =
      new Semantics() {
        @Override
        public Type typeOf(Object origin) {
          return Type.UNKNOWN;
        }

        @Override
        public Method methodOf(Object origin) {
          return Method.UNKNOWN;
        }

        @Override
        public Optional<Object> constantOf(Object origin) {
          return Optional.empty();
        }

        @Override
        public boolean hasType(Object unit, String name) {
          return false;
        }
      };
}

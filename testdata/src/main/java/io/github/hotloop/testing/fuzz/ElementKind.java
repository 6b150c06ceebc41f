package io.github.hotloop.testing.fuzz;

import java.util.List;
import java.util.Random;

/**
 * What lists of random programs hold.
 *
 * @param type as written
 * @param values expressions for an element, with {@code #} for a number
 */
record ElementKind(String type, List<String> values) {
  private static final List<ElementKind> KINDS =
      List.of(
          new ElementKind("String", List.of("word(#)", "\"w\" + # % 3", "\"w2\"", "null")),
          new ElementKind("Integer", List.of("boxed(#)", "# % 3", "(Integer) #", "null")),
          new ElementKind("Sign", List.of("Sign.of(#)", "# % 3 == 1 ? null : Sign.of(#)")),
          new ElementKind("Key", List.of("Key.of(#)", "Key.of(# % 2)", "null")),
          new ElementKind("Odd", List.of("Odd.of(#)", "Odd.of(# % 4)", "null")),
          new ElementKind("Object", List.of("word(#)", "Odd.of(#)", "boxed(#)", "(Object) #")));

  /** A kind, mostly one whose {@code equals} and {@code hashCode} agree. */
  static ElementKind any(Random random) {
    return KINDS.get(random.nextInt(10) > 0 ? random.nextInt(4) : 4 + random.nextInt(2));
  }

  /** An expression for an element that depends on a number. */
  String value(Random random, String number) {
    return values.get(random.nextInt(values.size())).replace("#", number);
  }
}

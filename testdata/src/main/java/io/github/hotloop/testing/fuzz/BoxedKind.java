package io.github.hotloop.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A wrapper, and texts that a program can use with it; SELF is the box, NUMBER an int. */
enum BoxedKind {
  INTEGER("Integer", "int", "INT", List.of("0", "1000", "-129", "Integer.valueOf(7)", "n * 90")),
  LONG("Long", "long", "INT + 5000000000L", List.of("0L", "-1L", "Long.valueOf(n)", "1L << 40")),
  DOUBLE("Double", "double", "INT / 3.0", List.of("0.0", "-0.0", "Double.valueOf(\"2.5\")", "1d")),
  FLOAT("Float", "float", "INT / 3f", List.of("0f", "Float.NaN", "Float.valueOf(n)")),
  SHORT("Short", "short", "(short) (INT)", List.of("0", "(short) 300", "Short.valueOf(\"9\")")),
  BYTE("Byte", "byte", "(byte) (INT)", List.of("0", "127", "Byte.valueOf((byte) n)")),
  CHARACTER("Character", "char", "(char) (INT)", List.of("'a'", "Character.valueOf('b')", "999"));

  private static final List<String> ANY =
      List.of(
          "log(\"v\" + SELF);",
          "log(SELF + 1);",
          "log(-SELF);",
          "log(SELF.hashCode());",
          "log(SELF.toString());",
          "log(SELF.equals(EXPR));",
          "log(!SELF.equals(EXPR));",
          "if (SELF.equals(EXPR) || n > 7) {\nlog(\"equal\");\n}",
          "log(SELF.compareTo(EXPR) > 0);",
          "log(SELF > NUMBER ? \"more\" : \"less\");",
          "log(SELF == EXPR);",
          "log(NUMBER != SELF);",
          "log(new StringBuilder().append(SELF).insert(0, SELF));",
          "log(String.valueOf(SELF));",
          "log(wide(SELF));",
          "log((n > 2 ? SELF : EXPR) + \"!\");",
          "log(SELF++ + \"?\");",
          "log(\"\" + --SELF);",
          "double copyNUMBER = SELF;\nlog(copyNUMBER);",
          "log((long) SELF);",
          "log(\"\" + (SELF = EXPR));");

  private static final List<String> NUMBERS =
      List.of(
          "log(SELF.intValue() + 1);",
          "log(-SELF.byteValue());",
          "log(SELF.longValue() * NUMBER);",
          "log(SELF.doubleValue());",
          "log(Math.max(SELF, EXPR));");

  private static final List<String> WHOLE =
      List.of(
          "log(new int[] {4, 5, 6, 7}[SELF & 3]);",
          "switch (SELF) {\ncase 0 -> log(\"zero\");\ncase 97 -> log(\"a\");\ndefault -> {}\n}",
          "log(~SELF % 7);",
          "log(SELF << 3 >>> 1);");

  /** Uses that need an object; after a loop. */
  private static final List<String> OBJECTS =
      List.of(
          "log(SELF);",
          "log(pick(SELF));",
          "log(two(SELF, 1));",
          "log(same(SELF));",
          "log(List.of(SELF));",
          "Object object = SELF;\nlog(object.getClass());",
          "log(n > 2 ? SELF : word(n));",
          "log(String.format(\"%s\", SELF));",
          "log(new ArrayList<Object>(List.of(EXPR, 0)).remove(SELF));",
          "log(new ArrayList<Object>().add(SELF));",
          "log(java.util.Objects.hash(SELF));",
          "log(SELF.equals(word(n)));",
          "log(new Object[] {SELF}[0]);");

  private final String box;
  private final String primitive;
  private final String expression;
  private final List<String> starts;

  BoxedKind(String box, String primitive, String expression, List<String> starts) {
    this.box = box;
    this.primitive = primitive;
    this.expression = expression;
    this.starts = starts;
  }

  String box() {
    return box;
  }

  String primitive() {
    return primitive;
  }

  /** A value of the primitive type; INT stands for one of type {@code int}. */
  String expression() {
    return expression;
  }

  List<String> starts() {
    return starts;
  }

  /** A value that a field can start with. */
  String start() {
    return starts.get(0);
  }

  private boolean isSmall() {
    return this == SHORT || this == BYTE || this == CHARACTER;
  }

  private boolean isWhole() {
    return isSmall() || this == INTEGER;
  }

  /** Statements that change it. */
  List<String> updates() {
    Stream<String> steps = Stream.of("SELF++;", "--SELF;", "SELF = EXPR;", "SELF = (EXPR);");
    Stream<String> sums =
        Stream.of("SELF += EXPR;", "SELF -= EXPR;", "SELF = SELF + EXPR;", "SELF *= 3;");
    return (isSmall() ? steps : Stream.concat(steps, sums)).toList();
  }

  /** Statements that need its number alone. */
  List<String> uses() {
    List<String> all = new ArrayList<>(ANY);
    if (this != CHARACTER) {
      all.addAll(NUMBERS);
    }
    if (isWhole()) {
      all.addAll(WHOLE);
    }
    return all;
  }

  List<String> objects() {
    return OBJECTS;
  }
}

package io.github.hotloop.testing.fuzz;

import io.github.hotloop.testing.fuzz.Tree.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Expressions that can stand right of a plus sign. */
final class StringOperands {
  private static final List<String> NUMBERS =
      List.of("NUMBER", "-NUMBER", "7", "-1", "number(NUMBER)", "NUMBER * 2", "n", "'c'", "2L");

  private static final List<String> STRINGS =
      List.of(
          "\"a\"",
          "\", \"",
          "\"b\" + \"c\"",
          "word(NUMBER)",
          "String.valueOf(NUMBER)",
          "(String) null",
          "\"\\u00e9\\\"\"",
          "same(\"g\")",
          "\"\"\"\nblock\n\"\"\"",
          "STRING");

  private static final List<String> OTHERS =
      List.of(
          "'c'",
          "(char) ('a' + NUMBER)",
          "null",
          "-NUMBER",
          "1.5f",
          "-0.0",
          "NUMBER / 2.0",
          "(byte) NUMBER",
          "(Object) NUMBER",
          "boxed(NUMBER)",
          "Character.valueOf('z')",
          "new Noisy(NUMBER)",
          "new Noisy(n)",
          "fail(NUMBER)",
          "letters(NUMBER)",
          "new char[] {'h'}",
          "(Object) letters(NUMBER)",
          "new int[0]",
          "new Letters()",
          "(CharSequence) word(NUMBER)",
          "new StringBuilder(\"b\")",
          "new StringBuffer().append(NUMBER)",
          "List.of(NUMBER, n)",
          "Sign.of(NUMBER)",
          "count",
          "count++",
          "1 / (NUMBER - 2)",
          "new int[] {1, 2, 3}[NUMBER]",
          "same(NUMBER)",
          "same('q')",
          "same(letters(NUMBER))",
          "some(\"any\")",
          "some(null)",
          "switch (NUMBER) {\ncase 0 -> \"zero\";\ndefault -> null;\n}",
          "switch (NUMBER) {\ncase 0 -> 'z';\ndefault -> 1;\n}",
          "new Object() {\n@Override\npublic String toString() {\nreturn \"anonymous\";\n}\n}",
          "java.util.Optional.of(NUMBER).map(x -> x + 1).orElse(0)",
          "java.util.Map.of(1, 'v').get(NUMBER)",
          "STRING.length()",
          "STRING.isEmpty()",
          "STRING.charAt(0)",
          "(STRING.length() < 9 ? (STRING += 'k') : 'l')",
          "(STRING.length() < 20 ? STRING : 'l')");

  /** Operands that bind less than a plus sign does. */
  private static final List<String> LOOSE =
      List.of(
          "n > 2 ? 'x' : NUMBER",
          "n > 2 ? 'x' : 0",
          "n > 2 ? null : NUMBER",
          "n > 2 ? \"x\" : 1",
          "n > 2 ? boxed(NUMBER) : 2.5",
          "n > 2 ? same(\"x\") : null",
          "n > 2 ? letters(1) : null",
          "n > 2 ? \"p\" : \"q\"",
          "n > 2 ? \"p\" : null",
          "n > 2 ? null : null",
          "n > 2 ? STRING.isEmpty() : n > 1",
          "n > 3",
          "(Object) NUMBER instanceof Integer i ? i : 0");

  private final Random random;
  private final List<String> numbers = new ArrayList<>(List.of("n"));
  private List<String> strings = List.of();

  StringOperands(Random random) {
    this.random = random;
  }

  /** The names of {@code int} variables that can be read. */
  List<String> numbers() {
    return numbers;
  }

  /** Tells the names of strings that can be used. */
  void strings(List<String> names) {
    strings = List.copyOf(names);
  }

  /** The name of an {@code int} variable. */
  String variable() {
    return numbers.get(numbers.size() - 1 - (random.nextInt(4) == 0 ? numbers.size() - 1 : 0));
  }

  /** A leaf made from one of these texts. */
  private Tree leaf(Sort sort, List<String> choices) {
    String text = choices.get(random.nextInt(choices.size()));
    String string =
        strings.isEmpty() || sort == Sort.STRING
            ? "\"str\""
            : strings.get(random.nextInt(strings.size()));
    return Tree.of(sort, text.replace("NUMBER", variable()).replace("STRING", string));
  }

  Tree string() {
    return leaf(Sort.STRING, STRINGS);
  }

  Tree number() {
    return random.nextInt(4) > 0
        ? leaf(Sort.NUMBER, NUMBERS)
        : Tree.of(Sort.NUMBER, "($ + $)", leaf(Sort.NUMBER, NUMBERS), number());
  }

  /** An operand that stands alone, or in parentheses where its operator demands them. */
  Tree operand() {
    return switch (random.nextInt(8)) {
      case 0 -> Tree.of(Sort.OPERAND, "$", string());
      case 1 -> Tree.of(Sort.OPERAND, "$", number());
      case 2 -> Tree.of(Sort.OPERAND, "($)", sum());
      case 3 -> Tree.of(Sort.OPERAND, "($)", loose());
      default -> leaf(Sort.OPERAND, OTHERS);
    };
  }

  /** An operand that needs parentheses beside a plus sign. */
  Tree loose() {
    return leaf(Sort.OPERAND, LOOSE);
  }

  /** A sum that is a string: numbers, a string, anything. */
  Tree sum() {
    return switch (random.nextInt(8)) {
      case 0 -> Tree.of(Sort.OPERAND, "$ + $ + $", number(), string(), operand());
      case 1 -> Tree.of(Sort.OPERAND, "$ + $ + $", number(), number(), string());
      case 2 -> Tree.of(Sort.OPERAND, "(($ + $) + $) + $", number(), number(), number(), string());
      case 3 -> Tree.of(Sort.OPERAND, "$ + $ + $", operand(), string(), operand());
      case 4 -> Tree.of(Sort.OPERAND, "$ + ($ + $)", string(), number(), number());
      case 5 -> Tree.of(Sort.OPERAND, "($ + $) + $", string(), operand(), operand());
      case 6 -> Tree.of(Sort.OPERAND, "$ + \"=\" + $ + $", operand(), operand(), operand());
      default -> Tree.of(Sort.OPERAND, "$ + $", string(), operand());
    };
  }
}

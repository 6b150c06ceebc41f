package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Bodies of methods in which strings grow. Loops end whatever is taken out of them. */
final class StringLoops {
  private static final List<String> NAMES = List.of("s", "text", "sb", "value", "t", "builder");

  /** Loops over statements; all but those that name GROWN have one hole. */
  private static final List<String> LOOPS =
      List.of(
          "LABELfor (int INDEX = 0; INDEX < n; INDEX++) {\n$}",
          "LABELfor (int INDEX = 0; INDEX < n; INDEX++) {\n$}",
          "LABELfor (int INDEX = 0; INDEX < n; INDEX++) {\n$}",
          "LABELfor (int INDEX = 0; ; INDEX++) {\nLEAVE$}",
          "LABELfor (int INDEX : java.util.stream.IntStream.range(0, n).toArray()) {\n$}",
          "LABELfor (int INDEX = 0; INDEX < n; INDEX++, GROWN += $) $",
          "int INDEX = 0;\nLABELwhile (INDEX++ < n) {\n$}",
          "int INDEX = 0;\nLABELdo {\nINDEX++;\n$} while (INDEX <= n);",
          "int INDEX = 0;\nLABELwhile (ENDLESS) {\nINDEX++;\nLEAVE$}",
          "int INDEX = 0;\nLABELdo {\nINDEX++;\nLEAVE$} while (ENDLESS);");

  private static final String OWN_STRING =
      """
      LABELfor (String OWN = $; OWN.length() < n; OWN += 'o') {
      for (int INDEX = 0; INDEX < n; INDEX++) {
      OWN += $;
      }
      see(OWN);
      log(OWN);
      }\
      """;

  private static final String UNTIL_RETURN =
      """
      int INDEX = 0;
      while (ENDLESS) {
      if (INDEX++ > n) {
      return NAME;
      }
      $}\
      """;

  private static final List<String> ENDLESS = List.of("true", "true", "FOREVER", "!false", "1 < 2");

  private final Random random;
  private final StringOperands operands;

  /** Strings in scope that can be assigned. */
  private final List<String> strings = new ArrayList<>();

  private final List<String> labels = new ArrayList<>();
  private int named;
  private int loops;

  StringLoops(Random random) {
    this.random = random;
    this.operands = new StringOperands(random);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Ends with a return of a string. Expects an {@code int n}. */
  Tree body() {
    int strings = this.strings.size();
    List<Tree> all = new ArrayList<>(List.of(declaration()));
    if (chance(25)) {
      all.add(declaration());
    }
    if (chance(25)) {
      all.add(plain(0));
    }
    all.add(loop(0));
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(chance(40) ? loop(0) : chance(70) ? read() : any(0));
    }
    if (chance(6)) {
      all.add(endlessLoop());
      forget(strings);
      return statements(all);
    }
    all.add(
        statement(
            one(List.of(
                    "return NAME;", "return (NAME);", "return NAME + 1;", "return \"<\" + NAME;"))
                .replace("NAME", this.strings.get(strings))));
    forget(strings);
    return statements(all);
  }

  private void forget(int from) {
    strings.subList(from, strings.size()).clear();
    operands.strings(strings);
  }

  private Tree declaration() {
    // Names differ in one body: not every pair of scopes allows the same.
    String name = NAMES.get(named % NAMES.size()) + (named < NAMES.size() ? "" : named);
    named++;
    strings.add(name);
    Tree made =
        switch (random.nextInt(16)) {
          case 0 -> statement("String " + name + " = \"start\";");
          case 1 -> statement("var " + name + " = \"\";");
          case 2 -> statement("String " + name + " = $;", operands.string());
          case 3 -> statement("String " + name + " = n + \"/\" + $;", operands.operand());
          case 4 -> statement("String " + name + "x = \"y\", " + name + " = (\"\");");
          case 5 -> statement("String " + name + ";\n" + name + " = \"\";");
          case 6 -> statement("java.lang.String " + name + " = \"x\" + 'y';");
          case 7 -> statement("String " + name + " = null;");
          default -> statement("String " + name + " = \"\";");
        };
    operands.strings(strings);
    return made;
  }

  private String name() {
    return chance(70) ? strings.get(strings.size() - 1) : one(strings);
  }

  /** A statement that makes a string longer. */
  private Tree grow() {
    String name = name();
    Tree made =
        switch (random.nextInt(20)) {
          case 0, 1 -> statement(name + " = " + name + " + $;", operands.operand());
          case 2 ->
              statement(
                  name + " = (" + name + " + $) + $;", operands.operand(), operands.operand());
          case 3 -> statement(name + " = " + name + ".concat($);", operands.string());
          case 4 -> statement("(" + name + ") += $;", operands.operand());
          case 5 ->
              chance(30) ? statement(name + " = $ + " + name + ";", operands.operand()) : grow();
          case 6 ->
              chance(30)
                  ? statement(
                      name + " = $ ? " + name + " + $ : " + name + ";",
                      condition(),
                      operands.operand())
                  : grow();
          case 7, 8, 9, 10, 11, 12 -> statement(name + " += $;", operands.sum());
          case 13 -> statement(name + " += $;", operands.loose());
          default -> statement(name + " += $;", operands.operand());
        };
    return made;
  }

  private Tree condition() {
    return Tree.of(
        Tree.Sort.CONDITION,
        one(List.of(
                "n % 2 == 0",
                "NUMBER > 2",
                "NUMBER != 1",
                "NUMBER % 3 == 1",
                "!NAME.isEmpty()",
                "NAME.isEmpty() == (n > 2)",
                "NAME.length() > 5"))
            .replace("NUMBER", operands.variable())
            .replace("NAME", name()));
  }

  /** A use of the whole string, or a store that does not make it longer. */
  private Tree read() {
    return statement(
        one(List.of(
                "see(NAME);",
                "see((Object) NAME);",
                "log(NAME);",
                "log(NAME.length());",
                "log(NAME.isEmpty());",
                "log(!NAME.isEmpty() && NAME.charAt(0) == 'x');",
                "log((NAME).strip());",
                "switch (NAME) {\ncase \"\":\nlog(\"empty\");\nbreak;\ndefault:\n}",
                "NAME = \"new\";",
                "NAME = NAME.trim();",
                "NAME = word(n);",
                "log(NAME = NAME + 1);",
                "switch (Sign.of(n)) {\ncase NAME:\nlog(\"sign\");\nbreak;\ndefault:\n}",
                "class Local {\nString NAME = \"l\";\n}\nlog(new Local().NAME);",
                "see(\"a\" + NAME);"))
            .replace("NAME", name()));
  }

  /** A statement for any place, also as the only one of a branch. */
  private Tree plain(int depth) {
    int kind = random.nextInt(100);
    if (kind < 70) {
      return grow();
    } else if (kind < 76) {
      return read();
    } else if (kind < 84) {
      return statement("if ($) $", condition(), plain(depth));
    } else if (kind < 90) {
      return statement("if ($) {\n$} else {\n$}", condition(), some(depth), some(depth));
    }
    return statement("log($);", operands.operand());
  }

  private Tree some(int depth) {
    int outer = strings.size();
    List<Tree> all = new ArrayList<>();
    for (int more = 1 + random.nextInt(2); more > 0; more--) {
      all.add(any(depth + 1));
    }
    forget(outer);
    return statements(all);
  }

  private Tree any(int depth) {
    int kind = random.nextInt(100);
    if (depth > 3 || kind < 60) {
      return plain(depth);
    } else if (kind < 68) {
      return loop(depth);
    } else if (kind < 74) {
      return attempt(depth);
    } else if (kind < 80) {
      return choice(depth);
    } else if (kind < 84) {
      String label = "block" + loops++;
      labels.add(label);
      Tree made =
          statement(
              label + ":\n{\n$if ($) {\nbreak " + label + ";\n}\n$}",
              some(depth),
              condition(),
              some(depth));
      labels.remove(label);
      return made;
    } else if (kind < 87) {
      return lambda();
    } else if (kind < 92) {
      return declaration();
    } else if (kind < 96 && loops > 0) {
      String jump =
          one(List.of("break;", "continue;", "return NAME;", "return \"out\";", "return (NAME);"));
      String far = labels.isEmpty() ? jump : one(List.of(jump, "break " + one(labels) + ";"));
      return statement("if ($) {\n" + far.replace("NAME", name()) + "\n}", condition());
    }
    return statement("synchronized (LOG) {\n$}", some(depth));
  }

  private Tree attempt(int depth) {
    return switch (random.nextInt(3)) {
      case 0 ->
          statement("try {\n$} catch (IllegalStateException e) {\n$}", some(depth), some(depth));
      case 1 -> statement("try {\n$} finally {\n$}", some(depth), some(depth));
      default ->
          statement(
              "try {\n$log(fail("
                  + operands.variable()
                  + "));\n} catch (IllegalStateException e) {\n$}",
              some(depth),
              some(depth));
    };
  }

  private Tree choice(int depth) {
    String number = operands.variable();
    return switch (random.nextInt(3)) {
      case 0 ->
          statement(
              "switch (" + number + " % 3) {\ncase 0:\n$case 1:\n$break;\ndefault:\n$}",
              some(depth),
              some(depth),
              some(depth));
      case 1 ->
          statement(
              "switch (" + number + " % 3) {\ncase 0 -> {\n$}\ncase 1 -> $\ndefault -> {\n$}\n}",
              some(depth),
              grow(),
              some(depth));
      default ->
          statement(
              "log(switch ("
                  + number
                  + " % 3) {\ncase 0 -> {\n$yield \"zero\";\n}\ndefault -> \"more\";\n});",
              some(depth));
    };
  }

  /** A lambda that runs once, with a body of its own whose names differ from those around it. */
  private Tree lambda() {
    StringLoops inside = new StringLoops(random);
    inside.named = named + 5;
    inside.loops = loops + 50;
    named += 10;
    return statement(
        "{\njava.util.function.Supplier<String> NAME = () -> {\n$};\nlog(NAME.get());\n}"
            .replace("NAME", "lambda" + loops),
        inside.body());
  }

  private Tree loop(int depth) {
    String index = "i" + loops++;
    int outer = strings.size();
    boolean ownString = chance(6);
    Tree first = ownString ? declaration() : statements(List.of());
    operands.numbers().add(index);
    Optional<String> label = chance(20) ? Optional.of("loop" + loops) : Optional.empty();
    label.ifPresent(labels::add);
    Tree made = loop(depth, index, label.map(name -> name + ":\n").orElse(""));
    label.ifPresent(labels::remove);
    operands.numbers().remove(index);
    forget(outer);
    return ownString ? statement("{\n$\n$\n}", first, made) : made;
  }

  private Tree loop(int depth, String index, String label) {
    String template = one(LOOPS);
    if (chance(8)) {
      return statement(loopText(OWN_STRING, index, label), operands.string(), operands.operand());
    } else if (template.contains("GROWN")) {
      return statement(loopText(template, index, label), operands.operand(), grow());
    }
    return statement(loopText(template, index, label), statements(loopBody(depth)));
  }

  private String loopText(String template, String index, String label) {
    return template
        .replace("LABEL", label)
        .replace("LEAVE", "if (INDEX > n) {\nbreak;\n}\n")
        .replace("ENDLESS", one(ENDLESS))
        .replace("GROWN", name())
        .replace("OWN", "own" + loops)
        .replace("NAME", name())
        .replace("INDEX", index);
  }

  /** A loop that only a return ends. */
  private Tree endlessLoop() {
    String index = "i" + loops++;
    operands.numbers().add(index);
    Tree made = statement(loopText(UNTIL_RETURN, index, ""), statements(loopBody(0)));
    operands.numbers().remove(index);
    return made;
  }

  private List<Tree> loopBody(int depth) {
    int outer = strings.size();
    List<Tree> all = new ArrayList<>();
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(any(depth + 1));
    }
    all.add(random.nextInt(all.size() + 1), depth < 2 && chance(15) ? loop(depth + 1) : grow());
    forget(outer);
    return all;
  }
}

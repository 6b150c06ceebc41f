package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies of methods in which numbers are boxed. Loops end whatever is taken out of them. */
final class BoxedLoops {
  private static final List<String> INTS =
      List.of(
          "NUMBER",
          "NUMBER * 100",
          "-NUMBER",
          "1000",
          "number(NUMBER)",
          "fail(NUMBER)",
          "1 / (NUMBER - 2)",
          "NUMBER * NUMBER + 70",
          "'c'",
          "(n > 2 ? 300 : NUMBER)");

  private static final List<String> LOOPS =
      List.of(
          "LABELfor (int INDEX = 0; INDEX < n; INDEX++) {\n$}",
          "LABELfor (int INDEX = 0; INDEX < n * 2; INDEX += 2) {\n$}",
          "LABELfor (Integer INDEX = 0; INDEX < n; INDEX++) {\n$}",
          "LABELfor (Integer INDEX : new int[] {n, 5, 300, -1}) {\n$}",
          "LABELfor (final Integer INDEX : new int[n]) {\n$}",
          "int INDEX = 0;\nLABELwhile (INDEX++ < n) {\n$}",
          "int INDEX = 0;\nLABELdo {\nINDEX++;\n$} while (INDEX <= n);");

  private static final List<String> STREAMS =
      List.of(
          "log(java.util.stream.IntStream.range(0, n).boxed().map(x -> x + n + \"s\").toList());",
          "log(java.util.stream.IntStream.range(0, n).boxed().mapToInt(x -> x * 90).sum());",
          "log(java.util.stream.IntStream.range(0, n).boxed().filter(x -> x != 2).count());",
          "java.util.stream.IntStream.range(0, n).boxed().forEach(x -> log(\"x\" + x.equals(3)));",
          "log(java.util.stream.LongStream.range(0, n).boxed().reduce(1L, (x, y) -> x * 99 + y));",
          "log(java.util.stream.LongStream.range(0, n).boxed().anyMatch(x -> x.hashCode() > 3));",
          "log(numbers(n).stream().reduce(0, Integer::sum));",
          "log(numbers(n).stream().limit(3).reduce(1, (x, y) -> x * y).hashCode());",
          "log(\"\" + numbers(n).stream().reduce(n, Math::max));",
          "log(numbers(n).stream().map(x -> x * 900).mapToInt(Integer::intValue).sum());",
          "log(numbers(n).stream().map(x -> x / 2.0).skip(1).reduce(0.0, Double::sum));",
          "log(numbers(n).stream().map(x -> x * 4L).map(x -> x.intValue() - 1).toList());",
          "Integer sumNUMBER = numbers(n).stream().reduce(0, Integer::sum);\nlog(sumNUMBER + 1);",
          "double doubleNUMBER = numbers(n).stream().reduce(0, Integer::sum);\nlog(doubleNUMBER);");

  private final Random random;
  private final Map<String, BoxedKind> boxes = new LinkedHashMap<>();
  private final List<String> indexes = new ArrayList<>(List.of("n"));
  private final List<String> labels = new ArrayList<>();
  private int named;
  private int loops;

  BoxedLoops(Random random) {
    this.random = random;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Makes a field of that name one of the boxes. */
  void field(String name) {
    boxes.put(name, one(List.of(BoxedKind.INTEGER, BoxedKind.SHORT, BoxedKind.INTEGER)));
  }

  BoxedKind kindOf(String name) {
    return boxes.get(name);
  }

  /** Ends with a return of a string. Expects an {@code int n}. */
  Tree body() {
    List<Tree> all = new ArrayList<>();
    all.add(declaration());
    if (chance(30)) {
      all.add(declaration());
    }
    all.add(loop(0));
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(chance(50) ? loop(0) : chance(60) ? use() : chance(50) ? stream() : object());
    }
    if (chance(35)) {
      all.add(object());
    }
    all.add(statement("return \"\" + " + one(List.copyOf(boxes.keySet())) + ";"));
    return statements(all);
  }

  private String index() {
    return indexes.get(indexes.size() - 1 - (chance(25) ? indexes.size() - 1 : 0));
  }

  private String filled(String text, BoxedKind kind) {
    return text.replace("EXPR", kind.expression())
        .replace("INT", kind == BoxedKind.INTEGER && chance(2) ? "boxed(NUMBER)" : one(INTS))
        .replace("copyNUMBER", "copy" + named)
        .replace("sumNUMBER", "sum" + named)
        .replace("doubleNUMBER", "double" + named++)
        .replace("NUMBER", index());
  }

  private Tree on(List<String> texts, String name) {
    BoxedKind kind = boxes.get(name);
    String self =
        name.equals("field") && chance(30) ? "this.field" : chance(6) ? "(" + name + ")" : name;
    String text = one(texts);
    boolean written = text.contains("SELF++") || text.contains("--SELF") || text.contains("SELF =");
    return statement(filled(text, kind).replace("SELF", written ? name : self));
  }

  private Tree declaration() {
    BoxedKind kind = chance(45) ? BoxedKind.INTEGER : one(List.of(BoxedKind.values()));
    String name = one(List.of("sum", "count", "total", "x", "number")) + named++;
    String start = one(kind.starts());
    boxes.put(name, kind);
    return switch (random.nextInt(12)) {
      case 0 -> statement(kind.box() + " " + name + ";\n" + name + " = " + start + ";");
      case 1 -> statement("java.lang." + kind.box() + " " + name + " = " + start + ";");
      case 2 -> {
        String other = "other" + named++;
        boxes.put(other, kind);
        yield statement(
            kind.box() + " " + name + " = " + start + ", " + other + " = " + start + ";");
      }
      case 3 -> {
        String value = start.startsWith("-") || start.contains("n") ? kind.start() : start;
        boolean boxed = start.contains("valueOf");
        yield statement(
            (boxed ? "var " : kind.box() + " ") + name + " = " + (boxed ? start : value) + ";");
      }
      default -> statement(kind.box() + " " + name + " = " + start + ";");
    };
  }

  private String anyBox() {
    List<String> names = List.copyOf(boxes.keySet());
    return chance(70) ? names.get(names.size() - 1) : one(names);
  }

  private Tree update() {
    String name = anyBox();
    return on(boxes.get(name).updates(), name);
  }

  private Tree use() {
    String name = anyBox();
    return on(boxes.get(name).uses(), name);
  }

  private Tree object() {
    String name = anyBox();
    return on(boxes.get(name).objects(), name);
  }

  /** What keeps the rule or its fix away. */
  private Tree obstacle() {
    String name = anyBox();
    return switch (random.nextInt(4)) {
      case 0 -> statement("if (" + name + " == null) {\nlog(\"null\");\n}");
      case 1 -> statement("if (n > 4) {\n" + name + " = null;\n}");
      case 2 -> statement("log(" + name + " instanceof Object);");
      default -> object();
    };
  }

  private Tree stream() {
    return statement(filled(one(STREAMS), BoxedKind.INTEGER));
  }

  private Tree plain(int depth) {
    int kind = random.nextInt(100);
    if (kind < 40) {
      return update();
    } else if (kind < 75) {
      return use();
    } else if (kind < 84) {
      return own(depth);
    } else if (kind < 88) {
      return stream();
    } else if (kind < 90) {
      return obstacle();
    }
    return any(depth);
  }

  /** A box that each iteration makes. */
  private Tree own(int depth) {
    String name = "own" + named++;
    BoxedKind kind = one(List.of(BoxedKind.values()));
    boxes.put(name, kind);
    Tree made = statement(filled(kind.box() + " " + name + " = EXPR;", kind));
    Tree used = on(kind.uses(), name);
    boolean captured = chance(20);
    Tree rest =
        captured
            ? statement(
                "java.util.function.Supplier<String> FUNCTION = () -> \"\" + LAST;\nlog(FUNCTION.get());"
                    .replace("FUNCTION", "function" + named)
                    .replace("LAST", name))
            : depth < 2 ? plain(depth + 1) : use();
    boxes.remove(name);
    if (captured) {
      return statement("{\n$\n$\n}", made, rest);
    }
    return statement("{\n$\n$\n$\n}", made, used, rest);
  }

  private Tree any(int depth) {
    if (depth > 2) {
      return update();
    }
    return switch (random.nextInt(7)) {
      case 0 -> statement("if (" + index() + " > 1) {\n$} else {\n$}", some(depth), some(depth));
      case 1 -> statement("try {\n$} finally {\n$}", some(depth), some(depth));
      case 2 ->
          statement(
              "try {\n$log(fail(" + index() + "));\n} catch (IllegalStateException e) {\n$}",
              some(depth),
              some(depth));
      case 3 ->
          statement(
              "switch (" + index() + " % 3) {\ncase 0:\n$case 1:\n$break;\ndefault:\n$}",
              some(depth),
              some(depth),
              some(depth));
      case 4 -> {
        String jump = labels.isEmpty() ? "break;" : "break " + one(labels) + ";";
        yield loops == 0 || labels.isEmpty()
            ? update()
            : statement("if (" + index() + " > 4) {\n" + jump + "\n}");
      }
      case 5 -> loop(depth + 1);
      default -> statement("if (" + index() + " == 5) {\nreturn \"early\";\n}");
    };
  }

  private Tree some(int depth) {
    List<Tree> all = new ArrayList<>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      all.add(plain(depth + 1));
    }
    return statements(all);
  }

  private Tree loop(int depth) {
    if (depth > 2) {
      return update();
    }
    String index = "i" + loops++;
    String label = chance(25) ? "loop" + loops : "";
    if (!label.isEmpty()) {
      labels.add(label);
    }
    indexes.add(index);
    List<Tree> all = new ArrayList<>();
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(plain(depth + 1));
    }
    all.add(random.nextInt(all.size() + 1), depth < 2 && chance(12) ? loop(depth + 1) : update());
    Tree made =
        statement(
            one(LOOPS)
                .replace("LABEL", label.isEmpty() ? "" : label + ":\n")
                .replace("INDEX", index),
            statements(all));
    indexes.remove(index);
    labels.remove(label);
    return made;
  }
}

package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies of methods that count and group in maps. Loops end whatever is taken out of them. */
final class MapUpdates {
  private final Random random;
  private final List<String> maps = new ArrayList<>();
  private final List<MapTexts.Kind> kinds = new ArrayList<>();
  private final List<Boolean> numbered = new ArrayList<>();
  private final List<Boolean> grouping = new ArrayList<>();
  private int locals;

  MapUpdates(Random random) {
    this.random = random;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A declaration of a map of that name, which updates may use from then on. */
  String declaration(String name) {
    MapTexts.Kind value = one(MapTexts.VALUES);
    boolean byNumber = chance(40);
    boolean groups = chance(35);
    maps.add(name);
    kinds.add(value);
    numbered.add(byNumber);
    grouping.add(groups);
    String held = groups ? "List<Object>" : value.box();
    String key = byNumber ? "Integer" : "String";
    return "java.util.Map<"
        + key
        + ", "
        + held
        + "> "
        + name
        + " = new "
        + (chance(70) ? one(MapTexts.USUAL) : one(MapTexts.KINDS))
        + ";";
  }

  /** What a body starts with: names, numbers and a map, maybe not empty. */
  List<Tree> start() {
    List<Tree> all = new ArrayList<>();
    all.add(statement("String[] names = {\"a\", \"bb\", \"c\" + n};"));
    all.add(statement("double w = n == 3 ? -0.0 : n == 1 ? Double.NaN : n;"));
    if (maps.isEmpty() || chance(30)) {
      all.add(statement(declaration(one(List.of("counts", "m", "map")) + maps.size())));
    }
    if (chance(30)) {
      all.add(any());
    }
    return all;
  }

  /** A statement that puts, takes or looks. */
  private Tree any() {
    int at = random.nextInt(maps.size());
    String key =
        numbered.get(at) ? one(List.of("0", "16", "n")) : one(List.of("\"a\"", "names[1]"));
    String held =
        grouping.get(at)
            ? one(List.of("new ArrayList<>()", "new ArrayList<>(names.length)"))
            : kinds.get(at).one();
    String text =
        one(List.of(
                "MAP.put(KEY, HELD);",
                "MAP.put(KEY, HELD);",
                "MAP.put(KEY, HELD);",
                "MAP.remove(KEY);",
                "log(MAP.size());",
                "log(MAP.get(KEY));",
                "log(MAP.containsKey(KEY));",
                "log(MAP.getOrDefault(KEY, HELD));",
                "MAP.put(KEY, HELD);",
                "MAP.clear();",
                one(
                    List.of(
                        "MAP.put(KEY, null);",
                        "MAP.putIfAbsent(KEY, some(null));",
                        "Maps.poison(MAP, KEY);"))))
            .replace("MAP", maps.get(at))
            .replace("KEY", key)
            .replace("HELD", held);
    return statement(text);
  }

  /** A statement that looks at all of a map. */
  Tree look() {
    return statement(
        one(List.of(
                "log(MAP);",
                "log(MAP.size());",
                "log(MAP.isEmpty());",
                "for (Object seen : MAP.keySet()) {\nlog(seen);\n}",
                "MAP.forEach((a, b) -> log(a + \"=\" + b));",
                "for (java.util.Map.Entry<?, ?> seen : MAP.entrySet()) {\nlog(seen);\n}"))
            .replace("MAP", one(maps)));
  }

  String end() {
    return one(List.of("return String.valueOf(MAP);", "return \"n\" + MAP.size();"))
        .replace("MAP", maps.get(0));
  }

  /** A loop over updates. */
  Tree loop() {
    List<Tree> all = new ArrayList<>();
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(chance(25) ? any() : chance(20) ? log() : update());
    }
    all.add(update());
    return statement("{\n" + one(MapTexts.LOOPS) + "\n}", statements(all));
  }

  private Tree log() {
    return statement(one(List.of("log(i);", "log(word);", "n = n;", "w = w + 0.25;", "i = i;")));
  }

  private Tree update() {
    int at = random.nextInt(maps.size());
    MapTexts.Kind kind = kinds.get(at);
    boolean groups = grouping.get(at);
    String local = one(MapTexts.LOCALS) + (locals++ == 0 ? "" : locals);
    String key = one(numbered.get(at) ? MapTexts.NUMBERS : MapTexts.KEYS);
    String text =
        one(groups ? MapTexts.GROUPS : MapTexts.COUNTERS)
            .replace("MAP", maps.get(at))
            .replace("KEY", chance(95) ? key : numbered.get(at) ? "n" : "null")
            .replace("TYPE", one(List.of("List<Object>", "List<Object>", "var")))
            .replace(
                "NEW",
                one(
                    List.of(
                        "new ArrayList<>()",
                        "new ArrayList<>()",
                        "new ArrayList<Object>(2)",
                        "new java.util.LinkedList<>()",
                        "new ArrayList<>(n - 2)",
                        "new ArrayList<>(i)",
                        "new java.util.Stack<>()")))
            .replace("USE", chance(20) ? "log(LOCAL);" : "")
            .replace("LOCAL", local)
            .replace("BOX", chance(70) ? kind.box() : one(List.of("var", primitive(kind.box()))))
            .replace("ZERO", chance(90) ? kind.zero() : kind.one())
            .replace("ONE", kind.one());
    String amount =
        groups
            ? one(List.of("i", "word", "null", "number(i)", "fail(i)", "n"))
            : one(kind.amounts());
    int holes = text.split("\\$", -1).length - 1;
    Tree made = holes == 1 ? statement(text, Tree.of(Tree.Sort.NUMBER, amount)) : statement(text);
    return chance(12) ? statement("if (i % 2 == 0) {\n$}", statements(List.of(made))) : made;
  }

  private static String primitive(String box) {
    return switch (box) {
      case "Integer" -> "int";
      default -> box.toLowerCase(java.util.Locale.ROOT);
    };
  }
}

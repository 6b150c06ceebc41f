package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies of methods that count and group in maps. Loops end whatever is taken out of them. */
final class MapUpdates {
  private static final List<String> KEYS =
      List.of(
          "word",
          "word",
          "word",
          "\"a\"",
          "word + i",
          "names[i % 3]",
          "names[1]",
          "word(i)",
          "word.trim()");
  private static final List<String> NUMBERS =
      List.of("i % 5", "i * 16", "(i * 16) % 96", "i", "names[i % 3].length()", "number(i)");

  private static final List<String> KINDS =
      List.of(
          "java.util.LinkedHashMap<>()",
          "java.util.LinkedHashMap<>()",
          "java.util.LinkedHashMap<>()",
          "java.util.LinkedHashMap<>(4)",
          "java.util.LinkedHashMap<>()",
          "java.util.LinkedHashMap<>(16, 0.5f)",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>(java.util.Comparator.reverseOrder())",
          "java.util.TreeMap<>((a, b) -> String.valueOf(a).compareTo(String.valueOf(b)))",
          "java.util.TreeMap<>(Maps::picky)",
          "java.util.HashMap<>()",
          "java.util.HashMap<>()",
          "java.util.HashMap<>(2)",
          "java.util.LinkedHashMap<>(8, 0.75f, true)",
          "java.util.concurrent.ConcurrentHashMap<>()",
          "java.util.concurrent.ConcurrentSkipListMap<>()",
          "java.util.Hashtable<>()",
          "java.util.WeakHashMap<>()",
          "java.util.TreeMap<>(Maps.of())",
          "java.util.HashMap<>() {}",
          "Maps.Odd<>()");

  private static final List<String> USUAL =
      List.of(
          "java.util.LinkedHashMap<>()",
          "java.util.LinkedHashMap<>()",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>()",
          "java.util.HashMap<>()");

  /** A key of a map and a number in it; VALUE is what it adds, ZERO a zero of the map's type. */
  private static final List<String> COUNTERS =
      List.of(
          "MAP.put(KEY, MAP.getOrDefault(KEY, ZERO) + $);",
          "MAP.put(KEY, MAP.getOrDefault(KEY, ZERO) + $);",
          "MAP.put(KEY, $ + MAP.getOrDefault(KEY, ZERO));",
          "MAP.put(KEY, MAP.getOrDefault(KEY, ZERO) - $);",
          "MAP.put(KEY, MAP.get(KEY) + $);",
          "MAP.put(KEY, MAP.get(KEY) - $);",
          "MAP.put(KEY, MAP.containsKey(KEY) ? MAP.get(KEY) + ONE : ONE);",
          "MAP.put(KEY, !MAP.containsKey(KEY) ? ONE : MAP.get(KEY) + $);",
          "MAP.put(KEY, MAP.get(KEY) == null ? ONE : MAP.get(KEY) + $);",
          "if (MAP.containsKey(KEY)) {\n"
              + "MAP.put(KEY, MAP.get(KEY) + $);\n"
              + "} else {\n"
              + "MAP.put(KEY, ONE);\n"
              + "}",
          "if (!MAP.containsKey(KEY)) {\n"
              + "MAP.put(KEY, ZERO);\n"
              + "} else {\n"
              + "MAP.put(KEY, MAP.get(KEY) + $);\n"
              + "}",
          "if (i % 4 == 1) {\n"
              + "log(i);\n"
              + "} else if (MAP.containsKey(KEY)) {\n"
              + "MAP.put(KEY, MAP.get(KEY) + ONE);\n"
              + "} else {\n"
              + "MAP.put(KEY, ONE);\n"
              + "}",
          "BOX LOCAL = MAP.get(KEY);\n"
              + "if (LOCAL == null) {\n"
              + "MAP.put(KEY, ONE);\n"
              + "} else {\n"
              + "MAP.put(KEY, LOCAL + $);\n"
              + "}",
          "BOX LOCAL = MAP.get(KEY);\nMAP.put(KEY, LOCAL == null ? ONE : LOCAL + ONE);",
          "BOX LOCAL = MAP.get(KEY);\n"
              + "if (LOCAL == null) {\n"
              + "LOCAL = ZERO;\n"
              + "}\n"
              + "MAP.put(KEY, LOCAL + $);",
          "BOX LOCAL = MAP.get(KEY);\n"
              + "if (LOCAL == null) {\n"
              + "LOCAL = ZERO;\n"
              + "}\n"
              + "LOCAL++;\n"
              + "MAP.put(KEY, LOCAL);",
          "BOX LOCAL = MAP.getOrDefault(KEY, ZERO);\nMAP.put(KEY, LOCAL + $);\nUSE",
          "BOX LOCAL = MAP.getOrDefault(KEY, ZERO);\nLOCAL += ONE;\nMAP.put(KEY, LOCAL);",
          "if (!MAP.containsKey(KEY)) {\nMAP.put(KEY, ZERO);\n}\nMAP.put(KEY, MAP.get(KEY) + $);",
          "if (!MAP.containsKey(KEY)) {\nMAP.put(KEY, ONE);\n}",
          "if (MAP.get(KEY) == null) MAP.put(KEY, ONE);\nelse MAP.put(KEY, MAP.get(KEY) + ONE);");

  private static final List<String> GROUPS =
      List.of(
          "TYPE LOCAL = MAP.get(KEY);\n"
              + "if (LOCAL == null) {\n"
              + "LOCAL = NEW;\n"
              + "MAP.put(KEY, LOCAL);\n"
              + "}\n"
              + "LOCAL.add($);",
          "TYPE LOCAL = MAP.get(KEY);\n"
              + "if (LOCAL == null) {\n"
              + "LOCAL = NEW;\n"
              + "MAP.put(KEY, LOCAL);\n"
              + "}\n"
              + "LOCAL.add($);\n"
              + "log(LOCAL);",
          "TYPE LOCAL = MAP.get(KEY);\n"
              + "if (null == LOCAL) {\n"
              + "MAP.put(KEY, LOCAL = NEW);\n"
              + "}\n"
              + "LOCAL.add($);",
          "if (!MAP.containsKey(KEY)) {\nMAP.put(KEY, NEW);\n}\nMAP.get(KEY).add($);",
          "if (MAP.get(KEY) == null) {\nMAP.put(KEY, NEW);\n}\nMAP.get(KEY).add($);",
          "if (!MAP.containsKey(KEY)) {\n"
              + "MAP.put(KEY, NEW);\n"
              + "}\n"
              + "TYPE LOCAL = MAP.get(KEY);\n"
              + "LOCAL.add($);\n"
              + "LOCAL.add(1);",
          "TYPE LOCAL = MAP.getOrDefault(KEY, NEW);\nLOCAL.add($);\nMAP.put(KEY, LOCAL);",
          "TYPE LOCAL = MAP.getOrDefault(KEY, NEW);\nLOCAL.add(n);\nMAP.put(KEY, LOCAL);",
          "TYPE LOCAL = MAP.get(KEY);\n"
              + "if (LOCAL == null) {\n"
              + "LOCAL = NEW;\n"
              + "}\n"
              + "LOCAL.add($);\n"
              + "MAP.put(KEY, LOCAL);",
          "if (MAP.containsKey(KEY)) {\n"
              + "MAP.get(KEY).add(n);\n"
              + "} else {\n"
              + "TYPE LOCAL = NEW;\n"
              + "LOCAL.add(n);\n"
              + "MAP.put(KEY, LOCAL);\n"
              + "}",
          "TYPE LOCAL;\n"
              + "if (MAP.containsKey(KEY)) {\n"
              + "LOCAL = MAP.get(KEY);\n"
              + "} else {\n"
              + "LOCAL = NEW;\n"
              + "MAP.put(KEY, LOCAL);\n"
              + "}\n"
              + "log(LOCAL.size());\n"
              + "LOCAL.add($);");

  private static final List<String> LOOPS =
      List.of(
          "for (int i = 0; i < n * 4; i++) {\nString word = names[i % 3];\n$}",
          "for (int i = 0; i < n * 4; i++) {\nString word = word(i);\n$}",
          "for (int i = 0; i < n * 5; i++) {\nfinal String word = \"w\" + i % 7;\n$}",
          "int i = 0;\nfor (String word : names) {\ni++;\n$}",
          "int i = n;\nwhile (i-- > 0) {\nString word = \"x\" + i;\n$}",
          "java.util.Arrays.asList(names).forEach(word -> {\nint i = n;\n$});",
          "for (int i = 0; i < n * 4; i++) {\n"
              + "String word = names[i % 3];\n"
              + "try {\n"
              + "$} catch (RuntimeException e) {\n"
              + "log(e.getClass());\n"
              + "}\n"
              + "}",
          "for (int i = 0; i < n * 4; i++) {\n"
              + "String word = names[i % 3];\n"
              + "try {\n"
              + "$} finally {\n"
              + "log(\"finally\");\n"
              + "}\n"
              + "}",
          "for (int i = 0; i < n * 4; i++) {\n"
              + "String word = names[i % 3];\n"
              + "switch (i % 3) {\n"
              + "case 0:\n"
              + "$break;\n"
              + "default:\n"
              + "log(i);\n"
              + "}\n"
              + "}");

  private static final List<String> LOCALS =
      List.of("count", "old", "value", "first", "key", "k", "group", "now");

  private record Kind(String box, String zero, String one, List<String> amounts) {}

  private static final List<Kind> VALUES =
      List.of(
          new Kind(
              "Integer",
              "0",
              "1",
              List.of(
                  "1",
                  "1",
                  "2",
                  "n",
                  "n * 3",
                  "i",
                  "-i",
                  "'c'",
                  "boxed(i)",
                  "number(i)",
                  "fail(i)",
                  "1",
                  "n",
                  "1",
                  "7 / (n - 3)",
                  "word.length()",
                  "(n > 2 ? 1 : 300)",
                  "(i & 3)",
                  "1000")),
          new Kind(
              "Long",
              "0L",
              "1L",
              List.of(
                  "1",
                  "1L",
                  "n",
                  "i * 2",
                  "(long) i",
                  "boxed(i)",
                  "fail(i)",
                  "(n - 1)",
                  "3000000000L")),
          new Kind(
              "Double",
              "0.0",
              "1.0",
              List.of(
                  "1",
                  "1.0",
                  "2.0",
                  "-3",
                  "1",
                  "0.5",
                  "w",
                  "-w",
                  "n",
                  "w * 2",
                  "1e300",
                  "0.1f",
                  "number(i)")),
          new Kind("Float", "0f", "1f", List.of("1", "1f", "i", "0.5f", "(float) w", "'x'")));

  private final Random random;
  private final List<String> maps = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
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
    Kind value = one(VALUES);
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
        + (chance(70) ? one(USUAL) : one(KINDS))
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
    return statement("{\n" + one(LOOPS) + "\n}", statements(all));
  }

  private Tree log() {
    return statement(one(List.of("log(i);", "log(word);", "n = n;", "w = w + 0.25;", "i = i;")));
  }

  private Tree update() {
    int at = random.nextInt(maps.size());
    Kind kind = kinds.get(at);
    boolean groups = grouping.get(at);
    String local = one(LOCALS) + (locals++ == 0 ? "" : locals);
    String key = one(numbered.get(at) ? NUMBERS : KEYS);
    String text =
        one(groups ? GROUPS : COUNTERS)
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

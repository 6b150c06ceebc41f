package io.github.hotloop.testing.fuzz;

import java.util.List;

/**
 * The texts that {@link MapUpdates} chooses from. What stands more than once is chosen more often.
 * MAP, KEY, LOCAL and other words in capitals are replaced; $ is what may be taken out of a
 * program.
 */
final class MapTexts {
  static final List<String> KEYS =
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
  static final List<String> NUMBERS =
      List.of("i % 5", "i * 16", "(i * 16) % 96", "i", "names[i % 3].length()", "number(i)");

  static final List<String> KINDS =
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

  static final List<String> USUAL =
      List.of(
          "java.util.LinkedHashMap<>()",
          "java.util.LinkedHashMap<>()",
          "java.util.TreeMap<>()",
          "java.util.TreeMap<>()",
          "java.util.HashMap<>()");

  /** A key of a map and a number in it; VALUE is what it adds, ZERO a zero of the map's type. */
  static final List<String> COUNTERS =
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

  static final List<String> GROUPS =
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

  static final List<String> LOOPS =
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

  static final List<String> LOCALS =
      List.of("count", "old", "value", "first", "key", "k", "group", "now");

  /** A boxed type of numbers, and what may be added to one. */
  record Kind(String box, String zero, String one, List<String> amounts) {}

  static final List<Kind> VALUES =
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

  private MapTexts() {}
}

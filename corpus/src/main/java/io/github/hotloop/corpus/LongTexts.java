package io.github.hotloop.corpus;

import io.github.hotloop.tree.FrontEnd.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as generators write them, thousands of times the same: what is slow shows there. */
final class LongTexts {
  private static final int MANY = 500;
  private static final int DEEP = 200;

  private final List<Source> found = new ArrayList<>();

  private LongTexts() {}

  /** One file of each sort. */
  static List<Source> all() {
    LongTexts texts = new LongTexts();
    texts.strings();
    texts.lookups();
    texts.members();
    texts.expressions();
    texts.imports();
    return texts.found;
  }

  private void add(String name, String members) {
    String text = "import java.util.*;\n\nclass " + name + " {\n" + members + "}\n";
    found.add(new Source(Path.of("long", name + ".java"), text));
  }

  private void imports() {
    String imports = "import java.util.List;\n".repeat(5_000);
    String body = loop("", "      if (l.contains(x)) { s = x; }\n", "");
    String text = imports + "import java.util.*;\n\nclass Imports {\n" + body + "}\n";
    found.add(new Source(Path.of("long", "Imports.java"), text));
  }

  private static String times(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  /** A loop over strings in a method. */
  private static String loop(String before, String body, String after) {
    return "  String s = \"\";\n\n  void run(List<String> all, List<String> l) {\n"
        + (before + "    for (String x : all) {\n" + body + "    }\n" + after + "  }\n");
  }

  private void strings() {
    String empty = "    String t = \"\";\n";
    add("Queries", loop(empty, times(MANY, i -> "      t += t.length();\n"), ""));
    add("Appends", loop("", times(MANY, i -> "      s += x;\n"), ""));
    add(
        "Cases",
        loop(
            empty,
            "      switch (x.length()) {\n"
                + times(MANY, i -> "        case " + i + ": t += x; break;\n")
                + "        default: break;\n      }\n",
            ""));
    add(
        "ElseIfs",
        loop(
            empty,
            times(
                    DEEP,
                    i -> "      if (x.length() == " + i + ") {\n        t += x;\n      } else\n")
                + "      {\n        t += 1;\n      }\n",
            ""));
    add(
        "Loops",
        "  void run(List<String> all) {\n    String t = \"\";\n"
            + times(DEEP, i -> "    for (String x : all) {\n      t += x;\n    }\n")
            + "    System.out.println(t);\n  }\n");
    add(
        "Helpers",
        times(DEEP, i -> "  private void add" + i + "(String x) { s += x; }\n")
            + loop("", times(DEEP, i -> "      add" + i + "(x);\n"), ""));
    add(
        "Nested",
        loop(
            empty,
            times(DEEP / 5, i -> "      if (x.length() > " + i + ") {\n        t += x;\n")
                + "      }\n".repeat(DEEP / 5),
            ""));
  }

  private void lookups() {
    add("Lookups", loop("", times(MANY, i -> "      if (l.contains(x)) { run(l, l); }\n"), ""));
    add(
        "Lambdas",
        "  void run(List<String> l) {\n"
            + times(DEEP, i -> "    l.forEach(x" + i + " -> l.contains(x" + i + "));\n")
            + "  }\n");
    add(
        "Chained",
        times(
            DEEP,
            i ->
                ("  private int m" + i + "(List<Integer> l, int x) {\n    for (int k : l) {\n")
                    + ("      if (l.contains(k)) { m" + (i + 1) % DEEP + "(l, k); }\n")
                    + "    }\n    return l.indexOf(x);\n  }\n"));
    add(
        "Fields",
        times(
            DEEP,
            i ->
                ("  private List<String> f" + i + " = new ArrayList<>();\n  void m" + i)
                    + ("(List<String> l) {\n    for (String x : l) {\n      if (f" + i)
                    + (".contains(x)) { f" + i + ".add(x); }\n    }\n  }\n")));
    add(
        "Joins",
        "  record A(int id) {}\n  record B(int id) {}\n"
            + times(
                DEEP,
                i ->
                    ("  void m" + i + "(List<A> l, List<B> k) {\n    for (A a : l) {\n")
                        + "      for (B b : k) {\n        if (a.id() == b.id()) {\n"
                        + "          System.out.println(a);\n        }\n      }\n    }\n  }\n"));
  }

  private void members() {
    add("Constants", times(MANY, i -> "  static final int C" + i + " = " + i + ";\n"));
    add(
        "Caches",
        times(
                MANY,
                i -> "  private static final Map<String, String> M" + i + " = new HashMap<>();\n")
            + times(MANY, i -> "  void put" + i + "(String k) { M" + i + ".put(k, k); }\n"));
    add(
        "Puts",
        "  private static final Map<String, String> CACHE = new HashMap<>();\n"
            + "  void put(String k, String v) {\n"
            + times(MANY, i -> "    CACHE.put(k + " + i + ", v);\n    CACHE.get(k);\n")
            + "  }\n");
    add(
        "PutsAndGets",
        "  private static final Map<String, String> CACHE = new HashMap<>();\n"
            + times(
                MANY,
                i ->
                    ("  void addPut" + i + "(String k, String v) { CACHE.put(k, v); }\n")
                        + ("  String get" + i + "(String k) { return CACHE.get(k); }\n")));
    add(
        "Ordinary",
        times(
            DEEP,
            i ->
                ("  private final List<String> list" + i + " = new ArrayList<>();\n")
                    + ("  private final Map<String, Integer> map" + i + " = new HashMap<>();\n\n")
                    + ("  public int count" + i + "(Collection<String> words) {\n")
                    + "    int found = 0;\n    for (String word : words) {\n"
                    + ("      if (list" + i + ".contains(word)) {\n")
                    + "        found += word.length();\n      } else {\n"
                    + ("        list" + i + ".add(word.trim());\n        map" + i)
                    + (".put(word, map" + i + ".getOrDefault(word, 0) + 1);\n      }\n    }\n")
                    + ("    return found + words.stream().filter(w -> w.length() > " + i + ")")
                    + ".mapToInt(String::length).sum();\n  }\n\n"));
    add("Array", "  String[] all = {" + times(20_000, i -> "\"a" + i + "\", ") + "};\n");
    add("Numbers", "  static final int[] ALL = {" + times(20_000, i -> "-" + i + ", ") + "};\n");
    add("Words", "  static final String ALL = \"" + "abc ".repeat(50_000) + "\";\n");
    add("Comments", "  /*" + " abc\n".repeat(50_000) + "*/\n" + "  // abc\n".repeat(50_000));
    add(
        "Statements",
        "  int run(int a) {\n"
            + times(5_000, i -> "    a += a * " + i + ";\n")
            + "    return a;\n  }\n");
  }

  private void expressions() {
    add("Sum", "  int run(int a) {\n    return a" + " + a".repeat(DEEP) + ";\n  }\n");
    add("Concat", loop("", "      s += x" + times(DEEP, i -> " + \"a\" + x + " + i) + ";\n", ""));
    add(
        "Operands",
        "  String run(String a) { return a" + times(5_000, i -> " + a + " + i) + "; }\n");
    add("Parentheses", "  int a = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + ";\n");
    add("Curried", "  Runnable a = " + "() -> ".repeat(5_000) + "null;\n");
    add(
        "Elses",
        "  int run(int x) {\n    "
            + times(5_000, i -> "if (x == " + i + ") { return -x; } else ")
            + "{ return x; }\n  }\n");
    add("Builder", loop("", "      new StringBuilder()" + ".append(x)".repeat(DEEP) + ";\n", ""));
    add("And", loop("", "      if (x != s" + " && l.contains(x)".repeat(DEEP) + ") {}\n", ""));
  }
}

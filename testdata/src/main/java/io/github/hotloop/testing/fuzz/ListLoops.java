package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;

/** Bodies of methods that search lists in loops. Loops end whatever is taken out of them. */
final class ListLoops {
  private static final List<String> NAMES = List.of("keys", "seen", "out", "list", "set");

  /** Declarations of a list {@code L} of {@code T}; most can be repaired. */
  private static final List<String> DECLARATIONS =
      List.of(
          "List<T> L = new ArrayList<>();",
          "List<T> L = new ArrayList<>();",
          "List<T> L = new ArrayList<>(pool);",
          "List<T> L = new java.util.LinkedList<>(pool);",
          "ArrayList<T> L = new ArrayList<T>(n);",
          "var L = new ArrayList<T>(pool);",
          "final java.util.Collection<T> L = new java.util.Vector<>(pool);",
          "java.util.Collection<T> L = new java.util.concurrent.CopyOnWriteArrayList<>(pool);",
          "java.util.Deque<T> L = new java.util.ArrayDeque<>();",
          "java.util.Queue<T> L = new java.util.concurrent.ConcurrentLinkedQueue<>();",
          "List<T> L = java.util.Arrays.asList(V, V, V);",
          "List<T> L = n > 2 ? new ArrayList<>() : new ArrayList<>(pool);",
          "List<T> L = List.copyOf(pool);",
          "List<T> L = pool;",
          "List<T> L = new ArrayList<>(pool) {\npublic boolean contains(Object o) {\n"
              + "return super.contains(o) || size() > 2;\n}\n};",
          "List<T> L = pool.stream().toList();");

  /** What happens to a list before the loop. */
  private static final List<String> FILLS =
      List.of(
          "for (int f = 0; f < n; f++) {\nL.add(V);\n}",
          "L.addAll(pool);",
          "L.add(V);",
          "log(\"\" + L);",
          "if (L == null) {\nreturn \"none\";\n}",
          "L.removeIf(f -> f == null);",
          "if (L.contains(V)) {\nlog(\"before\");\n}");

  /** The same, so that somebody else may get at it. */
  private static final List<String> LEAKS =
      List.of(
          "Runnable more = () -> L.add(V);",
          "Runnable more = new Runnable() {\npublic void run() {\nL.add(V);\n}\n};",
          "Runnable more = L::clear;",
          "java.util.Collection<T> other = L;\nRunnable more = () -> other.add(V);",
          "java.util.Iterator<T> held = L.iterator();\n"
              + "Runnable more = () -> {\n"
              + "if (held.hasNext()) {\n"
              + "held.next();\n"
              + "held.remove();\n"
              + "}\n"
              + "};");

  /** Questions, with {@code X} for what is looked for. */
  private static final List<String> QUESTIONS =
      List.of(
          "L.contains(X)",
          "L.contains(X)",
          "L.contains(X)",
          "!L.contains(X)",
          "(L).contains((X))",
          "L.contains(X) == false",
          "L.containsAll(pool)",
          "L.containsAll(List.of(X))",
          "L.contains(L.contains(X) ? X : null)",
          "L.contains((Object) X)",
          "L.contains(fail(I))",
          "L.contains(number(I))");

  private static final List<String> POSITIONS =
      List.of(
          "L.indexOf(X) >= 0",
          "L.indexOf(X) != -1",
          "-1 == L.indexOf(X)",
          "!(L.lastIndexOf(X) < 0)",
          "L.indexOf(X) > 0",
          "L.indexOf(X) > -1");

  /** Ways to add what is missing; the second half only looks like it. */
  private static final List<String> ADDITIONS =
      List.of(
          "if (!L.contains(X)) {\nL.add(X);\n}",
          "if (!L.contains(X)) L.add(X);",
          "if (!L.contains(X)) {\nL.add(X);\n$}",
          "if (L.contains(X)) {\n$} else {\nL.add(X);\n}",
          "if (I % 3 != 1 && !L.contains(X)) {\nL.add(X);\n}",
          "if (L.contains(X) == false) {\nL.add((X));\n}",
          "while (!L.contains(X)) {\nL.add(X);\n}",
          "if (!L.contains(X) && I % 3 != 1) {\nL.add(X);\n}",
          "if (!L.contains(X)) {\n$L.add(X);\n}",
          "if (!L.contains(X)) {\nL.add(V);\n}",
          "if (L.contains(X)) {\nL.add(X);\n}");

  /** What else a loop does to a list. */
  private static final List<String> CHANGES =
      List.of("L.add(V);", "L.remove((Object) X);", "L.clear();", "L.removeIf(f -> f == null);");

  private static final List<String> READS =
      List.of(
          "log(L.size());",
          "for (Object f : L) {\nlog(f);\n}",
          "log(L.isEmpty() ? \"empty\" : L.iterator().next());",
          "log(L + \"!\");");

  private static final List<String> BULKS =
      List.of(
          "log(L.removeAll(O));",
          "log(L.retainAll(O));",
          "log(L.containsAll(O));",
          "java.util.Set<T> bulkI = new java.util.HashSet<>(pool);\nlog(bulkI.removeAll(L));\n"
              + "log(bulkI);",
          "java.util.Map<T, String> mapI = new java.util.HashMap<>();\n"
              + "for (T f : pool) {\nmapI.put(f, \"m\");\n}\nlog(mapI.keySet().retainAll(L));\n"
              + "log(mapI);",
          "java.util.TreeSet<Object> bulkI = new java.util.TreeSet<>((a, b) -> 0);\n"
              + "bulkI.addAll(pool);\nlog(bulkI.removeAll(L));\nlog(bulkI);");

  /** Arrays and maps: a declaration, then what asks them. */
  private static final List<List<String>> OTHERS =
      List.of(
          List.of("T[] L = pool.toArray(new T[0]);", "java.util.Arrays.asList(L).contains(X)"),
          List.of(
              "T[] L = new T[n + 1];\nfor (int f = 0; f < n; f++) {\nL[f] = V;\n}",
              "java.util.Arrays.asList(L).contains(X)"),
          List.of(
              "java.util.Map<Integer, T> L = new java.util.HashMap<>();\n"
                  + "for (int f = 0; f < n; f++) {\nL.put(f, V);\n}",
              "L.containsValue(X)"),
          List.of(
              "java.util.Map<Integer, T> L = new java.util.TreeMap<>();\nL.put(n, V);",
              "L.values().contains(X)"));

  private static final List<String> LOOPS =
      List.of(
          "LABELfor (T X : pool) {\n$}",
          "LABELfor (T X : pool) {\n$}",
          "LABELfor (int I = 0; I < n; I++) {\nT X = pool.get(I);\n$}",
          "int I = 0;\nLABELwhile (I < n) {\nT X = pool.get(I++);\n$}",
          "int I = 0;\nLABELdo {\nT X = pool.get(I % (n + 1));\nI++;\n$} while (I <= n);",
          "java.util.Iterator<T> atI = pool.iterator();\n"
              + "LABELwhile (atI.hasNext()) {\nT X = atI.next();\n$}",
          "if (n > 1) LABELfor (T X : pool) {\n$}");

  private static final List<String> LAMBDAS =
      List.of(
          "pool.forEach(X -> {\n$});",
          "pool.stream().filter(X -> Q).forEach(X -> {\n$});",
          "log(pool.stream().filter(X -> Q).count());",
          "log(pool.stream().filter(L::contains).count());",
          "log(pool.stream().anyMatch(L::contains));",
          "log(pool.removeIf(X -> Q));",
          "java.util.stream.Stream<T> laterI = pool.stream().filter(X -> Q);\n$\n"
              + "log(laterI.count());");

  private final Random random;
  private final ElementKind kind;
  private final List<String> lists = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private int loops;
  private boolean leaks;

  ListLoops(Random random, ElementKind kind) {
    this.random = random;
    this.kind = kind;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Ends with a return of a string. Expects an {@code int n}. */
  Tree body() {
    List<Tree> all = new ArrayList<>();
    all.add(
        statement(
            text(
                "List<T> pool = new ArrayList<>();\nfor (int p = 0; p <= n; p++) {\n"
                    + "pool.add("
                    + kind.value(random, "p")
                    + ");\n}")));
    if (chance(15)) {
      all.add(other());
    }
    all.add(declaration());
    if (chance(15)) {
      all.add(declaration());
    }
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(statement(list(one(FILLS))));
    }
    if (chance(8)) {
      leaks = true;
      all.add(statement(list(one(LEAKS))));
    }
    all.add(chance(20) ? lambda() : loop(0));
    if (chance(30)) {
      all.add(chance(50) ? bulk() : loop(0));
    }
    all.add(statement(list("log(L);")));
    all.add(statement(chance(10) ? "return LOG.size() + \"\";" : list("return \"\" + L;")));
    return statements(all);
  }

  private Tree declaration() {
    String name = NAMES.get(lists.size());
    boolean plain = chance(60);
    String template = DECLARATIONS.get(random.nextInt(plain ? 6 : DECLARATIONS.size()));
    lists.add(name);
    return statement(list(template));
  }

  /** An array or a map with a loop that asks it. */
  private Tree other() {
    List<String> form = one(OTHERS);
    String ask =
        "for (T x : pool) {\nlog(Q ? \"in\" : \"out\");\n}"
            .replace("Q", form.get(1))
            .replace("X", "x");
    return statement(text(form.get(0) + "\n" + ask).replaceAll("\\bL\\b", "held"));
  }

  /** Fills in a list, what it holds and values. */
  private String list(String template) {
    String name = chance(75) ? lists.get(0) : one(lists);
    String other = one(lists);
    return text(template.replaceAll("\\bL\\b", name).replaceAll("\\bO\\b", other));
  }

  private String text(String template) {
    String filled = template.replaceAll("\\bT\\b", kind.type());
    while (filled.matches("(?s).*\\bV\\b.*")) {
      filled = filled.replaceFirst("\\bV\\b", kind.value(random, chance(50) ? "n" : "LOG.size()"));
    }
    return filled;
  }

  private Tree bulk() {
    return statement(list(one(BULKS)).replaceAll("(bulk|map)I\\b", "$1" + loops++));
  }

  private String question(String element, String index) {
    boolean position = chance(15) && lists.size() > 0;
    return list(one(position ? POSITIONS : QUESTIONS))
        .replaceAll("\\bX\\b", element)
        .replaceAll("\\bI\\b", index);
  }

  /** A use of a list in a loop. */
  private Tree use(String element, String index, int depth) {
    int kindOfUse = random.nextInt(100);
    if (kindOfUse < 34) {
      return statement("log(" + question(element, index) + ");");
    } else if (kindOfUse < 54) {
      return statement(
          "if (" + question(element, index) + ") {\n$}", some(element, index, depth + 1));
    } else if (kindOfUse < 88) {
      String template =
          list(ADDITIONS.get(random.nextInt(chance(75) ? 7 : ADDITIONS.size())))
              .replaceAll("\\bX\\b", element)
              .replaceAll("\\bI\\b", index);
      return template.contains("$")
          ? statement(template, some(element, index, depth + 1))
          : statement(template);
    } else if (kindOfUse < 93 && chance(40)) {
      return statement(
          list(one(CHANGES)).replaceAll("\\bX\\b", element).replaceAll("\\bI\\b", index));
    }
    return statement(list(one(READS)));
  }

  private Tree some(String element, String index, int depth) {
    List<Tree> all = new ArrayList<>();
    for (int more = random.nextInt(depth > 2 ? 1 : 3); more > 0; more--) {
      all.add(any(element, index, depth));
    }
    return statements(all);
  }

  private Tree any(String element, String index, int depth) {
    int which = random.nextInt(100);
    if (depth > 3 || which < 55) {
      return chance(70) ? statement("log(" + element + ");") : use(element, index, depth);
    } else if (which < 60) {
      return loop(depth);
    } else if (which < 66) {
      return statement(
          "try {\n$log(fail(LOG.size() % 9));\n} catch (IllegalStateException e) {\n$}",
          some(element, index, depth + 1), some(element, index, depth + 1));
    } else if (which < 70) {
      return statement(
          "try {\n$} finally {\n$}",
          some(element, index, depth + 1),
          some(element, index, depth + 1));
    } else if (which < 80 && !labels.isEmpty()) {
      String jump =
          one(List.of("break;", "continue;", "return \"out\";", "break " + one(labels) + ";"));
      return statement("if (LOG.size() % 5 == 2) {\n" + jump + "\n}");
    } else if (which < 84 && leaks) {
      return statement("more.run();");
    } else if (which < 88) {
      return statement(
          "switch (LOG.size() % 3) {\ncase 0:\n$break;\ndefault:\n$}",
          some(element, index, depth + 1), some(element, index, depth + 1));
    }
    return use(element, index, depth);
  }

  private Tree loop(int depth) {
    int number = loops++;
    String index = "i" + number;
    Optional<String> label = Optional.of("loop" + number).filter(l -> chance(30));
    String text =
        text(one(LOOPS))
            .replace("LABEL", label.map(l -> l + ":\n").orElse(""))
            .replaceAll("\\bX\\b", "x" + number)
            .replace("atI", "at" + number);
    boolean counted = text.matches("(?s).*\\bI\\b.*");
    text = text.replaceAll("\\bI\\b", index);
    label.ifPresent(labels::add);
    Tree inside = loopBody("x" + number, counted ? index : "LOG.size()", depth);
    label.ifPresent(labels::remove);
    return statement(text, inside);
  }

  private Tree loopBody(String element, String index, int depth) {
    List<Tree> all = new ArrayList<>();
    all.add(use(element, index, depth + 1));
    for (int more = random.nextInt(3); more > 0; more--) {
      all.add(random.nextInt(all.size() + 1), any(element, index, depth + 1));
    }
    if (chance(10)) {
      all.add(
          statement(
              list("if (L.contains(X)) {\ncontinue;\n}\nL.add(X);")
                  .replaceAll("\\bX\\b", element)));
    }
    return statements(all);
  }

  /** A lambda that runs once per element; its body neither jumps nor assigns. */
  private Tree lambda() {
    int number = loops++;
    String element = "x" + number;
    String text =
        list(one(LAMBDAS)).replace("laterI", "later" + number).replaceAll("\\bX\\b", element);
    while (text.contains("Q")) {
      text = text.replaceFirst("Q", Matcher.quoteReplacement(question(element, "LOG.size()")));
    }
    return text.contains("$") ? statement(text, use(element, "LOG.size()", 3)) : statement(text);
  }
}

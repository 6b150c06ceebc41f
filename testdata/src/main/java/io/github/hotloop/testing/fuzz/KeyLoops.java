package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies of methods that look for equal keys in loops, over rows with an id, a name and so on. */
final class KeyLoops {
  private static final String OWN =
      "List<Row> ROWS = new ArrayList<>();\n"
          + "for (int k = 0; k < 2 * n; k++) {\n"
          + "ROWS.add(new Row(k % 4, \"w\" + k % 5, Sign.of(k), (long) k % 3));\n}";

  /** How what is searched comes to be; most are lists that nobody else knows. */
  private static final List<String> SOURCES =
      List.of(
          "List<Row> ROWS = List.copyOf(rows(n));",
          "List<Row> ROWS = List.copyOf(rows(n));",
          "final List<Row> ROWS = java.util.List.copyOf(rows(n + 1));",
          "List<Row> ROWS = new ArrayList<>(List.copyOf(rows(n)));",
          "List<Row> ROWS = new java.util.LinkedList<>();\n"
              + "ROWS.add(new Row(1, \"w1\", Sign.s, 1L));",
          OWN,
          OWN,
          OWN,
          OWN);

  private static final List<String> ODD_SOURCES =
      List.of(
          "List<Row> ROWS = rows(n);",
          "var ROWS = List.copyOf(rows(n));",
          "List<Row> ROWS = new ArrayList<>(rows(n));",
          "List<Row> ROWS = new ArrayList<>();\n"
              + "ROWS.add(new Row(1, \"w1\", Sign.s, 1L));\n"
              + "ROWS.add(null);",
          "List<Row> ROWS = n > 2 ? null : rows(n);",
          "Row[] ROWS = rows(n).toArray(new Row[0]);",
          "Row[] ROWS = new Row[n];\nfor (int k = 0; k < n; k++) {\nROWS[k] = row(k);\n}",
          "List<Row> ROWS = new ArrayList<>(List.copyOf(rows(n)));\nList<Row> ROWSalias = ROWS;",
          "List<Row> ROWS = new ArrayList<>();\n"
              + "Runnable ROWSmore = () -> ROWS.add(row(n));\n"
              + "ROWSmore.run();",
          "java.util.Collection<Row> ROWS = rows(n);",
          "List<? extends Row> ROWS = List.copyOf(rows(n));");

  private static final List<String> OUTER =
      List.of(
          "LABELfor (int INDEX = 0; INDEX < n + 3; INDEX++) {\n$}",
          "LABELfor (int INDEX = 0; INDEX < n + 3; INDEX++) {\n$}",
          "LABELfor (int INDEX : java.util.stream.IntStream.range(0, n + 4).toArray()) {\n$}",
          "int INDEX = -1;\nLABELwhile (INDEX++ < n) {\n$}",
          "int INDEX = -1;\nLABELdo {\nINDEX++;\n$} while (INDEX < n);");

  private static final String PER_ELEMENT =
      "java.util.stream.IntStream.range(0, n + 3).forEach(INDEX -> {\n$});";

  /**
   * Keys: the type of what is wanted, how it is made, and tests of {@code KEY} and {@code WANT}.
   */
  private enum Key {
    ID("int", "INDEX;INDEX % 3;-INDEX;INDEX + n;number(INDEX)", "KEY == WANT;WANT == KEY"),
    NAME(
        "String",
        "\"w\" + INDEX;\"w\" + INDEX % 3;word(INDEX);null;INDEX % 2 == 0 ? null : \"w\" + INDEX",
        "KEY.equals(WANT);WANT.equals(KEY);java.util.Objects.equals(KEY, WANT);"
            + "java.util.Objects.equals(WANT, KEY)"),
    SIGN(
        "Sign",
        "Sign.of(INDEX);INDEX % 3 == 0 ? null : Sign.of(INDEX)",
        "KEY == WANT;WANT == KEY;KEY.equals(WANT);java.util.Objects.equals(KEY, WANT)"),
    BOX(
        "Long",
        "Long.valueOf(INDEX);(long) INDEX % 3;INDEX % 2 == 0 ? null : Long.valueOf(1)",
        "KEY.equals(WANT);WANT.equals(KEY);java.util.Objects.equals(WANT, KEY)");

    private final String type;
    private final List<String> values;
    private final List<String> tests;

    Key(String type, String values, String tests) {
      this.type = type;
      this.values = List.of(values.split(";"));
      this.tests = List.of(tests.split(";"));
    }
  }

  /** What is done with a match; those that name ROW need it. */
  private static final List<String> ACTIONS =
      List.of(
          "out.append(ROW.id());",
          "out.append(ROW.name()).append(ROW.id());",
          "out.append('!');",
          "out.append(INDEX);",
          "log(ROW.id());\nout.append(\"two\");",
          "if (ROW.id() > 1) {\nout.append(\"more\");\n}",
          "switch (INDEX % 3) {\n"
              + "case 0:\n"
              + "out.append('z');\n"
              + "break;\n"
              + "default:\n"
              + "out.append(ROW.name());\n"
              + "}",
          "for (int k = 0; k < 3; k++) {\nif (k == 1) {\nbreak;\n}\nout.append(k);\n}",
          "Row kept = ROW;\nRunnable later = () -> out.append(kept.id());\nlater.run();",
          "out.append(fail(INDEX));",
          "out.append(\"\"\"\nblock\n  of text\n\"\"\");");

  private static final List<String> STREAMS =
      List.of(
          "out.append(ROWS.stream().anyMatch(r -> TEST));",
          "if (ROWS.stream().noneMatch((r) -> TEST)) {\nout.append(\"none\");\n}",
          "boolean BOOLEAN = !ROWS.stream().anyMatch(r -> (TEST));\nout.append(BOOLEAN);",
          "Row ROW = ROWS.stream().filter(r -> TEST).findFirst().orElse(null);\n"
              + "out.append(ROW == null);",
          "out.append(ROWS.stream().filter(r -> TEST).findFirst().map(r -> r.id() + 1));",
          "ROWS.stream().filter(r -> TEST).findAny().ifPresent(r -> out.append(r.id()));",
          "out.append(ROWS.stream().filter(r -> TEST).count());",
          "ROWS.stream().filter(r -> TEST).findFirst();");

  private final Random random;
  private int named;

  KeyLoops(Random random) {
    this.random = random;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Statements that append to {@code out}; expects an {@code int n}. */
  Tree body() {
    List<Tree> all = new ArrayList<>();
    String rows = chance(80) ? "rows" : "this_one";
    String source = one(chance(90) ? SOURCES : ODD_SOURCES);
    all.add(statement(source.replace("ROWS", rows)));
    if (chance(15)) {
      all.add(statement(rows + ".add(new Row(7, \"w2\", Sign.text, 2L));"));
    }
    all.add(outer(rows, source));
    if (chance(20)) {
      all.add(outer(rows, source));
    }
    if (chance(15)) {
      all.add(statement(one(List.of("ROWS.clear();", "see(ROWS);")).replace("ROWS", rows)));
    }
    return chance(10)
        ? statement("Runnable all = () -> {\n$};\nall.run();", statements(all))
        : statements(all);
  }

  private Tree outer(String rows, String source) {
    String index = "i" + named++;
    String label = "outer" + named;
    boolean perElement = chance(10);
    String template = perElement ? PER_ELEMENT : one(OUTER);
    List<Tree> all = new ArrayList<>();
    all.addAll(search(rows, index, perElement ? "" : label, source));
    if (chance(20)) {
      all.add(statement("out.append(',');"));
    }
    if (chance(15)) {
      all.addAll(search(rows, index, "", source));
    }
    if (chance(10)) {
      all.add(statement("for (Row row : rows(2)) {\nout.append(row.id());\n}"));
    }
    if (chance(5)) {
      all.add(0, statement("if (" + index + " == 2) {\n" + rows + ".clear();\n}"));
    }
    if (source.contains("ROWSalias") && chance(50)) {
      all.add(statement(rows + "alias.add(row(" + index + "));"));
    }
    if (source.contains("ROWSmore") && chance(50)) {
      all.add(statement(rows + "more.run();"));
    }
    Tree inside = statements(all);
    inside = chance(10) ? statement("if (n > 0) {\n$}\n", inside) : inside;
    inside =
        chance(8)
            ? statement(
                "try {\n$} catch (IllegalStateException e) {\nout.append('e');\n}\n", inside)
            : inside;
    return statement(template.replace("LABEL", label + ":\n").replace("INDEX", index), inside);
  }

  private List<Tree> search(String rows, String index, String label, String source) {
    Key key = one(List.of(Key.ID, Key.ID, Key.NAME, Key.NAME, Key.SIGN, Key.BOX));
    boolean array = source.startsWith("Row[]");
    String want = "want" + named++;
    boolean nullable = key != Key.ID && chance(20);
    String value =
        nullable ? one(key.values) : key.values.get(random.nextInt(2) % key.values.size());
    List<Tree> all = new ArrayList<>();
    boolean direct = key == Key.ID && chance(15);
    boolean asked = !nullable && key != Key.ID && chance(75);
    if (!direct) {
      all.add(statement((key.type + " " + want + " = " + value + ";").replace("INDEX", index)));
      if (asked) {
        all.add(statement("log(" + want + ".hashCode());"));
      }
    }
    String test =
        one(key.tests)
            .replace("WANT", direct ? "(" + index + " + 1)" : want)
            .replace("KEY", "ELEMENT." + key.name().toLowerCase(java.util.Locale.ROOT) + "()");
    if (chance(20) && !array) {
      String stream = one(STREAMS).replace("TEST", test.replace("ELEMENT", "r"));
      all.add(statement(filled(stream, rows, index)));
    } else {
      all.add(loop(test, rows, index, label, array));
    }
    return all;
  }

  private String filled(String text, String rows, String index) {
    return text.replace("ROWS", rows)
        .replace("ROW", "row" + named++)
        .replace("BOOLEAN", "any" + named)
        .replace("INDEX", index);
  }

  private Tree loop(String test, String rows, String index, String label, boolean array) {
    String element = chance(70) ? "row" : "row" + named++;
    String head = "for (Row ELEMENT : " + rows + ") {\n";
    String slot = rows + (array ? "[k]" : ".get(k)");
    String size = rows + (array ? ".length" : ".size()");
    int kind = random.nextInt(10);
    if (kind == 0) {
      head = "for (final Row ELEMENT : " + rows + ") {\n";
    } else if (kind == 1) {
      head = "for (var ELEMENT : " + rows + ") {\n";
    } else if (kind == 2) {
      head = "for (int k = 0; k < " + size + "; k++) {\nRow ELEMENT = " + slot + ";\n";
    } else if (kind == 3) {
      head = "for (int k = 0; k < " + size + "; k++) {\n";
      element = slot;
    }
    String end =
        label.isEmpty()
            ? one(List.of("break;\n", "break;\n", "break;\n", ""))
            : one(
                List.of(
                    "break;\n",
                    "break;\n",
                    "break;\n",
                    "break;\n",
                    "break;\n",
                    "return out + \"r\";\n",
                    "continue " + label + ";\n",
                    "break " + label + ";\n",
                    "throw new IllegalStateException(\"found\");\n",
                    ""));
    List<Tree> actions = new ArrayList<>();
    for (int more = 1 + random.nextInt(2); more > 0; more--) {
      String action = one(ACTIONS);
      boolean twice = actions.stream().anyMatch(other -> other.print().contains("kept"));
      if (!twice || !action.contains("kept")) {
        actions.add(statement(action.replace("ROW", element).replace("INDEX", index)));
      }
    }
    if (chance(15)) {
      String found = "found" + named++;
      Tree made =
          statement(
              "boolean FOUND = false;\nHEADif (TEST) {\nFOUND = true;\nbreak;\n}\n}\nout.append(FOUND);"
                  .replace("FOUND", found)
                  .replace("HEAD", head)
                  .replace("TEST", test)
                  .replace("ELEMENT", element));
      return made;
    }
    String form =
        chance(15)
            ? "HEADif (!(TEST)) {\ncontinue;\n}\n$END}"
            : chance(10) ? "HEADif (TEST) {\n$\nEND}\n}" : "HEADif (TEST) {\n$END}\n}";
    return statement(
        form.replace("HEAD", head)
            .replace("END", end)
            .replace("TEST", test)
            .replace("ELEMENT", element),
        statements(actions));
  }
}

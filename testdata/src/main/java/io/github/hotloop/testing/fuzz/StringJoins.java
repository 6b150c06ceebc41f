package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import io.github.hotloop.fix.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Programs for StringConcatInLoop's other fix: loops that do little but join elements. */
public final class StringJoins implements Generator {
  private static final String STRINGS = "java.util.Arrays.asList(word(1), null, \"\", \"n\" + n)";

  /** What a loop goes through, then the type of an element. */
  private static final List<List<String>> ELEMENTS =
      List.of(
          List.of("java.util.List<String> all = " + STRINGS + ";", "String"),
          List.of("java.util.List<String> all = " + STRINGS + ".subList(0, n % 3);", "String"),
          List.of("Iterable<String> all = new java.util.TreeSet<>(words(n));", "String"),
          List.of("java.util.Collection<String> all = n == 3 ? null : words(n);", "String"),
          List.of("String[] all = {word(n), null, \"x\"};", "String"),
          List.of("String[] all = n == 4 ? null : new String[n];", "String"),
          List.of("var all = words(n);", "var"),
          List.of(
              "java.util.List<Integer> all = java.util.Arrays.asList(n, null, 700);", "Integer"),
          List.of("java.util.Set<Character> all = java.util.Set.of('c');", "Character"),
          List.of("java.util.List<Object> all = java.util.List.of(new Noisy(n));", "Object"),
          List.of("java.util.List<CharSequence> all = java.util.List.of(\"a\");", "CharSequence"));

  private static final List<String> STARTS =
      List.of(
          "String s = \"\";",
          "String s = \"\";",
          "String s = \"[\" + n;",
          "var s = \"\";",
          "String s = (\"\");");

  private static final List<String> ODD_STARTS =
      List.of("String s = null;", "String s = \"\", t = \"t\";", "String s;\ns = \"\";");

  private static final List<String> SEPARATORS =
      List.of("\", \"", "','", "'\"'", "'\\n'", "\"\"", "n");

  private static final List<String> BODIES =
      List.of(
          "s += ELEMENT;",
          "s = s + ELEMENT;",
          "if (!first) {\ns += SEPARATOR;\n}\ns += ELEMENT;\nfirst = false;",
          "if (!first) s += SEPARATOR;\nfirst = false;\ns += ELEMENT;",
          "if (first) first = false;\nelse s += SEPARATOR;\ns += ELEMENT;",
          "if (first) {\nfirst = false;\n} else {\ns += SEPARATOR;\n}\ns += ELEMENT;");

  private static final List<String> ODD_BODIES =
      List.of(
          "if (first) s += SEPARATOR;\ns += ELEMENT;\nfirst = false;",
          "s += ELEMENT;\nif (!first) s += SEPARATOR;\nfirst = false;");

  private static final List<String> COUNTED =
      List.of(
          "if (i > 0) s += SEPARATOR;\ns += ELEMENT;",
          "if (i != 0) {\ns += SEPARATOR;\n}\ns += ELEMENT;",
          "s += ELEMENT;");

  private static final List<String> ODD_COUNTED =
      List.of("if (i > 1) s += SEPARATOR;\ns += ELEMENT;", "s += ELEMENT;\nif (i > 0) s += 'x';");

  @Override
  public String rule() {
    return "StringConcatInLoop";
  }

  @Override
  public boolean wants(Fix fix) {
    return fix.title().startsWith("Join");
  }

  @Override
  public Tree members(Random random) {
    List<Tree> all = new ArrayList<>();
    List<String> elements = one(ELEMENTS.subList(0, odd(random) ? ELEMENTS.size() : 8), random);
    all.add(statement(elements.get(0)));
    String start = one(odd(random) ? ODD_STARTS : STARTS, random);
    boolean flagFirst = random.nextBoolean();
    String flag = "boolean first = true;";
    if (random.nextInt(20) == 0) {
      flag = "boolean first = false, other = true;";
    }
    all.add(statement(flagFirst ? flag : start));
    all.add(statement(flagFirst ? start : flag));
    if (random.nextInt(10) == 0) {
      all.add(statement("log(\"between\");"));
    }
    Tree loop = loop(elements, random);
    all.add(
        switch (random.nextInt(16)) {
          case 0 -> statement("try {\n$} catch (RuntimeException e) {\nlog(s);\n}", listed(loop));
          case 1 -> statement("for (int again = 0; again < 2; again++) {\n$}", listed(loop));
          case 2 -> statement("// joined\n$", loop);
          default -> loop;
        });
    String read = random.nextInt(15) == 0 ? "log(s + first);\n" : "";
    all.add(statement(read + "return s;"));
    return Tree.of(Tree.Sort.MEMBERS, WORDS + "static String run(int n) {\n$}", statements(all));
  }

  private static final String WORDS =
      """
      static java.util.List<String> words(int n) {
      log("words " + n);
      return new java.util.ArrayList<>(java.util.Collections.nCopies(n, "w"));
      }

      """;

  private static Tree listed(Tree statement) {
    return statements(List.of(statement));
  }

  private static Tree loop(List<String> elements, Random random) {
    boolean array = elements.get(0).startsWith("String[]");
    boolean list =
        elements.get(0).startsWith("java.util.List") || elements.get(0).startsWith("var");
    boolean counted = (array || list) && random.nextInt(3) == 0;
    String body =
        one(bodies(counted, odd(random)), random).replace("SEPARATOR", one(SEPARATORS, random));
    if (random.nextInt(20) == 0) {
      body += "\nlog(\"more\");";
    }
    if (!counted) {
      String head = "for (" + elements.get(1) + " one : all) {\n";
      return statement(head + body.replace("ELEMENT", "one") + "\n}");
    }
    String size = array ? "all.length" : "all.size()";
    String head = "for (int i = " + (random.nextInt(20) == 0 ? "1" : "0") + "; i < " + size;
    return statement(
        head + "; i++) {\n" + body.replace("ELEMENT", array ? "all[i]" : "all.get(i)") + "\n}");
  }

  private static List<String> bodies(boolean counted, boolean odd) {
    if (counted) {
      return odd ? ODD_COUNTED : COUNTED;
    }
    return odd ? ODD_BODIES : BODIES;
  }

  /** Whether to make what the fix must leave alone. */
  private static boolean odd(Random random) {
    return random.nextInt(10) == 0;
  }

  private static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}

package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.testing.GoldenCase;
import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tree that was changed along with its text is the tree of that text. */
class ReparseTest {
  private static final int EDITS = Integer.getInteger("edits", 12);

  /** Every so manieth case. */
  private static final int STEP = Integer.getInteger("step", 9);

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r\n",
          " ",
          "{",
          "}",
          "{ }",
          ";",
          "/* ",
          "*/",
          "// }",
          "\"",
          "\"}\"",
          "\\u007d",
          "'}'",
          "int extra = 1;",
          "var extra = new Object() { int f; };",
          "class String { }",
          "record R(int i) { }",
          "return;",
          "Runnable r = () -> { };",
          "for (;;) { break; }",
          "if (o instanceof String s) { }",
          "\ud83d\ude00");

  /** What stands between members, or almost. */
  private static final List<String> MEMBERS =
      List.of(
          "int extra = 1;",
          "List<String> keys;\n",
          "static final int LIMIT = 3, OTHER = LIMIT;",
          "@Deprecated ",
          "@SuppressWarnings({\"a\", \"}\"})\n",
          "private ",
          "static ",
          "default ",
          "import java.util.*;\n",
          "import java.util.function.Function;\n",
          "import static java.lang.Math.max;\n",
          "import java.sql.Date;",
          "package other;",
          "void extra() { }",
          "<T> T contains(T t) { return t; }\n",
          "String size() { return \"\"; }",
          "String text = \"\"\"\n  } \"\n\"\"\";",
          "Runnable r = () -> { };",
          "static { class Local { } }",
          "class Inner { int f; }\n",
          "class String { }",
          "interface Taker { void take(String s); }",
          "enum E { A, B; E() { } }",
          "record R(int i) { R { } }",
          "@interface Mark { int value() default 1; }",
          "abstract ",
          "/** doc */\n",
          "/* ",
          " */",
          "// int x;",
          "// ",
          "{",
          "}",
          "} class Next {",
          ";",
          "= 1",
          "throws Exception ");

  private final Engine engine = new Engine(Catalogue.load().all());
  private int changed;
  private int understood;

  @Test
  void equalsWhatAParseOfTheWholeGives() throws Exception {
    List<GoldenCase> all = GoldenCase.all();
    for (int at = 0; at < all.size(); at += STEP) {
      GoldenCase golden = all.get(at);
      Random random = new Random(golden.toString().hashCode() + Long.getLong("seed", 0));
      try (JavaParserProject project = JavaParserProject.ofSources(List.of(), golden.classPath());
          JavaParserWorker worker = project.newWorker()) {
        String text = golden.text();
        Object tree = known(worker.reparse(new Source(golden.path(), text)));
        for (int i = 0; i < EDITS; i++) {
          text = random.nextInt(3) == 0 ? golden.text() : edited(text, random);
          Source source = new Source(golden.path(), text);
          Parsed again = worker.reparse(source);
          Object now = known(again);
          changed += again instanceof Translated && now.equals(tree) ? 1 : 0;
          understood += again instanceof Translated ? 1 : 0;
          tree = now;
          List<String> told = told(again);
          try (JavaParserWorker fresh = project.newWorker()) {
            List<String> wanted = told(fresh.parse(source));
            int same = 0;
            while (same < Math.min(told.size(), wanted.size())
                && told.get(same).equals(wanted.get(same))) {
              same++;
            }
            assertThat(told.stream().skip(same).findFirst())
                .as("%s:%n%s", golden, text)
                .isEqualTo(wanted.stream().skip(same).findFirst());
          }
        }
      }
    }
    assertThat(changed).as("changed trees of %s", understood).isGreaterThan(understood / 3);
  }

  private static String edited(String text, Random random) {
    int at = random.nextInt(text.length());
    if (random.nextBoolean()) {
      // The start of a line, or of what stands in it, that is not far to the right.
      List<Integer> places = new ArrayList<>();
      Matcher lines = Pattern.compile("(?m)^ {0,4}(?=\\S|$)").matcher(text);
      while (lines.find()) {
        places.add(random.nextBoolean() ? lines.start() : lines.end());
      }
      at = places.isEmpty() ? at : places.get(random.nextInt(places.size()));
      if (random.nextInt(4) != 0) {
        return text.substring(0, at)
            + MEMBERS.get(random.nextInt(MEMBERS.size()))
            + text.substring(at);
      }
    }
    if (random.nextInt(3) == 0) {
      int end = Math.min(text.length(), at + random.nextInt(12));
      return text.substring(0, at) + text.substring(end);
    }
    return text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
  }

  private static Object known(Parsed parsed) {
    return parsed instanceof Translated translated
        ? translated.file().root().site().origin()
        : "refused";
  }

  /** All that can be asked of a tree. */
  private List<String> told(Parsed parsed) {
    if (parsed instanceof Refused refused) {
      return List.of(refused.line() + " " + refused.message());
    }
    SourceFile file = ((Translated) parsed).file();
    List<String> told = new ArrayList<>(Dump.of(file).lines().toList());
    Engine.Report report = engine.run(file);
    report.findings().forEach(f -> told.add(f.toString() + f.related() + f.fixes()));
    report.failures().forEach(failure -> told.add(failure.message()));
    for (Node node : file.nodes()) {
      String about = node.span().of(file.text()) + ": ";
      told.add(about + file.typeOf(node));
      if (node instanceof Expr.Invocation call) {
        told.add(about + file.methodOf(call));
      }
      if (node instanceof Expr e) {
        told.add(about + file.constantOf(e));
      }
    }
    return told;
  }

  private static final String TEXT =
      """
      package p;

      import java.util.*;
      import java.util.function.Function;

      class Text {
        int first;
        enum Kind { ONE, TWO; int of() { return 1; } }

        Text(int i) { first = i; }

        static int sum(List<Integer> all) {
          return all.stream().mapToInt(i -> i).sum();
        }
      }
      """;

  @Test
  void parsesNoMoreThanWhatChanged() {
    for (List<String> edit :
        List.of(
            List.of("int first;", "int first, second = 2;"),
            List.of("int first;", "/** The first. */ int first; // {"),
            List.of("int first;", "private final int first;"),
            List.of("\n  static int", "\n  @Deprecated\n  static int"),
            List.of("static int sum(", "static long sum("),
            List.of("{ first = i; }", "{ this(); }"),
            List.of("  Text(int i)", "  String block = \"\"\"\n  }\n  \"\"\";\n\n  Text(int i)"),
            List.of("int of()", "void more() {} int of()"),
            List.of("  enum Kind { ONE, TWO; int of() { return 1; } }\n", ""),
            List.of("import java.util.function.Function;\n", ""),
            List.of("import java.util.*;", "import java.util.List;\nimport java.util.Map;"),
            List.of("\nclass", "\n/** A text. */\nclass"))) {
      try (JavaParserWorker worker = newWorker()) {
        Source before = new Source(Path.of("Text.java"), TEXT);
        assertThat(TEXT).contains(edit.get(0));
        String text = TEXT.replace(edit.get(0), edit.get(1));
        Object tree = known(worker.reparse(before));
        assertThat(known(worker.reparse(new Source(Path.of("Text.java"), text))))
            .as("the tree after %s", edit)
            .isSameAs(tree);
        assertThat(told(worker.reparse(before))).isEqualTo(told(newWorker().parse(before)));
      }
    }
  }

  @Test
  void doesNotTakeForMembersWhatEndsTheType() {
    String text =
        "class A {\n"
            + "  int f;\n"
            + "  int m() {\n"
            + "    return 1;\n"
            + "  }\n"
            + "  int g;\n"
            + "  int n() { return 2; }\n"
            + "}\n";
    String broken = text.replace("int f;", "} int f;").replace("1;\n  }", "1;\n// }");
    try (JavaParserWorker worker = newWorker()) {
      worker.reparse(new Source(Path.of("A.java"), text));
      assertThat(worker.reparse(new Source(Path.of("A.java"), broken))).isInstanceOf(Refused.class);
    }
  }

  @Test
  void keepsATreeThroughATextThatIsNone() {
    try (JavaParserWorker worker = newWorker()) {
      Source before = new Source(Path.of("Text.java"), TEXT);
      Object tree = known(worker.reparse(before));
      assertThat(worker.reparse(new Source(Path.of("Text.java"), TEXT + "}")))
          .isInstanceOf(Refused.class);
      assertThat(known(worker.reparse(before))).isSameAs(tree);
    }
  }

  private static JavaParserWorker newWorker() {
    return JavaParserProject.ofSources(List.of(), List.of()).newWorker();
  }

  @Test
  void takesAnotherFileForWhatItIs() {
    Source one = new Source(Path.of("One.java"), "class One { void m() { int i; } }");
    Source other = new Source(Path.of("Other.java"), "class One { void m() { int j; } }");
    JavaParserWorker worker = newWorker();
    Object first = known(worker.reparse(one));
    assertThat(known(worker.reparse(other))).isNotEqualTo(first);
  }
}

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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    // About lambdas the solver says now this, now that, of one and the same text.
    Set<Node> inLambdas = Collections.newSetFromMap(new IdentityHashMap<>());
    file.all(Expr.Lambda.class).forEach(lambda -> inLambdas.addAll(file.within(lambda)));
    for (Node node : file.nodes()) {
      if (inLambdas.contains(node)) {
        continue;
      }
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

  @Test
  void takesAnotherFileForWhatItIs() {
    Source one = new Source(Path.of("One.java"), "class One { void m() { int i; } }");
    Source other = new Source(Path.of("Other.java"), "class One { void m() { int j; } }");
    JavaParserWorker worker = JavaParserProject.ofSources(List.of(), List.of()).newWorker();
    Object first = known(worker.reparse(one));
    assertThat(known(worker.reparse(other))).isNotEqualTo(first);
  }
}

package io.github.hotloop.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugPattern;
import com.google.errorprone.CompilationTestHelper;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotloopCheckerTest {
  /** Finds every call of {@code trim}; the fix writes {@code strip}. */
  private record Trims(Group group, Function<Expr.Invocation, Fix> fix) implements Detector {
    @Override
    public Rule rule() {
      return new Rule("TrimCall", group, "A call of trim");
    }

    @Override
    public void listen(Hooks on) {
      on.every(
          Expr.Invocation.class,
          (call, reporter) -> {
            if (call.name().equals("trim") && call.method().owner().equals("java.lang.String")) {
              reporter.report(call, "`trim` is called", List.of(), () -> List.of(fix.apply(call)));
            }
          });
    }
  }

  private static Fix safe(Expr.Invocation call) {
    return fix(call, Safety.SAFE, Optional.empty());
  }

  private static Fix review(Expr.Invocation call) {
    return fix(call, Safety.REVIEW, Optional.of("white space is another"));
  }

  private static Fix broken(Expr.Invocation call) {
    throw new IllegalStateException("no fix for " + call.name());
  }

  private static Fix fix(Expr.Invocation call, Safety safety, Optional<String> caveat) {
    int start = call.receiver().orElseThrow().site().outer().end() + 1;
    Span name = new Span(start, start + "trim".length());
    return new Fix("Call strip", safety, caveat, List.of(new TextEdit(name, "strip")));
  }

  /** On by default, with a safe fix. */
  @BugPattern(
      name = "TrimCall",
      summary = "A call of trim",
      severity = BugPattern.SeverityLevel.WARNING)
  @SuppressWarnings("serial")
  public static final class SafeTrims extends HotloopChecker {
    /** Loaded by Error Prone. */
    public SafeTrims() {
      super(new Trims(Group.PERF, HotloopCheckerTest::safe));
    }
  }

  /** Off by default, with a fix to review. */
  @BugPattern(
      name = "TrimCall",
      summary = "A call of trim",
      severity = BugPattern.SeverityLevel.WARNING)
  @SuppressWarnings("serial")
  public static final class ReviewTrims extends HotloopChecker {
    /** Loaded by Error Prone. */
    public ReviewTrims() {
      super(new Trims(Group.HOT, HotloopCheckerTest::review));
    }
  }

  /** On by default; its fix can't be computed. */
  @BugPattern(
      name = "TrimCall",
      summary = "A call of trim",
      severity = BugPattern.SeverityLevel.WARNING)
  @SuppressWarnings("serial")
  public static final class BrokenTrims extends HotloopChecker {
    /** Loaded by Error Prone. */
    public BrokenTrims() {
      super(new Trims(Group.PERF, HotloopCheckerTest::broken));
    }
  }

  @Test
  void fixThatThrowsIsToldOnceAndNoFindingIsLost() {
    CompilationTestHelper.newInstance(BrokenTrims.class, getClass())
        .addSourceLines(
            "A.java",
            "// BUG: Diagnostic contains: TrimCall failed on /A.java",
            "class A {",
            "  // BUG: Diagnostic contains: `trim` is called",
            "  String a = \" a\".trim();",
            "  // BUG: Diagnostic contains: `trim` is called",
            "  String b = a.trim();",
            "}")
        .matchAllDiagnostics()
        .doTest();
  }

  /** Reports on which release the code runs. */
  private record Releases() implements Detector {
    @Override
    public Rule rule() {
      return new Rule("Release", Group.PERF, "A release");
    }

    @Override
    public void listen(Hooks on) {
      on.every(
          Decl.TypeDecl.class,
          (type, reporter) ->
              reporter.report(type, "Release `" + on.release() + "`", List.of(), List::of));
    }
  }

  /** On by default. */
  @BugPattern(name = "Release", summary = "A release", severity = BugPattern.SeverityLevel.WARNING)
  @SuppressWarnings("serial")
  public static final class ReleaseCheck extends HotloopChecker {
    /** Loaded by Error Prone. */
    public ReleaseCheck() {
      super(new Releases());
    }
  }

  private static final String SOURCE = "class A { String m(String s) { return s.trim(); } }";
  private static final String FIXED = "class A { String m(String s) { return s.strip(); } }";

  @TempDir Path folder;

  @Test
  void reportsWhereTheFindingStartsAndHeedsSuppressions() {
    CompilationTestHelper.newInstance(SafeTrims.class, getClass())
        .addSourceLines(
            "A.java",
            "class A {",
            "  String m(String s) {",
            "    // BUG: Diagnostic contains: `trim` is called",
            "    return s",
            "        .trim();",
            "  }",
            "  @SuppressWarnings(\"TrimCall\")",
            "  String n(String s) {",
            "    return s.trim();",
            "  }",
            "  @SuppressWarnings({\"unused\", \"hotloop\"})",
            "  String o(String s) {",
            "    return s.trim();",
            "  }",
            "}")
        .doTest();
  }

  @Test
  void rulesKnowTheReleaseOfTheSources() {
    int current = Runtime.version().feature();
    for (int release : new int[] {11, current}) {
      CompilationTestHelper.newInstance(ReleaseCheck.class, getClass())
          .setArgs("--release", String.valueOf(release))
          .addSourceLines(
              "A.java", "// BUG: Diagnostic contains: Release `" + release + "`", "class A {}")
          .doTest();
    }
  }

  @Test
  void suggestsSafeFixes() {
    BugCheckerRefactoringTestHelper.newInstance(SafeTrims.class, getClass())
        .addInputLines("A.java", SOURCE)
        .addOutputLines("A.java", FIXED)
        .doTest();
  }

  @Test
  void suggestsFixesToReviewOnlyWhenAskedTo() {
    BugCheckerRefactoringTestHelper.newInstance(ReviewTrims.class, getClass())
        .setArgs("-Xep:TrimCall:WARN")
        .addInputLines("A.java", SOURCE)
        .expectUnchanged()
        .doTest();
    BugCheckerRefactoringTestHelper.newInstance(ReviewTrims.class, getClass())
        .setArgs("-Xep:TrimCall:WARN", "-XepOpt:hotloop:ReviewFixes=true")
        .addInputLines("A.java", SOURCE)
        .addOutputLines("A.java", FIXED)
        .doTest();
  }

  @Test
  void aBadFileOfKnowledgeIsAnErrorOfTheCompilation() throws IOException {
    Path own = Files.writeString(folder.resolve("own.txt"), "grows com.acme.Bag put\n");
    CompilationTestHelper.newInstance(SafeTrims.class, getClass())
        .setArgs("-XepOpt:hotloop:Knowledge=" + own)
        .addSourceLines("A.java", "// BUG: Diagnostic contains: trim", SOURCE)
        .doTest();

    Files.writeString(own, "\ngrows com.acme.Bag\n");
    List<Diagnostic<?>> told = new ArrayList<>();
    String plugin = "-Xplugin:ErrorProne -XepOpt:hotloop:Knowledge=" + own;
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                told::add,
                List.of(
                    "-processorpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    "-XDcompilePolicy=simple",
                    "--should-stop=ifError=FLOW",
                    plugin),
                null,
                List.of(
                    new InMemory(Path.of("A.java"), SOURCE),
                    new InMemory(Path.of("B.java"), "class B {}")))
            .call();
    assertThat(compiled).isFalse();
    assertThat(told)
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getSource()).isNull();
              assertThat(error.getMessage(Locale.ROOT))
                  .startsWith("-XepOpt:hotloop:Knowledge: " + own + ":2: write 'grows TYPE");
            });
  }

  @Test
  void aRuleThatIsOffByDefaultRunsWhenNamed() {
    CompilationTestHelper.newInstance(ReviewTrims.class, getClass())
        .addSourceLines("A.java", SOURCE)
        .expectNoDiagnostics()
        .doTest();
    CompilationTestHelper.newInstance(ReviewTrims.class, getClass())
        .setArgs("-Xep:TrimCall:WARN")
        .addSourceLines("A.java", "// BUG: Diagnostic contains: trim", SOURCE)
        .doTest();
  }
}

package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixerTest {
  /** Wants {@code old} to be {@code new}, and fails where there is an argument. */
  private record OldCalls() implements Detector {
    @Override
    public Rule rule() {
      return new Rule("OldCall", Group.PERF, "A call of old");
    }

    @Override
    public void listen(Hooks on) {
      on.every(
          Expr.Invocation.class,
          (call, reporter) -> {
            if (call.name().equals("old")) {
              reporter.report(call, "`old` is called", List.of(), () -> List.of(fix(call)));
            }
          });
    }

    private static Fix fix(Expr.Invocation call) {
      if (!call.arguments().isEmpty()) {
        throw new IllegalStateException("an argument");
      }
      TextEdit edit = new TextEdit(call.span(), "renewed()");
      return new Fix("Renew", Safety.SAFE, Optional.empty(), List.of(edit));
    }
  }

  private final Engine engine = new Engine(List.of(new OldCalls()));

  @Test
  void aFixThatFailsIsToldOnceAndKeepsNoOtherFromItsTurn() {
    SourceFile file = parse("class A { int i = old(1) + old() + old(2); }").orElseThrow();

    Fixer.Result result = new Fixer(engine, (rule, fix) -> true).fix(file, FixerTest::parse);

    assertThat(result.text()).isEqualTo("class A { int i = old(1) + renewed() + old(2); }");
    assertThat(result.converged()).isTrue();
    assertThat(result.failures())
        .extracting(Engine.Failure::message)
        .containsExactly(
            "OldCall failed on A.java (java.lang.IllegalStateException: an argument);"
                + " please report it");
  }

  @Test
  void aFindingWithoutAFixThatWorksIsStillAFinding() {
    SourceFile file = parse("class A { int i = old(1); }").orElseThrow();

    Finding finding = engine.run(file).findings().get(0);

    assertThat(finding.failure()).isEmpty();
    assertThat(finding.fixes()).isEmpty();
    assertThat(finding.failure()).isPresent();
  }

  private static Optional<SourceFile> parse(String text) {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    List<FrontEnd.Source> sources = List.of(new FrontEnd.Source(Path.of("A.java"), text));
    new JavaParserFrontEnd().parse(sources, List.of(), parsed::add);
    return parsed.get(0) instanceof FrontEnd.Translated translated
        ? Optional.of(translated.file())
        : Optional.empty();
  }
}

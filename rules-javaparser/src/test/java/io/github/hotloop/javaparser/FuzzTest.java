package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.testing.fuzz.Counterexample;
import io.github.hotloop.testing.fuzz.Counterexample.Defect;
import io.github.hotloop.testing.fuzz.Fuzzer;
import io.github.hotloop.testing.fuzz.Generator;
import io.github.hotloop.testing.fuzz.Generators;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SAFE fixes change nothing in random programs, and the fuzzer would see it if they did. */
@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {
  private static final long SEED = 20_260;
  private static final int PROGRAMS = 2000;
  private static final int FEW = 120;
  private static final int SMALL = 30;

  static List<Generator> generators() {
    return Generators.all();
  }

  @ParameterizedTest
  @MethodSource("generators")
  void safeFixesKeepBehaviour(Generator generator) {
    Fuzzer.Report report = fuzzer(generator, fix -> fix).run(SEED, PROGRAMS, 3);
    System.out.println(generator.getClass().getSimpleName() + ", " + report.summary());
    assertThat(report.counterexamples()).isEmpty();
    assertThat(report.programs()).isEqualTo(PROGRAMS);
    assertThat(report.repaired()).as("programs repaired").isGreaterThan(PROGRAMS / 2);
  }

  @ParameterizedTest
  @MethodSource("generators")
  void aSeedAlwaysGivesTheSamePrograms(Generator generator) {
    Fuzzer fuzzer = fuzzer(generator, fix -> fix);
    assertThat(fuzzer.run(1, 20, 1)).isEqualTo(fuzzer.run(1, 20, 1));
  }

  @Test
  void aBuilderThatForgetsTheStartIsCaught() {
    Counterexample found =
        caught(Defect.CHANGES_BEHAVIOUR, text -> text.replaceAll("Builder\\(\\w+\\)", "Builder()"));
    assertThat(found.fixed()).contains("new StringBuilder()");
  }

  @Test
  void aResultThatIsNotStoredIsCaught() {
    caught(Defect.CHANGES_BEHAVIOUR, text -> text.replaceAll("\\w+ = \\w+\\.toString\\(\\);", ""));
  }

  @Test
  void anAppendThatLacksItsCastIsCaught() {
    caught(Defect.DOES_NOT_COMPILE, text -> text.replace("(Object) ", ""));
  }

  @Test
  void aSetThatStartsEmptyIsCaught() {
    caught(
        "ListLookupInLoop",
        Defect.CHANGES_BEHAVIOUR,
        text -> text.replaceAll("HashSet<>\\(\\w+\\)", "HashSet<>()"));
  }

  private static Counterexample caught(Defect defect, UnaryOperator<String> wrong) {
    return caught("StringConcatInLoop", defect, wrong);
  }

  private static Counterexample caught(String rule, Defect defect, UnaryOperator<String> wrong) {
    Generator generator =
        Generators.all().stream().filter(g -> g.rule().equals(rule)).findFirst().orElseThrow();
    Fuzzer.Report report = fuzzer(generator, fix -> spoilt(fix, wrong)).run(SEED, FEW, 1);
    assertThat(report.counterexamples()).hasSize(1);
    Counterexample found = report.counterexamples().get(0);
    assertThat(found.defect()).isEqualTo(defect);
    assertThat(found.sample().members().size()).as("pieces after shrinking").isLessThan(SMALL);
    return found;
  }

  private static Fix spoilt(Fix fix, UnaryOperator<String> wrong) {
    List<TextEdit> edits =
        fix.edits().stream()
            .map(edit -> new TextEdit(edit.span(), wrong.apply(edit.replacement())))
            .toList();
    return new Fix(fix.title(), fix.safety(), fix.caveat(), edits);
  }

  private static Fuzzer fuzzer(Generator generator, UnaryOperator<Fix> change) {
    Detector right = Catalogue.load().find(generator.rule()).orElseThrow();
    return new Fuzzer(new JavaParserFrontEnd(), new Changed(right, change), generator);
  }

  /** A rule with other fixes. */
  private record Changed(Detector right, UnaryOperator<Fix> change) implements Detector {
    @Override
    public Rule rule() {
      return right.rule();
    }

    @Override
    public void listen(Hooks on) {
      right.listen(
          new Hooks() {
            @Override
            public Knowledge knowledge() {
              return on.knowledge();
            }

            @Override
            public int release() {
              return on.release();
            }

            @Override
            public void call(
                CallPattern callee,
                Again again,
                Predicate<Expr.Invocation> may,
                BiPredicate<Glance, Glance.Call> sign,
                BiConsumer<Expr.Invocation, Reporter> check) {
              on.call(
                  callee,
                  again,
                  may,
                  sign,
                  (call, reporter) -> check.accept(call, changing(reporter)));
            }

            @Override
            public void covered(
                Kind kind,
                BiPredicate<Glance, Glance.Call> sign,
                BiConsumer<Expr.Invocation, Reporter> check) {
              on.covered(kind, sign, (call, reporter) -> check.accept(call, changing(reporter)));
            }

            @Override
            public void reference(
                Set<String> names,
                Predicate<Type> sign,
                BiConsumer<Expr.MethodRef, Reporter> check) {
              on.reference(names, sign, (node, reporter) -> check.accept(node, changing(reporter)));
            }

            @Override
            public <N extends Node> void every(
                Class<N> kind, Predicate<Glance> sign, BiConsumer<N, Reporter> check) {
              on.every(kind, sign, (node, reporter) -> check.accept(node, changing(reporter)));
            }
          });
    }

    private Reporter changing(Reporter reporter) {
      return (at, message, related, fixes) ->
          reporter.report(at, message, related, () -> fixes.get().stream().map(change).toList());
    }
  }
}

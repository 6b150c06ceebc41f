package io.github.hotloop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.FrontEnd;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every golden case in every front end. */
@Execution(ExecutionMode.CONCURRENT)
public abstract class GoldenContract {
  private final FrontEnd frontEnd;
  private final FrontEnd reference;
  private final Golden golden;

  /**
   * Runs the cases through a front end.
   *
   * @param reference the front end that blessed files come from
   */
  protected GoldenContract(FrontEnd frontEnd, FrontEnd reference) {
    this.frontEnd = frontEnd;
    this.reference = reference;
    this.golden = new Golden(frontEnd);
  }

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreWhereTheMarksSay(GoldenCase golden) {
    Marks marks = golden.marks();
    assertThat(marks.all()).as("marks of %s", golden).isNotEmpty();
    assertThat(marks.all()).allSatisfy(mark -> assertThat(mark.text()).isNotBlank());
    List<Finding> findings = this.golden.findings(golden, golden.text());
    assertThat(findings.stream().map(GoldenContract::line).toList())
        .as("lines reported in %s, against its marks", golden)
        .isEqualTo(marks.of(Marks.Kind.WANT).stream().map(Marks.Mark::line).toList());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      assertThat(finding.message())
          .contains(marks.of(Marks.Kind.WANT).get(i).text())
          .hasSizeLessThanOrEqualTo(120)
          .matches("[A-Z`].*[^.]");
      assertThat(finding.fixes())
          .allSatisfy(fix -> assertThat(fix.title()).hasSizeLessThanOrEqualTo(60));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAndFixesAreTheBlessedOnes(GoldenCase golden) {
    assertThat(Golden.print(this.golden.findings(golden, golden.text())))
        .as("%s.out; ./dev bless writes it", golden)
        .isEqualTo(golden.expected(".out").orElse("nothing blessed"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void treesAreEqual(GoldenCase golden) {
    assertThat(Dump.of(this.golden.parse(golden, golden.text())))
        .as("%s as %s sees it, against %s", golden, frontEnd.name(), reference.name())
        .isEqualTo(Dump.of(new Golden(reference).parse(golden, golden.text())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void safeFixesGiveTheBlessedFileAndLeaveNoneBehind(GoldenCase golden) {
    checkFixed(golden, ".fixed", Safety.SAFE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reviewFixesGiveTheBlessedFileAndLeaveNoneBehind(GoldenCase golden) {
    checkFixed(golden, ".reviewed", Safety.REVIEW);
  }

  private void checkFixed(GoldenCase golden, String ending, Safety least) {
    String fixed = this.golden.fixed(golden, golden.text(), least);
    assertThat(fixed)
        .as("%s%s; ./dev bless writes it", golden, ending)
        .isEqualTo(blessed(golden, ending));
    assertThat(this.golden.findings(golden, fixed).stream().flatMap(f -> f.fixes().stream()))
        .noneMatch(fix -> fix.safety().compareTo(least) <= 0);
    if (golden.compilesHere()) {
      new Compiled(golden.name(), fixed, golden.classPath());
    }
  }

  /** The blessed file; one that would not differ from the one before is not kept. */
  private static String blessed(GoldenCase golden, String ending) {
    Optional<String> before =
        ending.equals(".reviewed") ? golden.expected(".fixed") : Optional.empty();
    return golden.expected(ending).or(() -> before).orElseGet(golden::text);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void safeFixesKeepTheResult(GoldenCase golden) {
    Assumptions.assumeTrue(golden.compilesHere());
    List<Fix> safe =
        this.golden.findings(golden, golden.text()).stream()
            .flatMap(finding -> finding.fixes().stream())
            .filter(fix -> fix.safety() == Safety.SAFE)
            .toList();
    Optional<String> before =
        new Compiled(golden.name(), golden.text(), golden.classPath()).probe();
    assertThat(before.isPresent() || safe.isEmpty()).as("%s needs a probe()", golden).isTrue();
    assertThat(before.orElse("")).as("probe() of %s", golden).doesNotStartWith("throws");
    if (before.isPresent()) {
      String fixed = this.golden.fixed(golden, golden.text(), Safety.SAFE);
      assertThat(new Compiled(golden.name(), fixed, golden.classPath()).probe())
          .as("%s", golden)
          .isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void alternativesCompileAndSafeOnesKeepTheResult(GoldenCase golden) {
    Assumptions.assumeTrue(golden.compilesHere());
    Optional<String> before = Optional.empty();
    for (Finding finding : this.golden.findings(golden, golden.text())) {
      for (Fix fix : finding.fixes().stream().skip(1).toList()) {
        if (before.isEmpty()) {
          before = new Compiled(golden.name(), golden.text(), golden.classPath()).probe();
        }
        String text = fix.applyTo(golden.text());
        Optional<String> after = new Compiled(golden.name(), text, golden.classPath()).probe();
        assertThat(fix.safety() != Safety.SAFE || after.equals(before))
            .as("%s, '%s' gives %s, not %s:\n%s", golden, fix.title(), after, before, text)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void layoutAndSpellingChangeNothing(GoldenCase golden) {
    List<Integer> lines =
        this.golden.findings(golden, golden.text()).stream().map(GoldenContract::line).toList();
    Variants.of(this.golden.parse(golden, golden.text()))
        .forEach(
            (name, text) ->
                assertThat(this.golden.findings(golden, text).stream().map(GoldenContract::line))
                    .as("lines reported in %s with %s", golden, name)
                    .isEqualTo(lines));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void withoutLibrariesFindingsOnlyDisappear(GoldenCase golden) {
    List<Integer> lines =
        this.golden.findings(golden, golden.text()).stream().map(GoldenContract::line).toList();
    assertThat(this.golden.findingsWithoutLibraries(golden).stream().map(GoldenContract::line))
        .as("lines reported in %s without a class path", golden)
        .isSubsetOf(lines);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsAreKeptByFixes(GoldenCase golden) {
    String fixed = this.golden.fixed(golden, golden.text(), Safety.REVIEW);
    String fixedWithCrLf =
        this.golden.fixed(golden, golden.text().replace("\n", "\r\n"), Safety.REVIEW);
    assertThat(fixedWithCrLf).isEqualTo(fixed.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void suppressionSilencesIt(GoldenCase golden) {
    for (String name : List.of(golden.rule(), "hotloop")) {
      String text = Variants.suppressed(this.golden.parse(golden, golden.text()), name);
      assertThat(this.golden.findings(golden, text)).as("%s under %s", golden, name).isEmpty();
    }
  }

  private static int line(Finding finding) {
    return finding.file().lines().line(finding.span().start());
  }
}

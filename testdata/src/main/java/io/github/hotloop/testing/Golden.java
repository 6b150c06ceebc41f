package io.github.hotloop.testing;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a front end makes of a golden case. */
public final class Golden {
  private final FrontEnd frontEnd;

  /** For cases read by this front end. */
  public Golden(FrontEnd frontEnd) {
    this.frontEnd = frontEnd;
  }

  /**
   * The tree of a case with another text.
   *
   * @throws AssertionError if the front end refuses it
   */
  public SourceFile parse(GoldenCase golden, String text) {
    return translated(golden, read(golden, text, golden.classPath()));
  }

  private SourceFile translated(GoldenCase golden, FrontEnd.Parsed parsed) {
    if (parsed instanceof FrontEnd.Translated translated) {
      return translated.file();
    }
    throw new AssertionError(frontEnd.name() + " refuses " + golden + ": " + parsed);
  }

  private FrontEnd.Parsed read(GoldenCase golden, String text, List<Path> classPath) {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    frontEnd.parse(List.of(golden.source(text)), classPath, parsed::add);
    return parsed.get(0);
  }

  /**
   * The findings of the case's rule.
   *
   * @throws AssertionError if the rule fails
   */
  public List<Finding> findings(GoldenCase golden, String text) {
    return findings(golden, parse(golden, text));
  }

  /**
   * The same where the libraries that the case compiles against are missing.
   *
   * @throws AssertionError if the rule fails
   */
  public List<Finding> findingsWithoutLibraries(GoldenCase golden) {
    return findings(golden, translated(golden, read(golden, golden.text(), List.of())));
  }

  private static List<Finding> findings(GoldenCase golden, SourceFile file) {
    Engine.Report report = engine(golden).run(file);
    List<Engine.Failure> failures = new ArrayList<>(report.failures());
    for (Finding finding : report.findings()) {
      finding.fixes();
      finding.failure().ifPresent(failures::add);
    }
    assertNone(failures);
    return report.findings();
  }

  private static void assertNone(List<Engine.Failure> failures) {
    for (Engine.Failure failure : failures) {
      throw new AssertionError(failure.message(), failure.cause());
    }
  }

  private static Engine engine(GoldenCase golden) {
    return new Engine(
        List.of(Catalogue.load().find(golden.rule()).orElseThrow()),
        Knowledge.builtIn(),
        golden.release());
  }

  /** The findings as text: spans, messages, titles and safety of fixes. */
  public static String print(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      var lines = finding.file().lines();
      out.append(lines.at(finding.span().start())).append('-');
      out.append(lines.at(finding.span().end())).append(' ').append(finding.message());
      out.append('\n');
      for (Fix fix : finding.fixes()) {
        out.append("  ").append(fix.safety()).append(": ").append(fix.title());
        fix.caveat().ifPresent(caveat -> out.append(" (").append(caveat).append(')'));
        out.append('\n');
        if (fix != finding.fixes().get(0)) {
          fix.edits().forEach(edit -> out.append("    ").append(edit(finding, edit)).append('\n'));
        }
      }
    }
    return out.toString();
  }

  /** An edit of an alternative fix, which no fixed file shows. */
  private static String edit(Finding finding, TextEdit edit) {
    var lines = finding.file().lines();
    return lines.at(edit.span().start())
        + "-"
        + lines.at(edit.span().end())
        + " -> "
        + edit.replacement().replace("\n", "\\n");
  }

  /**
   * The case with its fixes applied to a fixpoint.
   *
   * @param least the least trusted fixes to apply: SAFE alone, or REVIEW as well
   * @throws AssertionError if the rule fails, or the result does not converge or does not parse
   */
  public String fixed(GoldenCase golden, String text, Safety least) {
    Fixer fixer = new Fixer(engine(golden), (rule, fix) -> fix.safety().compareTo(least) <= 0);
    Fixer.Result result =
        fixer.fix(
            parse(golden, text),
            changed ->
                read(golden, changed, golden.classPath()) instanceof FrontEnd.Translated translated
                    ? Optional.of(translated.file())
                    : Optional.empty());
    assertNone(result.failures());
    if (!result.intact()) {
      throw new AssertionError("A fix breaks the syntax of " + golden);
    }
    if (!result.converged()) {
      throw new AssertionError("Fixing does not converge: " + golden);
    }
    return result.text();
  }
}

package io.github.hotloop.rule;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.tree.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Applies fixes until none is left. */
public final class Fixer {
  /** Fixes may uncover others; more rounds than this mean that two of them undo each other. */
  public static final int MAX_ROUNDS = 100;

  /**
   * What became of a text.
   *
   * @param applied the findings whose fixes were applied, in order
   * @param failures what went wrong in rules, once for each rule; what they could fix is fixed
   * @param intact whether the result still parses; if not, the text is that of the last round that
   *     did
   * @param converged whether no wanted fix was left after the last round
   */
  public record Result(
      String text,
      List<Finding> applied,
      List<Engine.Failure> failures,
      boolean intact,
      boolean converged) {}

  private final Engine engine;
  private final BiPredicate<Rule, Fix> wanted;

  /** Applies the first wanted fix of each finding of {@code engine}. */
  public Fixer(Engine engine, BiPredicate<Rule, Fix> wanted) {
    this.engine = engine;
    this.wanted = wanted;
  }

  /**
   * Fixes a file to a fixpoint. Of fixes that overlap, the first is applied and the others get
   * their turn in the next round.
   *
   * @param parse translates a changed text; empty if it does not parse
   */
  public Result fix(SourceFile start, Function<String, Optional<SourceFile>> parse) {
    SourceFile file = start;
    List<Finding> applied = new ArrayList<>();
    Map<Rule, Engine.Failure> failures = new LinkedHashMap<>();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<Fix> chosen = new ArrayList<>();
      List<Finding> repaired = new ArrayList<>();
      Engine.Report report = engine.run(file);
      report.failures().forEach(failure -> failures.putIfAbsent(failure.rule(), failure));
      for (Finding finding : report.findings()) {
        Optional<Fix> fix =
            finding.fixes().stream().filter(f -> wanted.test(finding.rule(), f)).findFirst();
        finding.failure().ifPresent(failure -> failures.putIfAbsent(failure.rule(), failure));
        if (fix.isPresent() && chosen.stream().noneMatch(fix.get()::conflictsWith)) {
          chosen.add(fix.get());
          repaired.add(finding);
        }
      }
      if (chosen.isEmpty()) {
        return new Result(file.text(), applied, told(failures), true, true);
      }
      String text = Fix.together(chosen).applyTo(file.text());
      Optional<SourceFile> next = parse.apply(text);
      if (next.isEmpty()) {
        return new Result(file.text(), applied, told(failures), false, false);
      }
      applied.addAll(repaired);
      file = next.get();
    }
    return new Result(file.text(), applied, told(failures), true, false);
  }

  private static List<Engine.Failure> told(Map<Rule, Engine.Failure> failures) {
    return List.copyOf(failures.values());
  }
}

package io.github.hotloop.cli;

import io.github.hotloop.project.Input;
import io.github.hotloop.project.Problem;
import io.github.hotloop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the run over one file gave.
 *
 * @param unresolved packages that it imports from and that nothing provides
 * @param failures rules that failed on it
 */
record FileResult(
    Input input,
    int lines,
    List<Found> found,
    List<Problem> problems,
    List<RuleFailure> failures,
    Set<String> unresolved) {

  /** A rule that threw. */
  record RuleFailure(Rule rule, Problem problem) {}

  /** The same with more to tell. */
  FileResult with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new FileResult(input, lines, found, List.copyOf(all), failures, unresolved);
  }

  /** The same with more rules that failed. */
  FileResult withFailures(List<RuleFailure> more) {
    List<RuleFailure> all = new ArrayList<>(failures);
    all.addAll(more);
    return new FileResult(input, lines, found, problems, List.copyOf(all), unresolved);
  }

  /** A file that could not be analysed. */
  static FileResult failed(Input input, Problem problem) {
    return new FileResult(input, 0, List.of(), List.of(problem), List.of(), Set.of());
  }
}

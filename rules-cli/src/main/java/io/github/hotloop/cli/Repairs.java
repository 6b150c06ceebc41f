package io.github.hotloop.cli;

import io.github.hotloop.cli.FileResult.RuleFailure;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.project.Input;
import io.github.hotloop.project.Problem;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Fixes files, or shows what fixing them would change. */
final class Repairs {
  /** What is to be told about a file when its turn comes. */
  private record Outcome(String diff, List<Rule> applied) {}

  private final Session session;
  private final Console console;
  private final List<String> review;
  private final boolean dryRun;
  private final Checker checker;
  private final Fixer fixer;
  private final Map<Input, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<String, Integer> applied = new TreeMap<>();
  private int changed;

  Repairs(Session session, Console console, List<String> review, boolean dryRun) {
    this.session = session;
    this.console = console;
    this.review = review;
    this.dryRun = dryRun;
    this.checker = new Checker(session.engine(), session.workspace());
    this.fixer = new Fixer(session.engine(), (rule, fix) -> isWanted(rule, fix.safety()));
  }

  private boolean isWanted(Rule rule, Safety safety) {
    return safety == Safety.SAFE || (safety == Safety.REVIEW && review.contains(rule.id()));
  }

  /** Fixes one file; called by several threads. Never throws. */
  FileResult repair(Input input) {
    return checker.guarded(input, this::repair);
  }

  private FileResult repair(Input input, byte[] bytes, SourceFile file) throws IOException {
    // An unhurried look first: most files have nothing to fix, and a rule that fails is told.
    FileResult found = checker.result(input, file, List.of());
    boolean hasWork =
        found.found().stream()
            .anyMatch(
                one ->
                    one.repairs().stream()
                        .anyMatch(repair -> isWanted(one.rule(), repair.safety())));
    if (!hasWork) {
      return found;
    }
    if (!(input instanceof Input.OnDisk disk)) {
      return found.with(
          List.of(
              Problem.error(input.shown(), "jars are not changed; unpack it and fix the files")));
    }
    Fixer.Result result = fixer.fix(file, text -> parse(input, text));
    // What failed in a later round, over code that is nowhere but here.
    List<RuleFailure> failures =
        result.failures().stream().map(failure -> Checker.failure(input, failure)).toList();
    FileResult before = found.withFailures(failures);
    List<Rule> rules = result.applied().stream().map(Finding::rule).toList();
    List<Problem> problems = new ArrayList<>();
    if (!result.intact()) {
      problems.add(
          Problem.error(
              input.shown(),
              "a fix would break this file; it is left as it was; please report it"));
      return before.with(problems);
    }
    if (!result.converged()) {
      problems.add(
          Problem.warning(
              input.shown(), "fixes go on and on here; stopped after " + Fixer.MAX_ROUNDS));
    }
    if (dryRun) {
      outcomes.put(
          input, new Outcome(TextDiff.of(input.shown(), file.text(), result.text()), rules));
      if (input.shown().startsWith("/")) {
        problems.add(
            Problem.warning(
                input.shown(), "outside of the working directory: git apply will not take it"));
      }
      return before.with(problems);
    }
    Optional<String> refusal =
        FileReplacement.replace(disk.path(), bytes, result.text().getBytes(StandardCharsets.UTF_8));
    if (refusal.isPresent()) {
      problems.add(Problem.error(input.shown(), refusal.get()));
      return before.with(problems);
    }
    outcomes.put(input, new Outcome("", rules));
    return parse(input, result.text())
        .map(after -> checker.result(input, after, problems).withFailures(failures))
        .orElse(before);
  }

  private Optional<SourceFile> parse(Input input, String text) {
    return session.workspace().parse(input.path(), text) instanceof Translated translated
        ? Optional.of(translated.file())
        : Optional.empty();
  }

  /** Tells about one file; called in the order of paths. */
  void tell(FileResult result) {
    Outcome outcome = outcomes.remove(result.input());
    if (outcome == null) {
      return;
    }
    session.makeRoom();
    changed++;
    outcome.applied().forEach(rule -> applied.merge(rule.id(), 1, Integer::sum));
    if (dryRun) {
      console.out().print(colored(outcome.diff()));
    } else {
      console.out().println(result.input().shown() + ": " + fixes(outcome.applied().size()));
    }
    console.out().flush();
  }

  private String colored(String diff) {
    Paint paint = console.paint();
    if (!paint.on()) {
      return diff;
    }
    StringBuilder out = new StringBuilder();
    for (String line : diff.split("\n")) {
      out.append(
              switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '+' -> paint.green(line);
                case '-' -> paint.red(line);
                case '@' -> paint.cyan(line);
                default -> line;
              })
          .append('\n');
    }
    return out.toString();
  }

  private static String fixes(int count) {
    return count == 1 ? "1 fix" : count + " fixes";
  }

  /** Tells what the run comes to. */
  void end() {
    Summary summary = session.summary();
    int total = applied.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder text = new StringBuilder();
    if (total == 0) {
      text.append("Nothing to fix");
    } else {
      text.append(dryRun ? "Would apply " : "Applied ").append(fixes(total)).append(" to ");
      text.append(Summary.count(changed, "file"));
    }
    text.append(" (").append(summary.extent()).append(")");
    applied.forEach((rule, count) -> text.append(String.format("%n%7d  %s", count, rule)));
    int left = dryRun ? summary.findings() - total : summary.findings();
    if (left > 0) {
      text.append(String.format("%n"));
      text.append(Summary.count(left, "finding"));
      text.append(left == 1 ? " has" : " have").append(" no safe fix: see 'hotloop check'");
    }
    if (!summary.unresolvedHint().isEmpty()) {
      text.append(String.format("%nNote: ")).append(summary.unresolvedHint());
    }
    // A diff must stand alone.
    (dryRun ? console.err() : console.out()).println(text);
  }
}

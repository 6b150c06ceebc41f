package io.github.hotloop.cli;

import io.github.hotloop.cli.FileResult.RuleFailure;
import io.github.hotloop.cli.Found.Change;
import io.github.hotloop.cli.Found.Note;
import io.github.hotloop.cli.Found.Repair;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.project.Fingerprint;
import io.github.hotloop.project.Input;
import io.github.hotloop.project.Problem;
import io.github.hotloop.project.Reasons;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Checks one file after the other and keeps nothing of them but what is to be told. */
final class Checker {
  /** Says what to do with a file that could be translated. */
  interface Step {
    FileResult of(Input input, byte[] bytes, SourceFile file) throws IOException;
  }

  private final Engine engine;
  private final Workspace workspace;

  Checker(Engine engine, Workspace workspace) {
    this.engine = engine;
    this.workspace = workspace;
  }

  /** What there is to tell about a file. Never throws. */
  FileResult check(Input input) {
    return guarded(input, (in, bytes, file) -> result(in, file, List.of()));
  }

  /** Reads and parses a file and goes on with {@code step}; what goes wrong becomes a problem. */
  FileResult guarded(Input input, Step step) {
    try {
      byte[] bytes = input.read();
      Parsed parsed = workspace.parse(input.path(), Input.decode(bytes));
      if (parsed instanceof Translated translated) {
        return step.of(input, bytes, translated.file());
      }
      Refused refused = (Refused) parsed;
      String where = input.shown() + (refused.line() > 0 ? ":" + refused.line() : "");
      String message = "not parsed: " + refused.message() + "; correct it or leave it out";
      return FileResult.failed(input, Problem.error(where, message));
    } catch (IOException e) {
      return failed(input, Reasons.of(e));
    } catch (StackOverflowError e) {
      return failed(input, "nested too deeply to be analysed; leave it out");
    } catch (OutOfMemoryError e) {
      return failed(
          input, "too large for the memory; set JAVA_TOOL_OPTIONS=-Xmx4g, say, or leave it out");
    } catch (RuntimeException | LinkageError e) {
      return failed(input, "hotloop failed on it (" + e + "); please report it");
    }
  }

  private static FileResult failed(Input input, String message) {
    return FileResult.failed(input, Problem.error(input.shown(), message));
  }

  /** Runs the rules over a file. */
  FileResult result(Input input, SourceFile file, List<Problem> problems) {
    Engine.Report report = engine.run(file);
    List<RuleFailure> failures = new ArrayList<>();
    for (Engine.Failure failure : report.failures()) {
      failures.add(failure(input, failure));
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Found> found = new ArrayList<>();
    // Findings of one loop may share a fix, as large as they are many.
    Map<Fix, Repair> repairs = new IdentityHashMap<>();
    for (Finding finding : report.findings()) {
      String fingerprint = Fingerprint.of(finding, key -> seen.merge(key, 1, Integer::sum));
      found.add(found(finding, input, failures, fingerprint, repairs));
    }
    List<Problem> all = new ArrayList<>(problems);
    if (file.text().isBlank()) {
      all.add(Problem.warning(input.shown(), "the file is empty"));
    }
    return new FileResult(
        input, lines(file), List.copyOf(found), all, failures, workspace.unresolved(file));
  }

  private static int lines(SourceFile file) {
    boolean endsWithLineEnd = file.lines().start(file.lines().count()) == file.text().length();
    return file.lines().count() - (endsWithLineEnd ? 1 : 0);
  }

  /** What is told of a rule that failed. */
  static RuleFailure failure(Input input, Engine.Failure failure) {
    Rule rule = failure.rule();
    String message = "the rule " + rule.id() + " failed (" + failure.cause() + ")";
    return new RuleFailure(rule, Problem.warning(input.shown(), message + "; please report it"));
  }

  private static Found found(
      Finding finding,
      Input input,
      List<RuleFailure> failures,
      String fingerprint,
      Map<Fix, Repair> known) {
    SourceFile file = finding.file();
    List<Repair> repairs = new ArrayList<>();
    try {
      for (Fix fix : finding.fixes()) {
        repairs.add(known.computeIfAbsent(fix, any -> repair(file, fix)));
      }
      finding.failure().ifPresent(failure -> failures.add(failure(input, failure)));
    } catch (RuntimeException | StackOverflowError e) {
      // An edit that is not in the text: the finding stands, and so do those of other rules.
      failures.add(failure(input, new Engine.Failure(finding.rule(), file.path(), e)));
    }
    Function<io.github.hotloop.rule.Related, Note> note =
        other -> new Note(Place.of(file.lines(), other.span()), other.message());
    return new Found(
        finding.rule(),
        finding.message(),
        Place.of(file.lines(), finding.span()),
        finding.related().stream().map(note).toList(),
        List.copyOf(repairs),
        Snippet.of(file, finding.span()),
        fingerprint);
  }

  private static Repair repair(SourceFile file, Fix fix) {
    List<Change> changes =
        fix.edits().stream()
            .map(edit -> new Change(Place.of(file.lines(), edit.span()), edit.replacement()))
            .toList();
    return new Repair(fix.title(), fix.safety(), fix.caveat(), changes, FixPreview.of(file, fix));
  }
}

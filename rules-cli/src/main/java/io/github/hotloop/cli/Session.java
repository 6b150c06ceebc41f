package io.github.hotloop.cli;

import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.KnowledgeException;
import io.github.hotloop.project.ClassPath;
import io.github.hotloop.project.Input;
import io.github.hotloop.project.MavenClassPath;
import io.github.hotloop.project.Problem;
import io.github.hotloop.project.RuleChoice;
import io.github.hotloop.project.SourceRoots;
import io.github.hotloop.project.UsageException;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Engine;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run over inputs: what is checked, against what, by which rules; and what goes wrong. */
final class Session implements AutoCloseable {
  private final Console console;
  private final Progress progress;
  private final Summary summary = new Summary();
  private final Set<String> failedRules = new HashSet<>();
  private final Inputs inputs;
  private final Workspace workspace;
  private final Engine engine;

  private Session(Console console, RunOptions options, List<Detector> detectors) {
    this.console = console;
    this.progress = new Progress(console);
    Knowledge knowledge = knowledge(options.knowledge, console);
    this.inputs = Inputs.find(options.paths, console);
    tell(inputs.problems());
    MavenClassPath maven = MavenClassPath.NONE;
    if (options.maven) {
      maven = MavenClassPath.ask(inputs.sources(), console.here(), console::notice);
      tell(maven.problems());
    }
    ClassPath classPath = ClassPath.parse(options.classPath, console.here());
    maven.entries().forEach(classPath::add);
    tell(classPath.problems());
    this.workspace =
        new Workspace(SourceRoots.of(inputs.sources(), maven.sourceRoots()), classPath);
    this.engine = new Engine(detectors, knowledge.ofTypes(workspace::mayHaveType), options.release);
  }

  /** Finds the inputs and opens what they are checked against. */
  static Session open(Console console, RunOptions options) {
    return open(console, options, List.of());
  }

  /** The same; the rules of these ids run whatever else was chosen. */
  static Session open(Console console, RunOptions options, List<String> always) {
    return new Session(
        console, options, RuleChoice.of(options.rules, always, options.release, Catalogue.load()));
  }

  private static Knowledge knowledge(List<Path> files, Console console) {
    Knowledge known = Knowledge.builtIn();
    for (Path file : files) {
      try {
        known = known.with(file, console.directory());
      } catch (KnowledgeException e) {
        throw new UsageException("--knowledge " + e.getMessage());
      }
    }
    return known;
  }

  Engine engine() {
    return engine;
  }

  Workspace workspace() {
    return workspace;
  }

  Summary summary() {
    return summary;
  }

  /** Works on all inputs with all cores; {@code sink} gets the results in the order of paths. */
  void run(Function<Input, FileResult> work, Consumer<FileResult> sink) {
    Workers.run(
        inputs.sources(),
        work,
        result -> {
          summary.add(result);
          tell(result.problems());
          result.failures().stream()
              .filter(failure -> failedRules.add(failure.rule().id()))
              .forEach(failure -> tell(List.of(failure.problem())));
          sink.accept(result);
        },
        progress);
  }

  /** Takes the progress line away; call it before anything is written. */
  void makeRoom() {
    progress.clear();
  }

  private void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      makeRoom();
      console.out().flush();
      console.err().println(problem.line());
      summary.add(problem);
    }
    console.err().flush();
  }

  @Override
  public void close() {
    workspace.close();
    inputs.close();
  }
}

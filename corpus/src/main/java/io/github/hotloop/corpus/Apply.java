package io.github.hotloop.corpus;

import io.github.hotloop.fix.Safety;
import io.github.hotloop.javaparser.JavaParserProject;
import io.github.hotloop.javaparser.JavaParserWorker;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Applies all SAFE fixes of all rules to copies of projects, and compiles each before and after:
 * {@code Apply folder…}. The copy is the project's folder {@code fixed}.
 */
public final class Apply {
  /** What bytes that are no UTF-8 are read as. */
  private static final char REPLACEMENT = '\ufffd';

  private final Project project;
  private final Map<String, Integer> applied = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();
  private int changed;

  private Apply(Project project) {
    this.project = project;
  }

  /**
   * Runs the tool; {@code ./dev apply} fetches the projects and calls it. Exits with 1 if a project
   * has more errors than before, or a test that gives something else.
   *
   * @throws IOException if a project can't be read or its copy not be written
   */
  public static void main(String[] args) throws IOException {
    boolean worse = false;
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean tests = arguments.remove("--tests");
    for (String folder : arguments) {
      worse |= new Apply(Project.read(Path.of(folder))).run(tests);
    }
    System.exit(worse ? 1 : 0);
  }

  /** Whether the project is worse than before. */
  private boolean run(boolean withTests) throws IOException {
    Project fixed = new Project(project.folder(), fixed(), project.classPath());
    ProjectErrors before = ProjectErrors.of(project);
    ProjectErrors after = changed == 0 ? before : ProjectErrors.of(fixed);
    System.out.printf(
        "%s: %d files changed, %d fixes applied %s; errors before %d, after %d%n",
        project.name(),
        changed,
        applied.values().stream().mapToInt(Integer::intValue).sum(),
        applied,
        before.count(),
        after.count());
    after.without(before).forEach(error -> System.out.println("  " + error));
    broken.forEach(
        path -> System.out.println("  a rule fails, or it does not parse or converge: " + path));
    boolean worse = after.count() > before.count() || !broken.isEmpty();
    return worse || (withTests && testsDiffer(fixed));
  }

  private boolean testsDiffer(Project fixed) throws IOException {
    ProjectTests tests = ProjectTests.of(project);
    if (changed == 0 || !tests.exist()) {
      System.out.println(
          project.name() + (changed == 0 ? ": nothing to test" : ": publishes no tests"));
      return false;
    }
    List<Source> before = new ArrayList<>(project.sources());
    List<Source> after = new ArrayList<>(fixed.sources());
    before.removeAll(fixed.sources());
    after.removeAll(project.sources());
    return tests.differ(before, after);
  }

  /** The sources after all SAFE fixes, written to the copy. */
  private List<Source> fixed() throws IOException {
    Engine engine = new Engine(Catalogue.load().all());
    Fixer fixer = new Fixer(engine, (rule, fix) -> fix.safety() == Safety.SAFE);
    List<Source> sources = new ArrayList<>();
    try (JavaParserProject parsed =
        JavaParserProject.ofSources(project.sources(), project.classPath())) {
      JavaParserWorker worker = parsed.newWorker();
      for (Source source : project.sources()) {
        Optional<SourceFile> file = parse(worker, source);
        boolean isUtf8 = source.text().indexOf(REPLACEMENT) < 0;
        sources.add(file.isPresent() && isUtf8 ? fix(source, file.get(), fixer, worker) : source);
      }
    }
    for (int i = 0; i < sources.size(); i++) {
      write(project.sources().get(i), sources.get(i));
    }
    return sources;
  }

  private void write(Source before, Source after) throws IOException {
    Path folder = project.folder();
    Path copy = folder.resolve("fixed").resolve(folder.resolve("src").relativize(after.path()));
    Files.createDirectories(copy.getParent());
    if (after == before) {
      Files.copy(before.path(), copy, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.writeString(copy, after.text());
    }
  }

  private Source fix(Source source, SourceFile file, Fixer fixer, JavaParserWorker worker) {
    Fixer.Result result = fixer.fix(file, text -> parse(worker, new Source(source.path(), text)));
    if (!result.failures().isEmpty() || !result.intact() || !result.converged()) {
      broken.add(source.path().toString());
    }
    if (result.text().equals(source.text())) {
      return source;
    }
    changed++;
    for (Finding finding : result.applied()) {
      applied.merge(finding.rule().id(), 1, Integer::sum);
    }
    return new Source(source.path(), result.text());
  }

  private static Optional<SourceFile> parse(JavaParserWorker worker, Source source) {
    return worker.parse(source) instanceof Translated translated
        ? Optional.of(translated.file())
        : Optional.empty();
  }
}

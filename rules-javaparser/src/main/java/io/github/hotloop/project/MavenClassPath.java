package io.github.hotloop.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the project's own Maven says about class paths. Only goals that resolve dependencies are
 * run: nothing is compiled, and no code of the project runs.
 *
 * <p>The class paths of all modules are put together, so that one index serves the whole run.
 */
public final class MavenClassPath {
  /** What there is to know without Maven: nothing. */
  public static final MavenClassPath NONE = new MavenClassPath();

  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<Path> sourceRoots = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private MavenClassPath() {}

  /**
   * Asks the Maven of each project that an input belongs to.
   *
   * @param notice told before each question, which may take long
   */
  public static MavenClassPath ask(
      List<Input> inputs, WorkingDirectory here, Consumer<String> notice) {
    MavenClassPath answer = new MavenClassPath();
    Map<Path, Set<Path>> modulesByProject = new TreeMap<>();
    Set<Path> folders = new TreeSet<>();
    for (Input input : inputs) {
      if (input instanceof Input.OnDisk disk) {
        folders.add(disk.path().getParent());
      }
    }
    for (Path folder : folders) {
      module(folder)
          .ifPresent(
              module ->
                  modulesByProject
                      .computeIfAbsent(project(module), key -> new TreeSet<>())
                      .add(module));
    }
    if (modulesByProject.isEmpty()) {
      answer.problems.add(
          Problem.warning("--maven", "no pom.xml in or above the paths; going on without Maven"));
    }
    modulesByProject.forEach(
        (project, modules) -> {
          notice.accept("Asking Maven for the class path of " + here.show(project));
          MavenRun run = new MavenRun(project, modules, here);
          run.ask();
          answer.entries.addAll(run.entries());
          answer.sourceRoots.addAll(run.sourceRoots());
          answer.problems.addAll(run.problems());
        });
    return answer;
  }

  /** Jars and folders of classes. */
  public Collection<Path> entries() {
    return entries;
  }

  /** The main source folders of the modules, which modules beside them compile against. */
  public Collection<Path> sourceRoots() {
    return sourceRoots;
  }

  /** What Maven could not answer, and why. */
  public List<Problem> problems() {
    return problems;
  }

  /** The nearest folder with a POM. */
  public static Optional<Path> module(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("pom.xml"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The outermost folder whose POM leads down to the module. */
  public static Path project(Path module) {
    Path project = module;
    for (Path at = module.getParent(); at != null; at = at.getParent()) {
      if (lists(at.resolve("pom.xml"), at.relativize(project).toString().replace('\\', '/'))) {
        project = at;
      }
    }
    return project;
  }

  private static boolean lists(Path pom, String module) {
    try {
      return Files.isRegularFile(pom)
          && Files.readString(pom)
              .replaceAll("\\s+", "")
              .matches(".*<module>(\\./)?\\Q" + module + "\\E(/|/pom\\.xml)?</module>.*");
    } catch (IOException e) {
      return false;
    }
  }
}

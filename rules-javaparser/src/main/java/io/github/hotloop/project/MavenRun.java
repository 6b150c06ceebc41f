package io.github.hotloop.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions to Maven about one project. */
final class MavenRun {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:";
  private static final String CLASS_PATH = "class-path";
  private static final String COLLECTED = "collected";
  private static final String MARK = "hotloop-answer";
  private static final String MAIN = "src/main/java";
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "\\s+(?<group>[\\w.-]+):(?<artifact>[\\w.-]+):(?:jar|test-jar|bundle)"
              + "(?::(?<classifier>[\\w.-]+))?:(?<version>[\\w.-]+):[a-z]+\\b.*");

  private final Path project;
  private final Set<Path> modules;
  private final WorkingDirectory here;
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<Path> sourceRoots = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  MavenRun(Path project, Set<Path> modules, WorkingDirectory here) {
    this.project = project;
    this.modules = modules;
    this.here = here;
  }

  Set<Path> entries() {
    return entries;
  }

  Set<Path> sourceRoots() {
    return sourceRoots;
  }

  List<Problem> problems() {
    return problems;
  }

  void ask() {
    try {
      Path answers = Files.createTempDirectory("hotloop-maven");
      try {
        ask(answers);
      } finally {
        MavenProcess.delete(answers);
      }
    } catch (IOException e) {
      warn("Maven can't be run (" + e.getMessage() + "); going on without; or use --classpath");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void warn(String message) {
    problems.add(Problem.warning(here.show(project.resolve("pom.xml")), message));
  }

  private void ask(Path answers) throws IOException, InterruptedException {
    // Maven puts the values in, for each module: where an answer lies tells whose it is.
    String place = answers + "/${project.basedir}/" + MARK + "/";
    Optional<String> error =
        run(answers, "-fae", PLUGIN + "build-classpath", "-Dmdep.outputFile=" + place + CLASS_PATH);
    List<Path> classPaths = answers(answers, CLASS_PATH);
    for (Path file : classPaths) {
      addModule(answers.relativize(file));
      readClassPath(file);
    }
    if (error.isEmpty()) {
      return;
    }
    // A module that needs another one can't be resolved before that is built. What it depends on
    // can be told all the same, and what was once downloaded is in the local repository.
    place += "${project.groupId}/${project.artifactId}/${settings.localRepository}/";
    run(answers, "-fn", PLUGIN + "collect", "-DoutputFile=" + place + COLLECTED);
    List<Path> collected = answers(answers, COLLECTED);
    if (classPaths.isEmpty() && collected.isEmpty()) {
      warn("Maven failed (" + error.get() + "); going on without; or use --classpath");
      return;
    }
    Set<String> own = new TreeSet<>();
    for (Path file : collected) {
      Path told = answers.relativize(file);
      addModule(told);
      own.add(told.getName(mark(told) + 1) + ":" + told.getName(mark(told) + 2));
    }
    Set<String> missing = new TreeSet<>();
    for (Path file : collected) {
      readCollected(file, answers.relativize(file), own, missing);
    }
    if (!missing.isEmpty()) {
      warn(
          "not downloaded yet: "
              + missing.iterator().next()
              + (missing.size() > 1 ? " and " + (missing.size() - 1) + " more" : "")
              + "; build the project once, or use --classpath");
    }
  }

  private void addModule(Path told) {
    sourceRoots.add(Path.of("/").resolve(told.subpath(0, mark(told))).resolve(MAIN));
  }

  private static int mark(Path told) {
    int at = told.getNameCount() - 1;
    while (!told.getName(at).toString().equals(MARK)) {
      at--;
    }
    return at;
  }

  /** Runs Maven; gives the first error if it fails. */
  private Optional<String> run(Path answers, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-q"));
    all.addAll(Arrays.asList(arguments));
    if (modules.size() == 1 && !modules.contains(project)) {
      String only = project.relativize(modules.iterator().next()).toString();
      all.addAll(List.of("-pl", only, "-am"));
    }
    return new MavenProcess(project).run(answers.resolve("log"), all);
  }

  private static List<Path> answers(Path answers, String name) throws IOException {
    try (Stream<Path> files = Files.walk(answers)) {
      return files.filter(file -> file.endsWith(name)).sorted().toList();
    }
  }

  private void readClassPath(Path file) throws IOException {
    for (String entry : Files.readString(file).strip().split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        entries.add(Path.of(entry));
      }
    }
  }

  private void readCollected(Path file, Path told, Set<String> own, Set<String> missing)
      throws IOException {
    Path repository = Path.of("/").resolve(told.subpath(mark(told) + 3, told.getNameCount() - 1));
    for (String line : Files.readAllLines(file)) {
      Matcher found = DEPENDENCY.matcher(line);
      if (found.matches() && !own.contains(found.group("group") + ":" + found.group("artifact"))) {
        String classifier =
            found.group("classifier") == null ? "" : "-" + found.group("classifier");
        Path jar =
            repository
                .resolve(found.group("group").replace('.', '/'))
                .resolve(found.group("artifact"))
                .resolve(found.group("version"))
                .resolve(
                    found.group("artifact") + "-" + found.group("version") + classifier + ".jar");
        if (Files.exists(jar)) {
          entries.add(jar);
        } else {
          missing.add(jar.getFileName().toString());
        }
      }
    }
  }
}

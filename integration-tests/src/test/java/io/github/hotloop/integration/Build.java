package io.github.hotloop.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy of a consumer's project, and the Maven that builds it. */
final class Build {
  /** A place where a rule of the pack reports something. */
  record Report(String file, int line, String rule) implements Comparable<Report> {
    @Override
    public int compareTo(Report other) {
      return toString().compareTo(other.toString());
    }
  }

  /** How a run of Maven ended. */
  record Outcome(boolean success, String log) {}

  private static final Path WORK = Path.of(System.getProperty("hotloop.work"));
  private static final Path PROJECTS = Path.of("src/test/projects");
  private static final Pattern WANT = Pattern.compile("// (want|off|typed|generated|fact) (\\w+)");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\[(WARNING|ERROR)] (?<file>.+\\.java):\\[(?<line>\\d+),\\d+] \\[(?<rule>\\w+)]");

  private final Path folder;
  private final Path repository;
  private final Path jdk;
  private final List<String> options;

  private Build(Path folder, Path repository, Path jdk, List<String> options) {
    this.folder = folder;
    this.repository = repository;
    this.jdk = jdk;
    this.options = options;
  }

  /** A fresh copy of a project, to be built with a JDK and with options in every run. */
  static Build of(String project, String name, Path jdk, String... options) {
    Path folder = WORK.resolve(name).toAbsolutePath();
    Folders.delete(folder);
    Folders.copy(PROJECTS.resolve(project), folder);
    Path users = Path.of(System.getProperty("hotloop.repository"));
    Path repository = LocalRepository.create(WORK.resolve(name + "-repository"), users);
    return new Build(folder, repository.toAbsolutePath(), jdk, List.of(options));
  }

  Path folder() {
    return folder;
  }

  /** Runs Maven and takes what it says. Classes of earlier runs are gone. */
  Outcome maven(String... arguments) {
    clean();
    Path log = WORK.resolve(folder.getFileName() + ".log");
    List<String> command = new ArrayList<>();
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    command.add(
        Path.of(System.getProperty("hotloop.maven"), "bin", windows ? "mvn.cmd" : "mvn")
            .toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
    String settings = System.getProperty("hotloop.settings");
    if (Files.exists(Path.of(settings))) {
      command.addAll(List.of("-s", settings));
    }
    if (System.getProperty("hotloop.offline").endsWith("true")) {
      command.add("-o");
    }
    command.add("-Dmaven.repo.local=" + repository);
    command.add("-Dhotloop.version=" + System.getProperty("hotloop.version"));
    command.addAll(options);
    command.addAll(List.of(arguments));
    return new Outcome(run(command, log) == 0, Folders.read(log));
  }

  /** Runs the command line of the pack in the project. */
  Outcome hotloop(String... arguments) {
    Path log = WORK.resolve(folder.getFileName() + "-hotloop.log");
    Path jar = Path.of(System.getProperty("hotloop.home"), "rules-cli/target/hotloop.jar");
    assertThat(jar).as("run 'mvn verify' in the root folder").exists();
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(List.of("-jar", jar.toAbsolutePath().normalize().toString()));
    command.addAll(List.of(arguments));
    try {
      // It runs Maven itself, which shall see the same repository.
      Files.createDirectories(folder.resolve(".mvn"));
      Files.writeString(
          folder.resolve(".mvn/maven.config"), "-Dmaven.repo.local=" + repository + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Outcome(run(command, log) == 0, Folders.read(log));
  }

  /** Runs the command line of PMD in the project, with the pack on its class path. */
  Outcome pmd(String... arguments) {
    Path log = WORK.resolve(folder.getFileName() + ".log");
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    // Of the tests, whose class path has it; surefire may have put that into a jar's manifest.
    String own = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", own)));
    command.addAll(List.of("net.sourceforge.pmd.cli.PmdCli", "check", "--no-cache"));
    command.add("--no-progress");
    command.addAll(List.of(arguments));
    return new Outcome(run(command, log) == 0, Folders.read(log));
  }

  private void clean() {
    Folders.walk(folder).stream()
        .filter(path -> path.endsWith("target") && Files.isDirectory(path))
        .toList()
        .forEach(
            target -> {
              Folders.delete(target.resolve("classes"));
              Folders.delete(target.resolve("test-classes"));
              Folders.delete(target.resolve("maven-status"));
            });
  }

  /** Runs git in the project; fails if git does. */
  void git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Path log = WORK.resolve(folder.getFileName() + "-git.log");
    int code = run(command, log);
    assertThat(code).as(Folders.read(log)).isZero();
  }

  /** Runs a script in the project, as the steps of a workflow are run. */
  Outcome bash(String script) {
    Path log = WORK.resolve(folder.getFileName() + "-script.log");
    return new Outcome(run(List.of("bash", "-e", "-c", script), log) == 0, Folders.read(log));
  }

  private int run(List<String> command, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", jdk.toString());
    environment.merge(
        "PATH",
        Path.of(System.getProperty("hotloop.maven"), "bin").toString(),
        (path, maven) -> maven + System.getProperty("path.separator") + path);
    // Those of the build around this one are not the consumer's.
    environment.keySet().removeAll(Set.of("MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
    // Short runs: the second compiler of the JVM costs more than it gives.
    environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(15, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("No end after 15 minutes: " + command + ", see " + log);
      }
      return process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The marks in the project's sources: {@code // want Rule}, {@code // typed Rule} and so on. */
  Set<Report> marks(String... kinds) {
    Set<Report> marks = new TreeSet<>();
    for (Path file : Folders.walk(folder)) {
      if (file.toString().endsWith(".java")) {
        List<String> lines = Folders.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          Matcher mark = WANT.matcher(lines.get(i));
          if (mark.find() && List.of(kinds).contains(mark.group(1))) {
            marks.add(new Report(shown(file), i + 1, mark.group(2)));
          }
        }
      }
    }
    return marks;
  }

  /** What the pack's rules, of those that are marked, said in a log of the compiler. */
  Set<Report> told(Outcome outcome) {
    Set<Report> reports = new TreeSet<>();
    Matcher told = TOLD.matcher(outcome.log());
    while (told.find()) {
      if (Rules.PACK.contains(told.group("rule"))) {
        reports.add(
            new Report(
                shown(Path.of(told.group("file"))),
                Integer.parseInt(told.group("line")),
                told.group("rule")));
      }
    }
    return reports;
  }

  /** A path as reports have it. */
  String shown(Path file) {
    return folder.relativize(folder.resolve(file)).toString().replace('\\', '/');
  }
}

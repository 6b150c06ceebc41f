package io.github.hotloop.cli;

import io.github.hotloop.project.ClassPath;
import io.github.hotloop.project.MavenClassPath;
import io.github.hotloop.project.Problem;
import io.github.hotloop.project.SourceRoots;
import io.github.hotloop.project.UsageException;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether the pack is active in a project. */
@Command(
    name = "doctor",
    description = {
      "Says whether the rules really run in a Maven project, and what to add where they don't.",
      "Asks the project's own Maven how its plugins are set up; compiles and changes nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The rules run, in one host or more, and nothing is in their way.",
      "1:They don't run, or something is in their way.",
      "2:Wrong usage, no Maven project, or Maven failed."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  private final Console console;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "A folder of the project. Default: the working directory.")
  private Path folder = Path.of("");

  @Option(
      names = {"-P", "--activate-profiles"},
      paramLabel = "PROFILES",
      description = "Profiles that are to be active, as Maven takes them.")
  private String profiles = "";

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path given = console.directory().resolve(folder).normalize();
    if (!Files.isDirectory(given)) {
      throw new UsageException(console.show(given) + ": no such folder; check the path");
    }
    Path module =
        MavenClassPath.module(given)
            .orElseThrow(
                () ->
                    new UsageException(
                        "no pom.xml in or above "
                            + console.show(given)
                            + "; doctor knows Maven projects only"));
    Path project = MavenClassPath.project(module);
    MavenConfig config = MavenConfig.of(project, console.environment());
    EffectivePom.Answer answer = EffectivePom.ask(project, profiles, config);
    MavenJvm jvm = MavenJvm.of(answer.log(), config);
    List<Rule> rules = Catalogue.load().rules();
    long on = rules.stream().filter(rule -> rule.group().isDefault()).count();
    say(
        "hotloop "
            + Rule.packVersion()
            + ": "
            + Summary.count(rules.size(), "rule")
            + ", "
            + on
            + " on by default");
    say("Maven project " + answer.modules().get(0).artifact() + ", JDK " + jvm.version());

    Setups setups = new Setups(answer.modules(), jvm, project, rules);
    host("Error Prone", setups.errorProne(), setups.compiled());
    host("PMD", setups.pmd(), setups.compiled());
    Optional<String> unresolved = unresolved(project);
    say("Command line: " + unresolved.orElse("class path complete"));
    setups.wrong().forEach(this::tell);
    if (!setups.areMeant()) {
      say("");
      say("No module has hotloop set up in Error Prone or PMD: the README shows how.");
    }
    boolean active = !setups.errorProne().isEmpty() || !setups.pmd().isEmpty();
    return active && setups.wrong().isEmpty() && unresolved.isEmpty()
        ? ExitCodes.CLEAN
        : ExitCodes.FINDINGS;
  }

  private void host(String name, List<String> active, int modules) {
    String where =
        active.isEmpty()
            ? "not active"
            : "set up in "
                + (modules == 1 ? "" : active.size() + " of " + modules + " modules: ")
                + String.join(", ", active);
    say(name + ": " + where);
  }

  private void tell(Diagnosis diagnosis, List<String> modules) {
    say("");
    say(console.paint().bold(String.join(", ", modules)) + ": " + diagnosis.what());
    say("  " + (diagnosis.add().isEmpty() ? "see " : "add to ") + diagnosis.where());
    diagnosis.add().forEach(line -> say(INDENT + line));
  }

  /** What imports lead nowhere with the class path that Maven gives; empty if there are none. */
  private Optional<String> unresolved(Path project) {
    try (Inputs inputs = Inputs.find(List.of(project), console)) {
      if (inputs.sources().isEmpty()) {
        return Optional.of("no Java sources");
      }
      MavenClassPath maven = MavenClassPath.ask(inputs.sources(), console.here(), console::notice);
      ClassPath classPath = ClassPath.parse(List.of(), console.here());
      maven.entries().forEach(classPath::add);
      SourceRoots roots = SourceRoots.of(inputs.sources(), maven.sourceRoots());
      TreeSet<String> packages = new TreeSet<>();
      int[] files = new int[1];
      List<Problem> unread = new ArrayList<>();
      try (Workspace workspace = new Workspace(roots, classPath)) {
        Checker checker = new Checker(new Engine(List.of()), workspace);
        Workers.run(
            inputs.sources(),
            checker::check,
            result -> {
              packages.addAll(result.unresolved());
              result.problems().stream().filter(Problem::isError).forEach(unread::add);
              files[0] += result.unresolved().isEmpty() ? 0 : 1;
            },
            new Progress(console));
      }
      if (!maven.problems().isEmpty()) {
        return Optional.of(maven.problems().get(0).message());
      }
      if (!unread.isEmpty()) {
        Problem first = unread.get(0);
        return Optional.of(
            Summary.count(unread.size(), "file")
                + " not analysed, such as "
                + first.where()
                + ": "
                + first.message());
      }
      return files[0] == 0
          ? Optional.empty()
          : Optional.of(
              "class path incomplete: "
                  + Summary.count(files[0], "file")
                  + " with imports from "
                  + String.join(", ", packages.stream().limit(3).toList())
                  + (packages.size() > 3 ? ", …" : "")
                  + " that nothing provides");
    }
  }

  private void say(String line) {
    console.out().println(line);
  }
}

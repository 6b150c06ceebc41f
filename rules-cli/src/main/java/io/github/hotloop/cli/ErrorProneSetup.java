package io.github.hotloop.cli;

import io.github.hotloop.cli.EffectivePom.Artifact;
import io.github.hotloop.cli.EffectivePom.Plugin;
import io.github.hotloop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether Error Prone runs the pack in a module, by what the module's compiler is told. */
final class ErrorProneSetup {
  private static final String PLUGIN = "maven-compiler-plugin";
  private static final String PACK = "hotloop-errorprone";
  private static final String ARGUMENTS = "<compilerArgs> of " + PLUGIN;
  private static final List<String> EXPORTS =
      Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
          .map(part -> "--add-exports jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")
          .toList();
  private static final List<String> OPENS =
      Stream.of("code", "comp")
          .map(part -> "--add-opens jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")
          .toList();

  private final EffectivePom module;
  private final MavenJvm jvm;
  private final List<Rule> rules;
  private final Plugin plugin;
  private final List<String> arguments;
  private final List<Artifact> processors;
  private final List<Diagnosis> wrong = new ArrayList<>();

  private ErrorProneSetup(EffectivePom module, Plugin plugin, MavenJvm jvm, List<Rule> rules) {
    this.module = module;
    this.jvm = jvm;
    this.rules = rules;
    this.plugin = plugin;
    this.arguments = plugin.values("compilerArgs", "compilerArgument", "compilerArguments");
    this.processors = plugin.artifacts("annotationProcessorPaths");
  }

  private static Optional<ErrorProneSetup> of(EffectivePom module, MavenJvm jvm, List<Rule> rules) {
    return module
        .plugin(PLUGIN)
        .map(plugin -> new ErrorProneSetup(module, plugin, jvm, rules))
        .filter(setup -> setup.hasPack() || setup.isDependency(PACK));
  }

  /** What keeps the pack from running; none if the module does not mention it. */
  static List<Diagnosis> wrong(EffectivePom module, MavenJvm jvm, List<Rule> rules) {
    Optional<ErrorProneSetup> setup = of(module, jvm, rules);
    setup.ifPresent(ErrorProneSetup::check);
    return setup.map(found -> found.wrong).orElse(List.of());
  }

  /** Whether the module means Error Prone to run the pack. */
  static boolean isMeant(EffectivePom module) {
    return of(module, new MavenJvm("", ""), List.of()).isPresent();
  }

  /** The Error Prone of a module; empty text if there is none. */
  static String version(EffectivePom module) {
    return of(module, new MavenJvm("", ""), List.of())
        .flatMap(ErrorProneSetup::errorProne)
        .map(Artifact::version)
        .orElse("");
  }

  private boolean hasPack() {
    return processors.stream().anyMatch(a -> a.name().equals(PACK));
  }

  private boolean isDependency(String artifact) {
    return module.dependencies().stream().anyMatch(name -> name.endsWith(":" + artifact));
  }

  private Optional<Artifact> errorProne() {
    return processors.stream().filter(a -> a.name().equals("error_prone_core")).findFirst();
  }

  private void check() {
    processorPath();
    arguments();
    exports();
    errorProne().ifPresent(artifact -> versions(artifact.version()));
    severities();
  }

  private void processorPath() {
    // Without a processor path javac takes the class path for it.
    boolean separate = !processors.isEmpty();
    if (!hasPack() && separate) {
      wrong.add(
          new Diagnosis(
              "the pack is a dependency, but javac looks for checks on the processor path alone",
              "<annotationProcessorPaths> of " + PLUGIN,
              path("io.github.hotloop", PACK, Rule.packVersion())));
    }
    if (errorProne().isEmpty() && (separate || !isDependency("error_prone_core"))) {
      wrong.add(
          new Diagnosis(
              "Error Prone itself is not on the processor path",
              "<annotationProcessorPaths> of " + PLUGIN,
              path("com.google.errorprone", "error_prone_core", Versions.LAST_ERROR_PRONE_FOR_17)));
    }
  }

  private static List<String> path(String group, String artifact, String version) {
    return List.of(
        "<path>",
        "  <groupId>" + group + "</groupId>",
        "  <artifactId>" + artifact + "</artifactId>",
        "  <version>" + version + "</version>",
        "</path>");
  }

  private boolean isTold(String argument) {
    return arguments.stream().anyMatch(told -> told.contains(argument));
  }

  private void arguments() {
    need("-Xplugin:ErrorProne", "javac is not told to start Error Prone: no check runs");
    if (!isTold("-XDcompilePolicy=simple") && !isTold("-XDcompilePolicy=byfile")) {
      need("-XDcompilePolicy=simple", "Error Prone refuses javac's own order of work");
    }
    if (!isTold("should-stop.ifError=FLOW")) {
      need("--should-stop=ifError=FLOW", "Error Prone refuses to stop as early as javac does");
    }
    if (plugin.parameter("showWarnings").equals("false")
        || isTold("-nowarn")
        || isTold("-Xlint:none")) {
      wrong.add(
          Diagnosis.change(
              "warnings are not shown: take out <showWarnings>false</showWarnings>, -nowarn or"
                  + " -Xlint:none",
              "<configuration> of " + PLUGIN));
    }
    if (plugin.parameter("skipMain").equals("true")) {
      wrong.add(Diagnosis.change("<skipMain>true</skipMain>: nothing is compiled", PLUGIN));
    }
  }

  private void need(String argument, String otherwise) {
    if (!isTold(argument)) {
      wrong.add(new Diagnosis(otherwise, ARGUMENTS, List.of("<arg>" + argument + "</arg>")));
    }
  }

  /** Javac keeps its insides to itself unless the JVM that it runs in is told otherwise. */
  private void exports() {
    boolean forks = plugin.parameter("fork").equals("true");
    List<String> missing = new ArrayList<>();
    for (String option : Stream.concat(EXPORTS.stream(), OPENS.stream()).toList()) {
      String what = option.substring(option.indexOf(' ') + 1);
      boolean there =
          forks
              ? arguments.stream().anyMatch(a -> a.startsWith("-J") && a.contains(what))
              : jvm.isTold(what);
      if (!there) {
        missing.add(forks ? "<arg>-J" + option.replace(' ', '=') + "</arg>" : option);
      }
    }
    if (!missing.isEmpty()) {
      wrong.add(
          new Diagnosis(
              forks
                  ? "javac runs in a JVM of its own (<fork>), which is not told to open its insides"
                  : "javac runs in Maven's JVM, which is not told to open its insides",
              forks ? ARGUMENTS : ".mvn/jvm.config in the root folder",
              missing));
    }
  }

  private void versions(String version) {
    if (Versions.compare(version, Versions.OLDEST_ERROR_PRONE) < 0) {
      wrong.add(
          Diagnosis.change(
              "Error Prone "
                  + version
                  + " is older than any the pack is tested with: "
                  + Versions.OLDEST_ERROR_PRONE
                  + " or newer",
              "<annotationProcessorPaths> of " + PLUGIN));
    } else if (jvm.release() < 21
        && Versions.compare(version, Versions.LAST_ERROR_PRONE_FOR_17) > 0) {
      wrong.add(
          Diagnosis.change(
              "Error Prone "
                  + version
                  + " needs JDK 21, and Maven runs on "
                  + jvm.release()
                  + ": the last for 17 is "
                  + Versions.LAST_ERROR_PRONE_FOR_17,
              "<annotationProcessorPaths> of " + PLUGIN));
    }
  }

  /** Flags that leave no rule of the pack on. */
  private void severities() {
    List<String> flags = arguments.stream().flatMap(a -> Stream.of(a.split("\\s+"))).toList();
    boolean noneByDefault = flags.contains("-XepDisableAllChecks");
    boolean anyOn =
        flags.contains("-XepAllDisabledChecksAsWarnings")
            || rules.stream()
                .anyMatch(
                    rule -> {
                      String flag = "-Xep:" + rule.id();
                      boolean named =
                          flags.contains(flag)
                              || flags.contains(flag + ":WARN")
                              || flags.contains(flag + ":ERROR");
                      boolean left =
                          !noneByDefault
                              && rule.group().isDefault()
                              && !flags.contains(flag + ":OFF");
                      return named || left;
                    });
    if (!anyOn && !rules.isEmpty()) {
      String example =
          rules.stream()
              .filter(rule -> rule.group().isDefault())
              .findFirst()
              .orElse(rules.get(0))
              .id();
      wrong.add(
          Diagnosis.change(
              "the flags turn every rule of the pack off; -Xep:" + example + ":WARN turns one on",
              ARGUMENTS));
    }
    if (flags.stream().anyMatch(flag -> flag.startsWith("-XepPatchChecks"))) {
      wrong.add(
          Diagnosis.change(
              "with -XepPatchChecks Error Prone changes sources and reports nothing", ARGUMENTS));
    }
  }
}

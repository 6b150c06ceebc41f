package io.github.hotloop.cli;

import io.github.hotloop.cli.EffectivePom.Artifact;
import io.github.hotloop.cli.EffectivePom.Plugin;
import io.github.hotloop.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether Error Prone runs the pack in a module, by what the module's compiler is told. */
final class ErrorProneSetup {
  private static final String PLUGIN = "maven-compiler-plugin";
  private static final String PACK = "hotloop-errorprone";
  private static final String PROCESSORS = "annotationProcessorPaths";
  private static final String ARGUMENTS = "<compilerArgs> of " + PLUGIN;
  private static final String CONFIGURATION = "<configuration> of " + PLUGIN;
  // MCOMPILER-203.
  private static final String FIRST_WITH_PROCESSORS = "3.5";
  // FLOW, and each state of javac's CompileStates.CompileState after it.
  private static final String STOPS_LATE =
      "(--should-stop=|-XDshould-stop\\.)ifError="
          + "(FLOW|TRANSTYPES|TRANSPATTERNS|STRICT|UNLAMBDA|LOWER|GENERATE)";
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
  private final Optional<ErrorProneFlags> flags;
  private final List<Artifact> processors;
  private final List<Diagnosis> wrong = new ArrayList<>();

  private ErrorProneSetup(EffectivePom module, Plugin plugin, MavenJvm jvm, List<Rule> rules) {
    this.module = module;
    this.jvm = jvm;
    this.rules = rules;
    this.plugin = plugin;
    this.arguments = plugin.values("compilerArgs", "compilerArgument", "compilerArguments");
    this.flags = ErrorProneFlags.of(arguments);
    this.processors = plugin.artifacts(PROCESSORS);
  }

  /** How the module runs the pack in Error Prone; empty if it does not mention it. */
  static Optional<ErrorProneSetup> of(EffectivePom module, MavenJvm jvm, List<Rule> rules) {
    Optional<ErrorProneSetup> setup =
        module
            .plugin(PLUGIN)
            .map(plugin -> new ErrorProneSetup(module, plugin.inGoal("compile"), jvm, rules))
            .filter(found -> found.hasPack() || found.isDependency(PACK) || found.isOfTests());
    setup.ifPresent(ErrorProneSetup::check);
    return setup;
  }

  /** What keeps the pack from running. */
  List<Diagnosis> wrong() {
    return wrong;
  }

  /** The Error Prone of the module, and how many rules it runs. */
  String summary() {
    long on = rules.stream().filter(rule -> flags.filter(f -> f.isOn(rule)).isPresent()).count();
    String version = errorProne().map(this::version).orElse("");
    return (version.isEmpty() ? "" : version + ", ")
        + (hasSources() ? Summary.count((int) on, "rule") : "no Java sources");
  }

  private boolean hasSources() {
    return module.sources().filter(folder -> Sources.below(folder).isEmpty()).isEmpty();
  }

  /** Whether only the tests are compiled with the pack. */
  private boolean isOfTests() {
    return !hasPack()
        && module
            .plugin(PLUGIN)
            .filter(
                any ->
                    any.inGoal("testCompile").artifacts(PROCESSORS).stream()
                        .anyMatch(a -> a.name().equals(PACK)))
            .isPresent();
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

  private String version(Artifact artifact) {
    return artifact.version().isEmpty() ? module.managedVersion(artifact) : artifact.version();
  }

  private void check() {
    if (isOfTests()) {
      change("only the tests are compiled with the pack", "<executions> of " + PLUGIN);
      return;
    }
    compiler();
    processorPath();
    arguments();
    exports();
    errorProne().map(this::version).filter(told -> !told.isEmpty()).ifPresent(this::versions);
    flags.ifPresent(this::flags);
  }

  private void change(String what, String where) {
    wrong.add(Diagnosis.change(what, where));
  }

  /** That it is javac that compiles, and that it does. */
  private void compiler() {
    String id = plugin.parameter("compilerId", "maven.compiler.compilerId");
    if (!id.isEmpty() && !id.equals("javac")) {
      change("the compiler is " + id + ", and Error Prone runs in javac alone", CONFIGURATION);
    }
    if (plugin.neverRuns()) {
      change("the goal compile is bound to no phase: it never runs", "<executions> of " + PLUGIN);
    }
    if (plugin.parameter("skipMain", "maven.main.skip").equals("true")) {
      change("<skipMain>true</skipMain>: nothing is compiled", PLUGIN);
    }
    if (plugin.parameter("showWarnings", "maven.compiler.showWarnings").equals("false")
        || isTold("-nowarn")
        || isTold("-Xlint:none")) {
      change(
          "warnings are not shown: take out <showWarnings>false</showWarnings>, -nowarn or"
              + " -Xlint:none",
          CONFIGURATION);
    }
  }

  private void processorPath() {
    // Without a processor path javac takes the class path for it.
    boolean separate = !processors.isEmpty();
    String version = plugin.version();
    if (separate && !version.isEmpty() && Versions.compare(version, FIRST_WITH_PROCESSORS) < 0) {
      change(
          PLUGIN
              + " "
              + version
              + " does not know <annotationProcessorPaths>: "
              + FIRST_WITH_PROCESSORS
              + " or newer",
          "<version> of " + PLUGIN);
    }
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
    return arguments.contains(argument);
  }

  private void arguments() {
    if (flags.isEmpty()) {
      need("-Xplugin:ErrorProne", "javac is not told to start Error Prone: no check runs");
    }
    if (!isTold("-XDcompilePolicy=simple") && !isTold("-XDcompilePolicy=byfile")) {
      need("-XDcompilePolicy=simple", "Error Prone refuses javac's own order of work");
    }
    if (arguments.stream().noneMatch(told -> told.matches(STOPS_LATE))) {
      need("--should-stop=ifError=FLOW", "Error Prone refuses to stop as early as javac does");
    }
  }

  private void need(String argument, String otherwise) {
    // Javac takes what stands in one <arg> for one argument.
    boolean buried =
        arguments.stream().anyMatch(a -> List.of(a.strip().split("\\s+")).contains(argument));
    wrong.add(
        new Diagnosis(
            buried ? otherwise + "; " + argument + " needs an <arg> of its own" : otherwise,
            ARGUMENTS,
            List.of("<arg>" + argument + "</arg>")));
  }

  /** Javac keeps its insides to itself unless the JVM that it runs in is told otherwise. */
  private void exports() {
    boolean forks =
        plugin.parameter("fork", "maven.compiler.fork").equals("true") || hasToolchain();
    List<String> missing = new ArrayList<>();
    for (String option : Stream.concat(EXPORTS.stream(), OPENS.stream()).toList()) {
      String what = option.substring(option.indexOf(' ') + 1);
      // What is open is exported as well, but not the other way round.
      boolean there =
          isOpened("--add-opens", what, forks)
              || (option.startsWith("--add-exports") && isOpened("--add-exports", what, forks));
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

  private boolean isOpened(String option, String what, boolean forks) {
    return forks ? arguments.contains("-J" + option + "=" + what) : jvm.isTold(option, what);
  }

  /** With a toolchain javac is another JDK's, in a JVM of its own. */
  private boolean hasToolchain() {
    return module.builtWith("maven-toolchains-plugin") || !plugin.values("jdkToolchain").isEmpty();
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
    } else if (jvm.release() > 0
        && jvm.release() < 21
        && !hasToolchain()
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

  private void flags(ErrorProneFlags told) {
    if (rules.stream().noneMatch(told::isOn)) {
      String example =
          rules.stream()
              .filter(rule -> rule.group().isDefault())
              .findFirst()
              .orElse(rules.get(0))
              .id();
      change(
          "the flags turn every rule of the pack off; -Xep:" + example + ":WARN turns one on",
          ARGUMENTS);
    }
    if (told.patches()) {
      change("with -XepPatchChecks Error Prone changes sources and reports nothing", ARGUMENTS);
    }
    List<Path> sources = module.sources().map(Sources::below).orElse(List.of());
    if (!sources.isEmpty() && sources.stream().allMatch(told::excludes)) {
      change("-XepExcludedPaths leaves every source of the module out", ARGUMENTS);
    }
  }
}

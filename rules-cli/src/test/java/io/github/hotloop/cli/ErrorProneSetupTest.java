package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error Prone in a module, what is told of it, and what the project gives to Maven. */
class ErrorProneSetupTest extends SetupTest {
  @Test
  void soundOnesAreActive() throws IOException {
    Setups setups = setups(compiler(SOUND) + pmd("3.28.0", CATEGORY, ""));
    assertThat(told(setups)).isEmpty();
    assertThat(setups.errorProne()).containsExactly("one (2.42.0, 2 rules)");
    assertThat(setups.pmd()).containsExactly("one (plugin 3.28.0, 2 rules)");
  }

  @Test
  void oneArgumentForAllStartsNothing() throws IOException {
    String joined = "-XDcompilePolicy=simple --should-stop=ifError=FLOW -Xplugin:ErrorProne";
    for (String configuration :
        List.of(
            "<compilerArgs><arg>" + joined + "</arg></compilerArgs>",
            "<compilerArgument>" + joined + "</compilerArgument>")) {
      Setups setups = setups(compiler(configuration + PROCESSORS));
      assertThat(setups.errorProne()).isEmpty();
      assertThat(told(setups))
          .contains(
              "javac is not told to start Error Prone: no check runs; -Xplugin:ErrorProne needs")
          .contains("-XDcompilePolicy=simple needs an <arg> of its own");
    }
  }

  @Test
  void otherWordingsOfTheArgumentsAreAsGood() throws IOException {
    String other =
        "<compilerArgs><arg>-XDcompilePolicy=byfile</arg>"
            + "<arg>-XDshould-stop.ifError=GENERATE</arg></compilerArgs>"
            + "<compilerArgument>-Xplugin:ErrorProne</compilerArgument>";
    assertThat(told(setups(compiler(other + PROCESSORS)))).isEmpty();
    assertThat(told(setups(compiler(other.replace("GENERATE", "INIT") + PROCESSORS))))
        .contains("[<arg>--should-stop=ifError=FLOW</arg>]");
  }

  @ParameterizedTest
  @CsvSource({
    "-XepDisableAllChecks, 0",
    "-XepDisableAllWarnings, 0",
    "-XepDisableAllChecks -Xep:Warm:WARN, 1",
    "-Xep:Warm:WARN -XepDisableAllChecks, 0",
    "-Xep:Fast:WARN -Xep:Slow:ERROR -XepDisableAllWarnings, 1",
    "-Xep:Fast:OFF, 1",
    "-Xep:Fast:OFF -Xep:Slow:OFF, 0",
    "-Xep:Fast:OFF -XepAllDisabledChecksAsWarnings, 3",
    "-XepAllDisabledChecksAsWarnings, 3",
    "-Xep:Warm, 3",
    "-Xep:Other:OFF, 2",
  })
  void flagsSayWhichRulesRun(String flags, int on) throws IOException {
    Setups setups = setups(compiler(arguments(flags) + PROCESSORS));
    if (on == 0) {
      assertThat(setups.errorProne()).isEmpty();
      assertThat(told(setups))
          .contains("the flags turn every rule of the pack off; -Xep:Fast:WARN");
    } else {
      assertThat(setups.errorProne())
          .containsExactly("one (2.42.0, " + Summary.count(on, "rule") + ")");
    }
  }

  @Test
  void excludedPathsThatLeaveNothing() throws IOException {
    assertThat(told(setups(compiler(arguments("-XepExcludedPaths:.*/main/.*") + PROCESSORS))))
        .contains("-XepExcludedPaths leaves every source of the module out");
    write("src/main/java/b/B.java", "package b;\nclass B {}\n");
    assertThat(told(setups(compiler(arguments("-XepExcludedPaths:.*/a/.*") + PROCESSORS))))
        .isEmpty();
  }

  @Test
  void whatOnlyTheTestsAreCompiledWith() throws IOException {
    String executions =
        "<executions><execution><id>default-compile</id><phase>compile</phase>"
            + "<goals><goal>compile</goal></goals><configuration>%s</configuration></execution>"
            + "<execution><id>default-testCompile</id><phase>test-compile</phase>"
            + "<goals><goal>testCompile</goal></goals><configuration>%s</configuration>"
            + "</execution></executions>";
    assertThat(
            told(
                setups(
                    plugin(
                        "maven-compiler-plugin", "3.16.0", "", executions.formatted("", SOUND)))))
        .contains("only the tests are compiled with the pack");
    assertThat(
            told(
                setups(
                    plugin(
                        "maven-compiler-plugin", "3.16.0", "", executions.formatted(SOUND, "")))))
        .isEmpty();
    assertThat(
            told(
                setups(
                    plugin(
                        "maven-compiler-plugin",
                        "3.16.0",
                        SOUND,
                        executions
                            .replace("<phase>compile</phase>", "<phase>none</phase>")
                            .formatted(SOUND, SOUND)))))
        .contains("the goal compile is bound to no phase");
  }

  @Test
  void whatIsBoundToNoPhaseDoesNotCountBesideWhatIs() throws IOException {
    String execution =
        "<execution><phase>%s</phase><goals><goal>compile</goal></goals>"
            + "<configuration>%s</configuration></execution>";
    String asKotlinHasIt =
        "<executions>"
            + execution.formatted("none", SOUND)
            + execution.formatted("compile", "")
            + "</executions>";
    assertThat(setups(plugin("maven-compiler-plugin", "3.16.0", "", asKotlinHasIt)).areMeant())
        .isFalse();
  }

  @Test
  void processorsMayBeCalledAnythingAndHaveTheirVersionElsewhere() throws IOException {
    String bare =
        "<annotationProcessorPaths>"
            + artifact("processorPath", "com.google.errorprone", "error_prone_core", "")
            + artifact("processorPath", "io.github.hotloop", "hotloop-errorprone", "")
            + "</annotationProcessorPaths>";
    String managed =
        "<dependencyManagement><dependencies>"
            + artifact("dependency", "com.google.errorprone", "error_prone_annotations", "2.40.0")
            + artifact("dependency", "com.google.errorprone", "error_prone_core", "2.41.0")
            + "</dependencies></dependencyManagement>";
    Setups setups = setups(compiler(arguments("") + bare), managed);
    assertThat(told(setups)).isEmpty();
    assertThat(setups.errorProne()).containsExactly("one (2.41.0, 2 rules)");
    assertThat(told(setups(compiler(arguments("") + bare)))).isEmpty();
  }

  @Test
  void aPluginThatIsOlderThanProcessorPaths() throws IOException {
    assertThat(told(setups(plugin("maven-compiler-plugin", "3.1", SOUND, ""))))
        .contains("maven-compiler-plugin 3.1 does not know <annotationProcessorPaths>");
  }

  @ParameterizedTest
  @CsvSource({
    "maven.compiler.fork, true, <fork>",
    "maven.compiler.showWarnings, false, warnings are not shown",
    "maven.compiler.compilerId, eclipse, the compiler is eclipse",
    "maven.main.skip, true, nothing is compiled",
    "pmd.skip, true, PMD never runs",
    "pmd.typeResolution, false, types of other files are unknown",
  })
  void propertiesCountAsParametersDo(String name, String value, String wrong) throws IOException {
    String plugins = compiler(SOUND) + pmd("3.28.0", CATEGORY, "");
    String properties = "<properties><" + name + ">" + value + "</" + name + "></properties>";
    assertThat(told(setups(plugins, properties))).contains(wrong);
    given = Map.of(name, value);
    assertThat(told(setups(plugins))).contains(wrong);
  }

  @Test
  void exportedIsNotOpened() throws IOException {
    options = options.replace("--add-opens", "--add-exports");
    assertThat(told(setups(compiler(SOUND))))
        .contains("[--add-opens jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED, --add-opens")
        .doesNotContain("--add-exports");
    options = options.replace("--add-exports", "--add-opens");
    assertThat(told(setups(compiler(SOUND)))).isEmpty();
  }

  @Test
  void aToolchainHasAJvmOfItsOwn() throws IOException {
    assertThat(told(setups(compiler(SOUND) + plugin("maven-toolchains-plugin", "3.2.0", "", ""))))
        .contains("javac runs in a JVM of its own");
  }

  @Test
  void aDependencyOfTheTestsIsNone() throws IOException {
    String dependency = artifact("dependency", "io.github.hotloop", "hotloop-errorprone", "1");
    String configuration = compiler(arguments(""));
    assertThat(told(setups(configuration, "<dependencies>" + dependency + "</dependencies>")))
        .contains("Error Prone itself is not on the processor path");
    assertThat(
            setups(
                    configuration,
                    "<dependencies>"
                        + dependency.replace("</version>", "</version><scope>test</scope>")
                        + "</dependencies>")
                .areMeant())
        .isFalse();
  }

  @Test
  void aModuleWithoutJavaHasNothingToCheck() throws IOException {
    Files.delete(directory.resolve("src/main/java/a/A.java"));
    assertThat(setups(compiler(SOUND)).errorProne())
        .containsExactly("one (2.42.0, no Java sources)");
  }

  @Test
  void profilesThatAreNotActive() throws IOException {
    Setups setups =
        setups(
            compiler(""),
            "<profiles><profile><id>strict</id><build><plugins>"
                + compiler(SOUND)
                + "</plugins></build></profile><profile><id>other</id></profile></profiles>");
    assertThat(setups.areMeant()).isTrue();
    assertThat(told(setups))
        .contains("the profile strict has the pack, and is not active; to try: -P strict[-Pstrict]")
        .doesNotContain("other");
  }

  @Test
  void whatTheProjectTellsMavenEachTime() throws IOException {
    write(".mvn/maven.config", "-B\n-Done=1\n-D two\n--define=three=x");
    write(".mvn/jvm.config", "-Xss1m\n# -Xmx1g\n");
    MavenConfig config =
        MavenConfig.of(directory, Map.of("MAVEN_OPTS", "-Xint", "MAVEN_ARGS", "-Dx"));
    assertThat(config.properties())
        .isEqualTo(Map.of("one", "1", "two", "true", "three", "x", "x", "true"));
    assertThat(config.jvmOptions()).contains("-Xint", "-Xss1m").doesNotContain("-Xmx1g");
  }

  @ParameterizedTest
  @CsvSource({
    "2.35.1, Error Prone 2.35.1 is older than any the pack is tested with: 2.36.0 or newer",
    "2.43.0, 'Error Prone 2.43.0 needs JDK 21, and Maven runs on 17: the last for 17 is 2.42.0'",
  })
  void errorProneThatDoesNotGoWithTheRest(String version, String wrong) throws IOException {
    assertThat(told(setups(compiler(SOUND.replace("2.42.0", version))))).contains(wrong);
  }

  @Test
  void whatHidesOrTurnsOff() throws IOException {
    for (String hides : List.of("-nowarn", "-Xlint:none")) {
      String hidden = SOUND.replace(ORDER, ORDER + "<arg>" + hides + "</arg>");
      assertThat(told(setups(compiler(hidden)))).contains("warnings are not shown");
    }
    assertThat(told(setups(compiler(arguments("-XepPatchChecks:Fast") + PROCESSORS))))
        .contains("with -XepPatchChecks Error Prone changes sources and reports nothing");
  }

  @Test
  void thePackBesideOtherProcessors() throws IOException {
    String other = artifact("path", "org.other", "other", "1");
    String first = "<annotationProcessorPaths>";
    Setups setups = setups(compiler(SOUND.replace(first, first + other)));
    assertThat(setups.errorProne()).containsExactly("one (2.42.0, 2 rules)");

    String dependencies =
        "<dependencies>"
            + artifact("dependency", "io.github.hotloop", "hotloop-errorprone", "1")
            + artifact("dependency", "com.google.errorprone", "error_prone_core", "2.42.0")
            + "</dependencies>";
    // Without a processor path javac takes the class path for it; with one it does not.
    assertThat(told(setups(compiler(arguments("")), dependencies))).isEmpty();
    String elsewhere = arguments("") + first + other + "</annotationProcessorPaths>";
    assertThat(told(setups(compiler(elsewhere), dependencies)))
        .contains("the pack is a dependency, but javac looks for checks on the processor path")
        .contains("Error Prone itself is not on the processor path");
  }

  @Test
  void parentsAndProfilesThatAreActiveAreNotTold() throws IOException {
    String profile =
        "<profiles><profile><id>strict</id><build><plugins>"
            + compiler(SOUND)
            + "</plugins></build></profile></profiles>";
    Setups active = setups(compiler(SOUND), profile);
    assertThat(told(active)).isEmpty();
    assertThat(active.areMeant()).isTrue();
    Setups parent = setups(compiler(SOUND), "<packaging>pom</packaging>");
    assertThat(parent.compiled()).isZero();
    assertThat(parent.errorProne()).isEmpty();
  }
}

package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of a module whose effective POM is given. That Maven writes such POMs, and that the
 * checks then run or don't, is tried in the integration tests.
 */
class SetupsTest {
  private static final List<Rule> RULES =
      List.of(
          new Rule("Fast", Group.PERF, "f"),
          new Rule("Slow", Group.PERF, "s"),
          new Rule("Warm", Group.HOT, "w"));
  private static final String PROCESSORS =
      "<annotationProcessorPaths>"
          + artifact("path", "com.google.errorprone", "error_prone_core", "2.42.0")
          + artifact("path", "io.github.hotloop", "hotloop-errorprone", "1")
          + "</annotationProcessorPaths>";
  private static final String ORDER =
      "<arg>-XDcompilePolicy=simple</arg><arg>--should-stop=ifError=FLOW</arg>";
  private static final String CATEGORY =
      "<rulesets><ruleset>category/java/hotloop.xml</ruleset></rulesets>";
  private static final String SOUND = arguments("") + PROCESSORS;

  @TempDir Path directory;
  private String options;
  private Map<String, String> given = Map.of();

  @BeforeEach
  void writeSource() throws IOException {
    write("src/main/java/a/A.java", "package a;\nclass A {}\n");
    StringBuilder opened = new StringBuilder();
    for (String part :
        List.of("api", "file", "main", "model", "parser", "processing", "tree", "util")) {
      opened.append(" --add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    for (String part : List.of("code", "comp")) {
      opened.append(" --add-opens jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    options = opened.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String artifact(String tag, String group, String name, String version) {
    return "<"
        + tag
        + "><groupId>"
        + group
        + "</groupId><artifactId>"
        + name
        + "</artifactId>"
        + (version.isEmpty() ? "" : "<version>" + version + "</version>")
        + "</"
        + tag
        + ">";
  }

  private static String arguments(String flags) {
    return "<compilerArgs>" + ORDER + "<arg>-Xplugin:ErrorProne " + flags + "</arg></compilerArgs>";
  }

  private static String compiler(String configuration) {
    return plugin("maven-compiler-plugin", "3.16.0", configuration, "");
  }

  private static String pmd(String version, String configuration, String more) {
    return plugin(
        "maven-pmd-plugin",
        version,
        configuration,
        "<dependencies>"
            + artifact("dependency", "io.github.hotloop", "hotloop-pmd", "1")
            + more
            + "</dependencies>");
  }

  private static String plugin(String name, String version, String configuration, String more) {
    return "<plugin><artifactId>"
        + name
        + "</artifactId><version>"
        + version
        + "</version>"
        + more
        + "<configuration>"
        + configuration
        + "</configuration></plugin>";
  }

  private Setups setups(String plugins) throws IOException {
    return setups(plugins, "");
  }

  private Setups setups(String plugins, String more) throws IOException {
    return setupsOf(
        "<build><sourceDirectory>"
            + directory.resolve("src/main/java")
            + "</sourceDirectory><directory>"
            + directory.resolve("target")
            + "</directory><plugins>"
            + plugins
            + "</plugins></build>"
            + more);
  }

  private Setups setupsOf(String content) throws IOException {
    Path file = directory.resolve("effective.xml");
    Files.writeString(file, "<project><artifactId>one</artifactId>" + content + "</project>");
    return new Setups(
        EffectivePom.read(file, new MavenConfig(given, options)),
        new MavenJvm("17.0.1", options),
        directory,
        RULES);
  }

  private static String told(Setups setups) {
    StringBuilder all = new StringBuilder();
    setups.wrong().keySet().forEach(d -> all.append(d.what()).append(d.add()).append('\n'));
    return all.toString();
  }

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
  void pmdThatRunsOnDemandIsManaged() throws IOException {
    Setups setups =
        setupsOf(
            "<build><pluginManagement><plugins>"
                + pmd("3.28.0", CATEGORY, "")
                + "</plugins></pluginManagement></build>");
    assertThat(setups.pmd()).containsExactly("one (plugin 3.28.0, 2 rules)");
  }

  @Test
  void pmdThatIsTooOld() throws IOException {
    assertThat(told(setups(pmd("3.27.0", CATEGORY, ""))))
        .contains("maven-pmd-plugin 3.27.0 has a PMD older than 7.17.0: 3.28.0 or newer");
    String newer = artifact("dependency", "net.sourceforge.pmd", "pmd-java", "7.17.0");
    assertThat(told(setups(pmd("3.27.0", CATEGORY, newer)))).isEmpty();
    assertThat(told(setups(pmd("3.28.0", CATEGORY, newer.replace("7.17", "7.16")))))
        .contains("PMD 7.16.0 is too old");
  }

  @Test
  void pmdThatLooksAtHigherPrioritiesOnly() throws IOException {
    String priority = "<minimumPriority>%d</minimumPriority>" + CATEGORY;
    assertThat(told(setups(pmd("3.28.0", priority.formatted(2), ""))))
        .contains("<minimumPriority>2</minimumPriority>: rules of priority 3");
    assertThat(told(setups(pmd("3.28.0", priority.formatted(3), "")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <rule ref='category/java/hotloop.xml'/> -->",
        "<rule ref='category/java/performance.xml/AddEmptyString'/>",
      })
  void ruleSetsThatDoNotNameThePack(String rules) throws IOException {
    write("rules.xml", "<ruleset>" + rules + "</ruleset>");
    assertThat(told(setups(pmd("3.28.0", "<rulesets><ruleset>rules.xml</ruleset></rulesets>", ""))))
        .contains("no rule set names it");
  }

  @Test
  void ruleSetsThatNameSomeOfThePack() throws IOException {
    write(
        "rules.xml",
        "<ruleset><rule ref=\"category/java/hotloop.xml\">\n<exclude name=\"Slow\"/></rule>"
            + "<rule ref='more.xml'/></ruleset>");
    write("more.xml", "<ruleset><rule ref='category/java/hotloop-hot.xml/Warm'/></ruleset>");
    String named = "<rulesets><ruleset>%s</ruleset></rulesets>";
    assertThat(setups(pmd("3.28.0", named.formatted("rules.xml"), "")).pmd())
        .containsExactly("one (plugin 3.28.0, 2 rules)");
    assertThat(setups(pmd("3.28.0", named.formatted("category/java/hotloop.xml/Fast"), "")).pmd())
        .containsExactly("one (plugin 3.28.0, 1 rule)");
    Setups unread = setups(pmd("3.28.0", named.formatted("company/all.xml"), ""));
    assertThat(unread.pmd()).isEmpty();
    assertThat(told(unread)).contains("whether company/all.xml names a rule of the pack can't be");
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
  void pmdWithoutThePackOrForAnotherPurpose() throws IOException {
    String other = artifact("dependency", "org.other", "hotloop-pmd", "1");
    String withOther = "<dependencies>" + other + "</dependencies>";
    assertThat(told(setups(plugin("maven-pmd-plugin", "3.28.0", CATEGORY, withOther))))
        .contains("the rule set is named, but the plugin does not have the pack");
    assertThat(setups(plugin("maven-pmd-plugin", "3.28.0", "", "")).areMeant()).isFalse();
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

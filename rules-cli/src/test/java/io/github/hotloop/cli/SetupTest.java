package io.github.hotloop.cli;

import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is told of a module whose effective POM is given. That Maven writes such POMs, and that the
 * checks then run or don't, is tried in the integration tests.
 */
abstract class SetupTest {
  private static final List<Rule> RULES =
      List.of(
          new Rule("Fast", Group.PERF, "f"),
          new Rule("Slow", Group.PERF, "s"),
          new Rule("Warm", Group.HOT, "w"));
  static final String PROCESSORS =
      "<annotationProcessorPaths>"
          + artifact("path", "com.google.errorprone", "error_prone_core", "2.42.0")
          + artifact("path", "io.github.hotloop", "hotloop-errorprone", "1")
          + "</annotationProcessorPaths>";
  static final String ORDER =
      "<arg>-XDcompilePolicy=simple</arg><arg>--should-stop=ifError=FLOW</arg>";
  static final String CATEGORY =
      "<rulesets><ruleset>category/java/hotloop.xml</ruleset></rulesets>";
  static final String SOUND = arguments("") + PROCESSORS;

  @TempDir Path directory;
  String options;
  Map<String, String> given = Map.of();

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

  void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static String artifact(String tag, String group, String name, String version) {
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

  static String arguments(String flags) {
    return "<compilerArgs>" + ORDER + "<arg>-Xplugin:ErrorProne " + flags + "</arg></compilerArgs>";
  }

  static String compiler(String configuration) {
    return plugin("maven-compiler-plugin", "3.16.0", configuration, "");
  }

  static String pmd(String version, String configuration, String more) {
    return plugin(
        "maven-pmd-plugin",
        version,
        configuration,
        "<dependencies>"
            + artifact("dependency", "io.github.hotloop", "hotloop-pmd", "1")
            + more
            + "</dependencies>");
  }

  static String plugin(String name, String version, String configuration, String more) {
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

  Setups setups(String plugins) throws IOException {
    return setups(plugins, "");
  }

  Setups setups(String plugins, String more) throws IOException {
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

  Setups setupsOf(String content) throws IOException {
    Path file = directory.resolve("effective.xml");
    Files.writeString(file, "<project><artifactId>one</artifactId>" + content + "</project>");
    return new Setups(
        EffectivePom.read(file, new MavenConfig(given, options)),
        new MavenJvm("17.0.1", options),
        directory,
        RULES);
  }

  static String told(Setups setups) {
    StringBuilder all = new StringBuilder();
    setups.wrong().keySet().forEach(d -> all.append(d.what()).append(d.add()).append('\n'));
    return all.toString();
  }
}

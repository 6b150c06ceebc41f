package io.github.hotloop.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.integration.Build.Outcome;
import io.github.hotloop.integration.Build.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Projects that are set up wrongly, each module in its own way, and what the doctor says. */
class DoctorIT {
  private static final Path JVM_CONFIG = Path.of(".mvn/jvm.config");

  @Test
  void saysWhatIsInTheWay() throws Exception {
    Build build = Build.of("doctor", "doctor", Jdks.ofRelease(17, "the doctor"));
    Outcome doctor = build.hotloop("doctor", ".");
    assertThat(doctor.success()).as(doctor.log()).isFalse();
    String said = doctor.log();
    assertThat(said)
        .contains("Error Prone: set up in 1 of 18 modules: well (2.42.0, " + Rules.DEFAULT + ")\n");
    assertThat(said)
        .contains(
            "PMD: set up in 1 of 18 modules: pmdwell (plugin 3.28.0, " + Rules.DEFAULT + ")\n");
    assertThat(said).contains("Command line: class path complete");
    assertThat(said)
        .contains("dependency: the pack is a dependency, but javac looks for checks on")
        .contains("    <artifactId>hotloop-errorprone</artifactId>")
        .contains("noplugin: javac is not told to start Error Prone")
        .contains("    <arg>-Xplugin:ErrorProne</arg>")
        .contains("nopolicy: Error Prone refuses javac's own order of work")
        .contains("    <arg>-XDcompilePolicy=simple</arg>")
        .contains("nostop: Error Prone refuses to stop as early")
        .contains("    <arg>--should-stop=ifError=FLOW</arg>")
        .contains("alone: Error Prone itself is not on the processor path")
        .contains("    <artifactId>error_prone_core</artifactId>")
        .contains("forked: javac runs in a JVM of its own (<fork>)")
        .contains("    <arg>-J--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED</arg>")
        .contains("old: Error Prone 2.31.0 is older than any the pack is tested with: 2.36.0")
        .contains("toonew: Error Prone 2.50.0 needs JDK 21, and Maven runs on 17")
        .contains("off: the flags turn every rule of the pack off")
        .contains(
            "joined: javac is not told to start Error Prone: no check runs; -Xplugin:ErrorProne")
        .contains("tests: only the tests are compiled with the pack")
        .contains("hidden: warnings are not shown")
        .contains("pmdnorules: the plugin has the pack, but no rule set names it")
        .contains("      <ruleset>category/java/hotloop.xml</ruleset>")
        .contains("pmdnopack: the rule set is named, but the plugin does not have the pack")
        .contains("      <artifactId>hotloop-pmd</artifactId>")
        .contains("pmdpriority: <minimumPriority>2</minimumPriority>: rules of priority 3")
        .contains("pmdskip: <skip>true</skip>: PMD never runs")
        .doesNotContain("\nwell:")
        .doesNotContain("\npmdwell:");

    // The doctor is right: the rules run in the sound modules and in no other, but for the one
    // whose Error Prone is merely not tested.
    Outcome compiled = build.maven("-fae", "compile");
    Set<String> reported =
        build.told(compiled).stream().map(Report::file).collect(Collectors.toSet());
    assertThat(reported)
        .contains("well/src/main/java/demo/Trail.java")
        .isSubsetOf("well/src/main/java/demo/Trail.java", "old/src/main/java/demo/Trail.java");
    build.maven("-fae", "pmd:pmd", "-pl", "pmdwell,pmdnorules,pmdpriority,pmdnopack,pmdskip");
    assertThat(Folders.read(build.folder().resolve("pmdwell/target/pmd.xml")))
        .contains("StringConcatInLoop");
    assertThat(Folders.read(build.folder().resolve("pmdnorules/target/pmd.xml")))
        .doesNotContain("hotloop");
    assertThat(Folders.read(build.folder().resolve("pmdpriority/target/pmd.xml")))
        .doesNotContain("hotloop");
    assertThat(build.folder().resolve("pmdskip/target/pmd.xml")).doesNotExist();
    assertThat(build.folder().resolve("pmdnopack/target/pmd.xml")).doesNotExist();
  }

  @Test
  void givesTheLinesThatOpenJavac() throws Exception {
    Build build = Build.of("errorprone", "doctor-jvm", Jdks.ofRelease(17, "the doctor"));
    Path config = build.folder().resolve(JVM_CONFIG);
    String wanted = Folders.read(config);
    Files.delete(config);
    Outcome closed = build.hotloop("doctor", "lib");
    assertThat(closed.success()).isFalse();
    assertThat(closed.log())
        .contains("lib, modular, app: javac runs in Maven's JVM, which is not told to open")
        .contains("add to .mvn/jvm.config in the root folder");
    String lines =
        closed
            .log()
            .lines()
            .filter(line -> line.startsWith("    --add"))
            .map(String::strip)
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(lines).isEqualTo(wanted);

    // With a class path that is incomplete rules stay quiet: that is said too.
    Files.writeString(config, lines);
    Files.writeString(
        build.folder().resolve("lib/src/main/java/demo/lib/Lost.java"),
        "package demo.lib;\n\nimport nowhere.at.all.Thing;\n\nclass Lost {}\n");
    Outcome open = build.hotloop("doctor", ".");
    assertThat(open.log())
        .contains(
            "Error Prone: set up in 3 of 3 modules: lib (2.42.0, ", ", modular (2.42.0, ", ", app")
        .contains("class path incomplete: 1 file with imports from nowhere.at.all");
    assertThat(open.success()).isFalse();
    Files.delete(build.folder().resolve("lib/src/main/java/demo/lib/Lost.java"));
    Outcome sound = build.hotloop("doctor", ".");
    assertThat(sound.success()).as(sound.log()).isTrue();
  }
}

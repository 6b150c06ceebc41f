package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs Maven, and what this build itself depends on in its local repository. */
class MavenTest extends CommandLineTest {
  private static final String PICOCLI =
      "<dependencies><dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId>"
          + "<version>4.7.7</version></dependency></dependencies>";

  @BeforeEach
  void requireMaven() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("mvn", "-v").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      process.waitFor();
    } catch (IOException e) {
      assumeTrue(false, "Maven is not installed");
    }
  }

  private static String pom(String artifact, String parent, String rest) {
    String from =
        parent.isEmpty()
            ? "<groupId>t</groupId><version>1</version>"
            : "<parent><groupId>t</groupId><artifactId>"
                + parent
                + "</artifactId><version>1</version></parent>";
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
        + from
        + "<artifactId>"
        + artifact
        + "</artifactId>"
        + rest
        + "</project>";
  }

  @Test
  void resolvesWhatAProjectDependsOn() throws Exception {
    write("pom.xml", pom("one", "", PICOCLI));
    write("src/main/java/a/A.java", "package a;\nimport picocli.CommandLine;\nclass A {}\n");

    assertThat(run("check", ".").out()).contains("Note: 1 file imports");
    Outcome outcome = run("check", "--maven", ".");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).doesNotContain("Note:");
  }

  @Test
  void resolvesModulesThatWereNeverBuilt() throws Exception {
    write(
        "pom.xml",
        pom(
            "parent",
            "",
            "<packaging>pom</packaging><modules><module>a</module><module>b</module></modules>"));
    write("a/pom.xml", pom("a", "parent", PICOCLI));
    write("a/src/main/java/a/A.java", "package a;\npublic class A {}\n");
    write(
        "b/pom.xml",
        pom(
            "b",
            "parent",
            "<dependencies><dependency><groupId>t</groupId><artifactId>a</artifactId>"
                + "<version>1</version></dependency></dependencies>"));
    write(
        "b/src/main/java/b/B.java",
        "package b;\nimport a.A;\nimport picocli.CommandLine;\nclass B {}\n");

    for (String path : new String[] {"b", "."}) {
      Outcome outcome = run("check", "--maven", path);
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.out()).contains("Nothing found").doesNotContain("Note:");
    }
  }

  @Test
  void goesOnWithoutMavenWhenItFails() throws Exception {
    write("pom.xml", "<project>");
    write("Slow.java", SLOW);

    Outcome outcome = run("check", "--maven", ".");

    assertThat(outcome.err().lines())
        .singleElement()
        .asString()
        .startsWith("warning: pom.xml: Maven failed (Non-")
        .contains("use --classpath");
    assertThat(outcome.out()).contains("1 finding");
  }

  @Test
  void theDoctorTellsWhyMavenFails() throws Exception {
    write("pom.xml", "<project>");
    assertThat(run("doctor").err()).startsWith("error: Maven failed: Non-");

    write("pom.xml", pom("one", "", ""));
    write(".mvn/jvm.config", "NoOption\n");
    Outcome outcome = run("doctor");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("NoOption");
  }

  @Test
  void theDoctorKnowsMavenProjectsOnly() throws Exception {
    write("build.gradle", "plugins { id 'java' }\n");
    Outcome outcome = run("doctor");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("no pom.xml in or above .; doctor knows Maven projects only");
    assertThat(run("doctor", "nowhere").err()).contains("nowhere: no such folder");
  }

  @Test
  void theDoctorNamesFilesThatTheCommandLineCannotRead() throws Exception {
    write("pom.xml", pom("one", "", ""));
    assertThat(run("doctor").out()).contains("Command line: no Java sources");
    Files.write(write("src/main/java/A.java", ""), new byte[] {'/', '/', (byte) 0xf6, '\n'});
    Outcome outcome = run("doctor");
    assertThat(outcome.out())
        .contains("Command line: 1 file not analysed, such as src/main/java/A.java: not UTF-8")
        .contains("No module has hotloop set up in Error Prone or PMD: the README shows how.");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void theDoctorSeesTheProfilesThatItIsGiven() throws Exception {
    String profile =
        "<profiles><profile><id>strict</id><build><plugins><plugin>"
            + "<artifactId>maven-compiler-plugin</artifactId><configuration>"
            + "<annotationProcessorPaths><path><groupId>io.github.hotloop</groupId>"
            + "<artifactId>hotloop-errorprone</artifactId><version>1</version></path>"
            + "</annotationProcessorPaths></configuration></plugin></plugins></build>"
            + "</profile></profiles>";
    write("pom.xml", pom("one", "", profile));
    String asleep = "one: the profile strict has the pack, and is not active; to try: -P strict";
    assertThat(run("doctor").out()).contains(asleep);
    assertThat(run("doctor", "-P", "strict").out())
        .contains("one: javac is not told to start Error Prone")
        .doesNotContain(asleep);
    write(".mvn/maven.config", "-Pstrict\n");
    assertThat(run("doctor").out()).doesNotContain(asleep);
  }
}

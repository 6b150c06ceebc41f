package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckTest extends CommandLineTest {
  @Test
  void showsTheLineTheSpanAndTheFix() throws Exception {
    write("src/Slow.java", "class Slow {\n\tint é = slow() + 1;\n}\n");

    Outcome outcome = run("check", "src");

    assertThat(outcome.out())
        .startsWith(
            """
            src/Slow.java:2:10: `slow` is called here [SlowCall]
               2 |     int é = slow() + 1;
                 |             ^^^^^^
                 = fix (safe): Call `fast()`
               2 -     int é = slow() + 1;
               2 +     int é = fast() + 1;

            1 finding in 1 file, 3 lines,\
            """);
    assertThat(outcome.out()).contains("      1  SlowCall  1 with a safe fix\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void findsNothingInCleanCode() throws Exception {
    write("Clean.java", CLEAN);

    Outcome outcome = run("check", ".");

    assertThat(outcome.out()).startsWith("Nothing found in 1 file, 1 line, ");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void colorsOnlyATerminalThatWantsThem() throws Exception {
    write("Slow.java", SLOW);

    assertThat(run(true, Map.of(), "check", ".").out()).contains("\u001b[");
    assertThat(run(true, Map.of("NO_COLOR", "1"), "check", ".").out()).doesNotContain("\u001b[");
    assertThat(run("check", ".").out()).doesNotContain("\u001b[");
  }

  @Test
  void sortsByPathWhateverTheThreadsDo() throws Exception {
    for (int i = 0; i < 300; i++) {
      write(String.format("p%d/F%03d.java", i % 7, i), SLOW.repeat(1 + i % 5));
    }
    Outcome outcome = run("check", ".");

    assertThat(outcome.out().lines().filter(line -> line.contains("[SlowCall]")).toList())
        .hasSize(IntStream.range(0, 300).map(i -> 1 + i % 5).sum())
        .isSortedAccordingTo((a, b) -> a.split(":")[0].compareTo(b.split(":")[0]));
  }

  @Test
  void passesOverBuildFoldersButNotOverPackagesOfThatName() throws Exception {
    for (String folder : new String[] {"target", "build", "out", ".git", "node_modules", ".x"}) {
      write(folder + "/Slow.java", SLOW);
    }
    write("pom.xml", "<project/>");
    write("src/main/java/org/example/build/Slow.java", "package org.example.build;\n" + SLOW);

    assertThat(run("check", ".").out()).contains("1 finding in 1 file");
    assertThat(run("check", "target").out()).contains("1 finding in 1 file");
    assertThat(run("check", "src/main/java").out()).contains("1 finding in 1 file");
  }

  @Test
  void checksAFileOnceHoweverOftenItIsNamed() throws Exception {
    write("src/Slow.java", SLOW);

    Files.createSymbolicLink(directory.resolve("a"), directory.resolve("src"));

    Outcome outcome = run("check", "a", "src", "src/Slow.java", ".");

    assertThat(outcome.out()).startsWith("src/Slow.java:3:5:").contains("1 finding in 1 file");
  }

  @Test
  void runsRulesByIdAndByGroup() throws Exception {
    write("A.java", "class A { { slow(); risky(); } }");

    assertThat(run("check", "--rules", "hot", ".").out())
        .contains("[RiskyCall]")
        .doesNotContain("[SlowCall]");
    assertThat(run("check", "--rules", "SlowCall,hot", ".").out())
        .contains("[RiskyCall]", "[SlowCall]");
    assertThat(run("check", ".").out()).doesNotContain("[RiskyCall]");
  }

  @Test
  void leavesOutRulesThatAreMootOnTheRelease() throws Exception {
    write("A.java", "class A { { old(); } }");

    assertThat(run("check", ".").code()).isZero();
    assertThat(run("check", "--release", "11", ".").out()).contains("[OldCall]");
  }

  @Test
  void anUnknownRuleIsWrongUsageWithASuggestion() throws Exception {
    write("A.java", CLEAN);

    Outcome outcome = run("check", "--rules", "SlowCal", ".");

    assertThat(outcome.err())
        .isEqualTo(
            "error: no rule is called SlowCal; did you mean SlowCall?"
                + " ('hotloop rules' lists all)\n");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void wrongUsageIsOneLine() {
    for (String[] arguments :
        new String[][] {
          {},
          {"chek"},
          {"check"},
          {"check", "--formt", "x"},
          {"check", "--format", "x", "."},
          {"check", "--release", "7", "."},
          {"check", "--release", "99", "."},
          {"explain", "NoSuch"}
        }) {
      Outcome outcome = run(arguments);
      assertThat(outcome.err().lines()).singleElement().asString().startsWith("error: ");
      assertThat(outcome.code()).isEqualTo(2);
    }
  }

  @Test
  void writesJson() throws Exception {
    write("Slow.java", SLOW);

    JsonNode json = JsonMapper.shared().readTree(run("check", "--format", "json", ".").out());

    JsonNode finding = json.at("/findings/0");
    assertThat(finding.at("/rule").asString()).isEqualTo("SlowCall");
    assertThat(finding.at("/path").asString()).isEqualTo("Slow.java");
    assertThat(finding.at("/line").asInt()).isEqualTo(3);
    assertThat(finding.at("/column").asInt()).isEqualTo(5);
    assertThat(finding.at("/endColumn").asInt()).isEqualTo(11);
    assertThat(finding.at("/fixes/0/edits/0/replacement").asString()).isEqualTo("fast()");
    assertThat(json.at("/summary/byRule/SlowCall").asInt()).isEqualTo(1);
  }

  @Test
  void writesToAFileWithoutColors() throws Exception {
    write("Slow.java", SLOW);

    Outcome outcome = run(true, Map.of(), "check", "-o", "report.txt", ".");

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("1 finding in 1 file").contains("written to report.txt");
    assertThat(read("report.txt")).startsWith("Slow.java:3:5:").doesNotContain("\u001b[");
    assertThat(run("check", "-o", "no/such/folder.txt", ".").code()).isEqualTo(2);
  }

  @Test
  void tellsWhichTypesAreMissingAndWhatHelps() throws Exception {
    write("A.java", "import org.example.lib.Thing;\nimport java.util.List;\nclass A {}\n");

    assertThat(run("check", ".").out())
        .contains(
            "Note: 1 file imports types that were not found (org.example.lib),"
                + " so some findings may be missing: --maven or --classpath helps.");
    write("org/example/lib/Thing.java", "package org.example.lib;\npublic class Thing {}\n");
    assertThat(run("check", ".").out()).doesNotContain("Note:");
  }

  @Test
  void knowsTheSourcesAroundASingleFile() throws Exception {
    write("src/main/java/lib/Thing.java", "package lib;\npublic class Thing {}\n");
    write("src/test/java/app/A.java", "package app;\nimport lib.Thing;\nclass A {}\n");

    assertThat(run("check", "src/test/java/app/A.java").out())
        .contains("Nothing found in 1 file")
        .doesNotContain("Note:");
  }

  @Test
  void readsTheClassPathFromAFile() throws Exception {
    write("A.java", CLEAN);
    Files.createDirectories(directory.resolve("classes"));
    write("cp.txt", "classes\nmissing.jar\n");

    Outcome outcome = run("check", "--classpath", "@cp.txt", ".");

    assertThat(outcome.err())
        .isEqualTo("warning: missing.jar: no such class-path entry; it is left out\n");
    assertThat(outcome.code()).isZero();
    assertThat(run("check", "--classpath", "@none.txt", ".").code()).isEqualTo(2);
  }
}

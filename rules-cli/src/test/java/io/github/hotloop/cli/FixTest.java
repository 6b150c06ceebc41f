package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixTest extends CommandLineTest {
  private static final String CRLF = "\ufeffclass Crlf {\r\n  int ä = slow();\r\n}";
  private static final String FIXED_CRLF = "\ufeffclass Crlf {\r\n  int ä = fast();\r\n}";

  @Test
  void appliesSafeFixesAndLeavesTheRest() throws Exception {
    write("A.java", "class A { { slow(); risky(); slow(); } }");

    Outcome outcome = run("fix", "--rules", "all", ".");

    assertThat(read("A.java")).isEqualTo("class A { { fast(); risky(); fast(); } }");
    assertThat(outcome.out()).startsWith("A.java: 2 fixes\nApplied 2 fixes to 1 file");
    assertThat(outcome.out()).contains("1 finding has no safe fix");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(run("fix", ".").code()).isZero();
  }

  @Test
  void qualifiesNamesThatMeanSomethingElseInAnotherFile() throws Exception {
    String joins =
        "{ String of(String[] a) { String s = \"\"; for (String x : a) s += x; return s; } }";
    write("p/Root.java", "package p; public class Root { public static class StringBuilder {} }");
    write("p/Base.java", "package p; public class Base extends Root {}");
    write("p/Kid.java", "package p; class Kid extends Base " + joins);
    write(
        "p/Anonymous.java", "package p; class Anonymous { Object o = new Base() " + joins + "; }");
    write("p/Plain.java", "package p; class Plain " + joins);
    write("q/StringBuilder.java", "package q; public class StringBuilder {}");
    write("q/Neighbour.java", "package q; class Neighbour " + joins);
    write("r/Both.java", "package r; import q.*; class Both " + joins);

    assertThat(run("fix", ".").code()).isZero();

    for (String file : List.of("p/Kid", "p/Anonymous", "q/Neighbour", "r/Both")) {
      assertThat(read(file + ".java")).contains("java.lang.StringBuilder s = new java.lang.String");
    }
    assertThat(read("p/Plain.java")).contains("{ StringBuilder s = new StringBuilder(); for");
  }

  @Test
  void appliesReviewFixesOnlyWhenNamed() throws Exception {
    write("A.java", "class A { { risky(); } }");

    run("fix", "--rules", "all", ".");
    assertThat(read("A.java")).contains("risky()");
    assertThat(run("fix", "--review", "RiskyCall", ".").code()).isZero();
    assertThat(read("A.java")).contains("steady()");
  }

  @Test
  void keepsPermissionsEncodingLineEndsAndLinks() throws Exception {
    Path file = write("real/Crlf.java", CRLF);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    Path link = Files.createSymbolicLink(directory.resolve("Crlf.java"), file);

    assertThat(run("fix", "Crlf.java").code()).isZero();

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(read("real/Crlf.java")).isEqualTo(FIXED_CRLF);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x---");
    try (var left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void neverWritesAFileThatNoLongerParses() throws Exception {
    write("A.java", "class A { { slow(); wreck(); } }");

    Outcome outcome = run("fix", "--rules", "all", ".");

    assertThat(read("A.java")).isEqualTo("class A { { slow(); wreck(); } }");
    assertThat(outcome.err()).startsWith("error: A.java: a fix would break this file");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void leavesAFileAloneThatChangedMeanwhile() throws Exception {
    Path file = write("A.java", "edited");

    assertThat(FileReplacement.replace(file, "read".getBytes(), "fixed".getBytes()))
        .hasValueSatisfying(reason -> assertThat(reason).startsWith("changed while"));
    assertThat(read("A.java")).isEqualTo("edited");
  }

  @Test
  void doesNotChangeJars() throws Exception {
    Path jar = directory.resolve("sources.jar");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("Slow.java"));
      zip.write(SLOW.getBytes());
    }
    byte[] before = Files.readAllBytes(jar);

    Outcome outcome = run("fix", "sources.jar");

    assertThat(outcome.err()).startsWith("error: sources.jar!/Slow.java: jars are not changed");
    assertThat(Files.readAllBytes(jar)).isEqualTo(before);
  }

  @Test
  void dryRunPrintsWhatGitApplyTakes() throws Exception {
    String many = "class Many {\n" + "  int a = slow();\n  int b;\n\n\n".repeat(20) + "}\n";
    write("Crlf.java", CRLF);
    write("a b/Größe.java", "class A { int a = slow(); }");
    write("tab\t\"q\".java", "class A {\n int a = slow();\n}\n\n");
    write("back\\slash.java", "class B { int a = slow(); }");
    write("Many.java", many);

    Outcome dry = run("fix", "--dry-run", ".");

    assertThat(dry.code()).isEqualTo(1);
    assertThat(dry.err()).startsWith("Would apply 24 fixes to 5 files");
    assertThat(read("Many.java")).isEqualTo(many);
    Files.writeString(directory.resolve("fix.patch"), dry.out());
    git("init", "-q");
    git("-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "fix.patch");
    assertThat(read("Crlf.java")).isEqualTo(FIXED_CRLF);
    assertThat(read("a b/Größe.java")).isEqualTo("class A { int a = fast(); }");
    assertThat(read("tab\t\"q\".java")).isEqualTo("class A {\n int a = fast();\n}\n\n");
    assertThat(read("back\\slash.java")).isEqualTo("class B { int a = fast(); }");
    assertThat(read("Many.java")).isEqualTo(many.replace("slow", "fast"));
    assertThat(run("fix", "--dry-run", ".").out()).isEmpty();
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "git is not installed");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}

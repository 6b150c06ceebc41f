package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each bad input is told on one line, and the good one beside it is checked all the same. */
class BadInputTest extends CommandLineTest {
  @BeforeEach
  void writeGoodInput() throws IOException {
    write("Slow.java", SLOW);
  }

  private void assertToldOnce(Outcome outcome, String line) {
    assertThat(outcome.err().lines()).singleElement().asString().startsWith(line);
    assertThat(outcome.out()).contains("Slow.java:3:5:").contains("1 finding in ");
    assertThat(outcome.code()).isEqualTo(line.startsWith("error: ") ? 2 : 1);
  }

  @Test
  void pathThatDoesNotExist() {
    assertToldOnce(
        run("check", "nowhere", "."), "error: nowhere: no such file or folder; check the path");
  }

  @Test
  void fileThatIsNoSource() throws Exception {
    write("notes.txt", "");

    assertToldOnce(run("check", "notes.txt", "."), "error: notes.txt: not a .java file");
  }

  @Test
  void fileThatCanNotBeRead() throws Exception {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "a file that not even root can read");
    Files.createSymbolicLink(directory.resolve("Bad.java"), memory);

    assertToldOnce(run("check", "."), "error: Bad.java: can't be read (");
  }

  @Test
  void linkThatLeadsNowhere() throws Exception {
    Files.createSymbolicLink(directory.resolve("Bad.java"), Path.of("gone"));

    assertToldOnce(run("check", "."), "error: Bad.java: not a regular file");
  }

  @Test
  void fileThatIsNotUtf8() throws Exception {
    Files.write(directory.resolve("Bad.java"), new byte[] {'/', '/', (byte) 0xe4, '\n'});

    assertToldOnce(run("check", "."), "error: Bad.java: not UTF-8; convert it");
  }

  @Test
  void syntaxError() throws Exception {
    write("Bad.java", "class Bad {\n  void a( {}\n}\n");

    assertToldOnce(run("check", "."), "error: Bad.java:2: not parsed: ");
  }

  @Test
  void emptyFile() throws Exception {
    write("Bad.java", "");

    assertToldOnce(run("check", "."), "warning: Bad.java: the file is empty");
  }

  @Test
  void generatedFileOfFiveMegabytes() throws Exception {
    StringBuilder text = new StringBuilder("class Big {\n");
    for (int i = 0; text.length() < 5 << 20; i++) {
      text.append("  int method")
          .append(i)
          .append("(int a) { return a * ")
          .append(i)
          .append("; }\n");
    }
    write("Big.java", text.append("}\n").toString());

    Outcome outcome = run("check", ".");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("1 finding in 2 files");
  }

  @Test
  void nestingThreeThousandDeep() throws Exception {
    write("Deep.java", "class Deep { int x = " + "(".repeat(3000) + "1" + ")".repeat(3000) + "; }");
    write("Deeper.java", "class Deeper { int x = " + "f(".repeat(3000) + ")".repeat(3000) + "; }");
    write("Sum.java", "class Sum { int x = a()" + " + a()".repeat(3000) + "; }");
    write("Blocks.java", "class Blocks { {" + "{".repeat(3000) + "}".repeat(3000) + "} }");

    Outcome outcome = run("check", ".");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("1 finding in 5 files");
  }

  @Test
  void nestingBeyondAllMeasure() throws Exception {
    int depth = 1_000_000;
    write("Bad.java", "class A { int x = " + "(".repeat(depth) + "1" + ")".repeat(depth) + "; }");

    assertToldOnce(run("check", "."), "error: Bad.java: ");
  }

  @Test
  void loopOfSymbolicLinks() throws Exception {
    Files.createDirectories(directory.resolve("sub"));
    Files.createSymbolicLink(directory.resolve("sub/again"), directory);
    Files.createSymbolicLink(directory.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(directory.resolve("two"), Path.of("one"));

    assertToldOnce(run("check", "."), "warning: sub/again: this symbolic link leads back");
    assertToldOnce(run("check", "one", "Slow.java"), "error: one: the symbolic link leads nowhere");
  }

  @Test
  void brokenClassPathEntry() throws Exception {
    write("broken.jar", "no jar");

    assertToldOnce(
        run("check", "--classpath", "broken.jar", "."),
        "warning: broken.jar: this class-path entry is no readable jar");
  }

  @Test
  void jarThatIsNone() throws Exception {
    write("broken.jar", "no jar");

    assertToldOnce(run("check", "broken.jar", "."), "error: broken.jar: not readable as a jar");
  }

  @Test
  void jarWhoseEntriesLeadOut() throws Exception {
    Path jar = directory.resolve("in/sources.jar");
    Files.createDirectories(jar.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"../x.java", "p/Slow.java"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(SLOW.getBytes());
      }
    }

    Outcome outcome = run("check", "in/sources.jar");

    assertThat(outcome.err())
        .isEqualTo(
            "error: in/sources.jar!/../x.java: the entry's name leads out of the jar;"
                + " it is skipped\n");
    assertThat(outcome.out()).contains("in/sources.jar!/p/Slow.java:3:5:", "1 finding in 1 file");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(directory.resolve("x.java")).doesNotExist();
  }

  @Test
  void badEntryOfKnowledge() throws Exception {
    write("good.txt", "grows com.acme.Bag put\n");
    write("bad.txt", "# ours\ngrow com.acme.Bag put\n");

    assertThat(run("check", "--knowledge", "good.txt", ".").code()).isEqualTo(1);
    Outcome outcome = run("check", "--knowledge", "good.txt", "--knowledge", "bad.txt", ".");

    assertThat(outcome.err())
        .startsWith("error: --knowledge bad.txt:2: 'grow' is no kind of entry; choose one of ")
        .hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void ruleThatThrows() throws Exception {
    write("A.java", "class A { { boom(); } }");
    write("B.java", "class B { { boom(); } }");

    Outcome outcome = run("check", "--rules", "all", ".");

    assertToldOnce(outcome, "warning: A.java: the rule ThrowingRule failed (");
    assertThat(outcome.err()).contains("please report it");
  }
}

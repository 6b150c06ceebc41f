package io.github.hotloop.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.fix.UnifiedDiff;
import io.github.hotloop.tree.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The renderer as PMD runs it, and git itself, which has to take what it writes. */
class PatchRendererTest {
  private static final String NAME = PatchRenderer.class.getName();

  @TempDir Path folder;
  private String said = "";

  @BeforeEach
  void init() throws Exception {
    git("init", "-q");
  }

  private static String loop(String name) {
    return """
    class %s {
      // Größe
      String join(String[] parts) {
        String all = "";
        for (String part : parts) {
          all += part;
        }
        return all;
      }
    }
    """
        .formatted(name);
  }

  private static String fixed(String text) {
    return text.replace("String all = \"\"", "StringBuilder all = new StringBuilder()")
        .replace("all += part", "all.append(part)")
        .replace("return all", "return all.toString()");
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** Runs the rules over the folder; what the renderer says on standard error goes to a field. */
  private Path patch(Charset sources, Optional<Path> cache, String... rules) throws IOException {
    Path patch = folder.resolve("fixes.patch");
    PMDConfiguration configuration = new PMDConfiguration();
    cache.ifPresentOrElse(
        location -> configuration.setAnalysisCacheLocation(location.toString()),
        () -> configuration.setIgnoreIncrementalAnalysis(true));
    configuration.setSourceEncoding(sources);
    configuration.setReportFormat(NAME);
    configuration.setReportFile(patch);
    configuration.getReportProperties().setProperty("root", folder.toString());
    configuration.addInputPath(folder);
    PrintStream standard = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      for (String rule : rules) {
        analysis.addRuleSet(analysis.newRuleSetLoader().loadFromResource(rule));
      }
      analysis.performAnalysis();
    } finally {
      System.setErr(standard);
    }
    said = err.toString(StandardCharsets.UTF_8);
    return patch;
  }

  private Path patch() throws IOException {
    return patch(StandardCharsets.UTF_8, Optional.empty(), "category/java/hotloop.xml");
  }

  @Test
  void gitTakesWhatItWrites() throws Exception {
    String plain = loop("A");
    String carriage = "\ufeff" + loop("B").replace("\n", "\r\n");
    String open = loop("C").strip();
    write("src/A.java", plain, StandardCharsets.UTF_8);
    write("src/with space/B.java", carriage, StandardCharsets.UTF_8);
    write("src/C.java", open, StandardCharsets.UTF_8);
    Path patch = patch();
    assertThat(said).isEqualTo("hotloop: 3 fixes in 3 files\n");
    assertThat(Files.readString(patch))
        .contains("src/A.java:6: StringConcatInLoop: Append to a `StringBuilder`\n");
    git("apply", patch.toString());
    assertThat(read("src/A.java")).isEqualTo(fixed(plain));
    assertThat(read("src/with space/B.java")).isEqualTo(fixed(carriage));
    assertThat(read("src/C.java")).isEqualTo(fixed(open));
    assertThat(Files.readString(patch())).isEmpty();
    assertThat(said).isEqualTo("hotloop: no fixes\n");
  }

  @Test
  void filesOfAnotherEncodingAreLeftOut() throws Exception {
    write("A.java", loop("A"), StandardCharsets.ISO_8859_1);
    // PMD may be told a wrong encoding; the fix would then be written in the wrong place.
    write("B.java", loop("B"), StandardCharsets.UTF_8);
    assertThat(
            Files.readString(
                patch(StandardCharsets.ISO_8859_1, Optional.empty(), "category/java/hotloop.xml")))
        .isEmpty();
    assertThat(said)
        .isEqualTo(
            """
            hotloop: A.java is not UTF-8, or has changed: its fixes are left out
            hotloop: B.java is not UTF-8, or has changed: its fixes are left out
            hotloop: no fixes
            """);
  }

  @Test
  void findingsFromTheCacheHaveNoFix() throws Exception {
    write("A.java", loop("A"), StandardCharsets.UTF_8);
    Optional<Path> cache = Optional.of(folder.resolve("pmd.cache"));
    String rules = "category/java/hotloop.xml";
    assertThat(Files.readString(patch(StandardCharsets.UTF_8, cache, rules))).isNotEmpty();
    assertThat(said).isEqualTo("hotloop: 1 fix in 1 file\n");
    assertThat(Files.readString(patch(StandardCharsets.UTF_8, cache, rules))).isEmpty();
    assertThat(said).contains("1 finding from PMD's cache, which keeps no fixes");
  }

  @Test
  void fixesThatTouchWaitForTheNextRound() throws Exception {
    String two =
        loop("A")
            .replace("String all = \"\";", "String all = \"\", rest = \"\";")
            .replace("all += part;", "all += part;\n      rest += part;")
            .replace("return all", "return all + rest");
    write("A.java", two, StandardCharsets.UTF_8);
    String before = two;
    for (int round = 0; Files.size(patch()) > 0; round++) {
      assertThat(round).isLessThan(3);
      assertThat(said.contains("1 more fix for the same lines")).isEqualTo(round == 0);
      git("apply", "fixes.patch");
      assertThat(read("A.java")).isNotEqualTo(before);
      before = read("A.java");
    }
    assertThat(before).contains("allBuilder.append(part)").contains("restBuilder.append(part)");
  }

  @Test
  void reviewFixesAreWrittenWhenAskedFor() throws Exception {
    write(
        "A.java",
        """
        import java.util.List;
        class A {
          int count(List<Integer> wanted, List<Integer> all) {
            int found = 0;
            for (Integer id : wanted) {
              if (all.contains(id)) {
                found++;
              }
            }
            return found;
          }
        }
        """,
        StandardCharsets.UTF_8);
    String rules = "category/java/hotloop.xml";
    Path patch = patch(StandardCharsets.UTF_8, Optional.empty(), rules);
    assertThat(patch).isEmptyFile();
    write(
        "rules.xml",
        """
        <?xml version="1.0"?>
        <ruleset name="t" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
          <description>t</description>
          <rule ref="category/java/hotloop.xml/ListLookupInLoop">
            <properties><property name="reviewFixes" value="true"/></properties>
          </rule>
        </ruleset>
        """,
        StandardCharsets.UTF_8);
    patch(StandardCharsets.UTF_8, Optional.empty(), folder.resolve("rules.xml").toString());
    assertThat(patch).content().containsPattern("ListLookupInLoop: [^\n(]+ \\([^\n]+\\)\n");
    git("apply", patch.toString());
    assertThat(read("A.java")).contains("HashSet");
  }

  @Test
  void gitTakesAnyEdits() throws Exception {
    Random random = new Random(7);
    StringBuilder patch = new StringBuilder();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      Fix fix = new Fix("f", Safety.SAFE, Optional.empty(), edits(random, text));
      String name = "f" + i;
      write("d/" + name, text, StandardCharsets.UTF_8);
      wanted.add(fix.applyTo(text));
      patch.append(UnifiedDiff.of("d/" + name, text, fix));
    }
    Files.writeString(folder.resolve("p"), patch);
    git("apply", "--whitespace=nowarn", "p");
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(read("d/f" + i)).isEqualTo(wanted.get(i));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("first\n");
    int lines = random.nextInt(40);
    for (int i = 0; i < lines; i++) {
      text.append("line ").append(random.nextInt(5)).append(random.nextInt(4) > 0 ? "\n" : "\r\n");
    }
    return text.append(random.nextBoolean() ? "last" : "last\n").toString();
  }

  private static List<TextEdit> edits(Random random, String text) {
    int[] borders = random.ints(2L * random.nextInt(1, 6), 0, text.length() + 1).sorted().toArray();
    List<String> replacements = List.of("", "x", "\n", "a\nb", "\r\n", "line 1\n");
    return Stream.iterate(0, i -> i + 1 < borders.length, i -> i + 2)
        .filter(i -> i == 0 || borders[i] > borders[i - 1])
        .map(
            i ->
                new TextEdit(
                    new Span(borders[i], borders[i + 1]),
                    replacements.get(random.nextInt(replacements.size()))))
        .toList();
  }
}

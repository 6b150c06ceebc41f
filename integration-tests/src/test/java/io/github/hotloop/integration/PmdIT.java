package io.github.hotloop.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.integration.Build.Outcome;
import io.github.hotloop.integration.Build.Report;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** PMD with the pack, and git, over a project whose sources are in a module. */
class PmdIT {
  private static final Pattern FILE =
      Pattern.compile("<file name=\"(.+?)\">(.*?)</file>", Pattern.DOTALL);
  private static final Pattern RUN = Pattern.compile("run: >\n((?: {10}.*\n)+)");
  private static final Pattern TEXT =
      Pattern.compile("^(.+\\.java):(\\d+):\\t(\\w+):", Pattern.MULTILINE);
  private static final Pattern SCRIPT = Pattern.compile("run: \\|\n((?: {10}.*\n|\n)+)");
  private static final Pattern RESULT =
      Pattern.compile(
          "\"ruleId\": \"(?<rule>\\w+)\".*?\"uri\": \"(?<uri>.+?)\".*?\"startLine\": (?<line>\\d+)",
          Pattern.DOTALL);
  private static final String[] CACHED = {
    "-Dpmd.analysisCache=true", "-Dorg.slf4j.simpleLogger.log.net.sourceforge.pmd.cache=trace"
  };
  private static final String HIT = "Incremental Analysis cache HIT";
  private static final Pattern VIOLATION =
      Pattern.compile("<violation beginline=\"(\\d+)\"[^>]* rule=\"(\\w+)\"");

  @Test
  void pmdOfThePlugin() {
    Build build = Build.of("pmd", "pmd", Jdks.current());
    checksAndFillsTheCache(build);
    takesFromTheCache(build);
    needsNoClassPath(build);
    String format = "-Dformat=io.github.hotloop.pmd.PatchRenderer";
    patches(build, "lib/target/pmd.patch", List.of(List.of("compile", "pmd:pmd", format)));
  }

  @Test
  void newestPmd() {
    Build build = Build.of("pmd", "pmd-newest", Jdks.current(), "-Dpmd.version=7.27.0");
    checks(build);
    Set<Report> marks = build.marks("want", "typed", "fact");
    patches(build, "target/pmd.patch", workflow());
    assertThat(inSarif(build)).isEqualTo(marks);
    assertThat(toldByTheWorkflow(build))
        .contains("### hotloop has fixes")
        .contains(Folders.read(build.folder().resolve("target/pmd.patch")));
  }

  @Test
  void commandLineOfPmd() {
    Build build = Build.of("pmd", "pmd-command-line", Jdks.current());
    Path sources = Path.of("lib/src/main/java");
    Outcome found = build.pmd("-d", sources.toString(), "-R", "rules.xml", "-f", "text");
    assertThat(found.success()).isFalse();
    Set<Report> told = new TreeSet<>();
    Matcher line = TEXT.matcher(found.log());
    while (line.find()) {
      told.add(
          new Report(
              build.shown(Path.of(line.group(1))), Integer.parseInt(line.group(2)), line.group(3)));
    }
    // That some files are left out is known to Maven's plugin alone.
    assertThat(told).isEqualTo(build.marks("want", "generated", "fact"));
    build.pmd(
        "-d",
        sources.toString(),
        "-R",
        "rules.xml",
        "-f",
        "io.github.hotloop.pmd.PatchRenderer",
        "-r",
        "fixes.patch");
    build.git("init", "-q");
    build.git("apply", "fixes.patch");
    Outcome after = build.pmd("-d", sources.toString(), "-R", "rules.xml", "-f", "text");
    assertThat(Folders.read(build.folder().resolve(sources.resolve("demo/Texts.java"))))
        .contains("\n      all.append(part); // want")
        .contains("\n      if (othersSet.contains(one)) { // want");
    // Without the class path it is not certain that a fix there would be safe.
    assertThat(after.log()).contains("Typed.java").doesNotContain("Texts.java");
  }

  private static String guide() {
    return Folders.read(
        Path.of(System.getProperty("hotloop.home"), "docs/guides/hotloop-workflow.yml"));
  }

  /** What the workflow's script writes for who reads the run. */
  private static String toldByTheWorkflow(Build build) {
    Matcher script = SCRIPT.matcher(guide());
    assertThat(script.find()).isTrue();
    Path summary = build.folder().resolve("target/summary.md");
    Outcome outcome =
        build.bash("GITHUB_STEP_SUMMARY=" + summary + "\n" + script.group(1).stripIndent());
    assertThat(outcome.success()).as(outcome.log()).isTrue();
    return Folders.read(summary);
  }

  private static Set<Report> inSarif(Build build) {
    Set<Report> reports = new TreeSet<>();
    Matcher result = RESULT.matcher(Folders.read(build.folder().resolve("target/pmd.sarif.json")));
    while (result.find()) {
      reports.add(
          new Report(
              build.shown(Path.of(URI.create(result.group("uri")))),
              Integer.parseInt(result.group("line")),
              result.group("rule")));
    }
    return reports;
  }

  /** The runs of Maven in the workflow that the guide offers. */
  private static List<List<String>> workflow() {
    List<List<String>> commands =
        RUN.matcher(guide())
            .results()
            .map(run -> run.group(1).strip())
            .filter(command -> command.startsWith("mvn -B -ntp "))
            .map(command -> List.of(command.split("\\s+")))
            .map(words -> words.subList(3, words.size()))
            .toList();
    assertThat(commands).hasSize(2);
    return commands;
  }

  private static Set<Report> reported(Build build) {
    Set<Report> reports = new TreeSet<>();
    Matcher file = FILE.matcher(Folders.read(build.folder().resolve("lib/target/pmd.xml")));
    while (file.find()) {
      Matcher violation = VIOLATION.matcher(file.group(2));
      while (violation.find()) {
        String shown = build.shown(Path.of(file.group(1)));
        reports.add(new Report(shown, Integer.parseInt(violation.group(1)), violation.group(2)));
      }
    }
    return reports;
  }

  private static Outcome checks(Build build, String... options) {
    Outcome check =
        build.maven(
            Stream.concat(Stream.of("compile", "pmd:check"), Stream.of(options))
                .toArray(String[]::new));
    assertThat(check.success()).as(check.log()).isFalse();
    assertThat(check.log()).containsPattern("PMD [\\d.]+ has found 5 violations");
    assertThat(reported(build)).isEqualTo(build.marks("want", "typed", "fact"));
    return check;
  }

  private static void needsNoClassPath(Build build) {
    Outcome pmd = build.maven("pmd:pmd", "-Dpmd.typeResolution=false");
    assertThat(pmd.success()).as(pmd.log()).isTrue();
    assertThat(reported(build)).isNotEmpty().isSubsetOf(build.marks("want", "fact"));
  }

  private static void checksAndFillsTheCache(Build build) {
    assertThat(checks(build, CACHED).log()).doesNotContain(HIT);
  }

  private static void takesFromTheCache(Build build) {
    assertThat(checks(build, CACHED).log()).contains(HIT);
  }

  private static void patches(Build build, String patch, List<List<String>> commands) {
    StringBuilder said = new StringBuilder();
    for (List<String> command : commands) {
      Outcome outcome = build.maven(command.toArray(String[]::new));
      assertThat(outcome.success()).as(outcome.log()).isTrue();
      said.append(outcome.log());
    }
    assertThat(said).contains("hotloop: 3 fixes in 2 files");
    build.git("init", "-q");
    build.git("apply", patch);
    Outcome after = build.maven("test", "pmd:pmd");
    assertThat(after.success()).as(after.log()).isTrue();
    assertThat(after.log()).contains("Tests run: 1");
    assertThat(reported(build)).as("what has no fix").isEqualTo(build.marks("typed", "fact"));
  }
}

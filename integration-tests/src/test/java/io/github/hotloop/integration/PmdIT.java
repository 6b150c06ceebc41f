package io.github.hotloop.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.integration.Build.Outcome;
import io.github.hotloop.integration.Build.Report;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Maven, maven-pmd-plugin and the pack, and git, over a project whose sources are in a module. */
class PmdIT {
  private static final Pattern FILE =
      Pattern.compile("<file name=\"(.+?)\">(.*?)</file>", Pattern.DOTALL);
  private static final Pattern VIOLATION =
      Pattern.compile("<violation beginline=\"(\\d+)\"[^>]* rule=\"(\\w+)\"");

  @Test
  void pmdOfThePlugin() {
    Build build = Build.of("pmd", "pmd", Jdks.current());
    checks(build);
    needsNoClassPath(build);
    takesFromTheCache(build);
    patches(build);
  }

  @Test
  void newestPmd() {
    Build build = Build.of("pmd", "pmd-newest", Jdks.current(), "-Dpmd.version=7.27.0");
    checks(build);
    patches(build);
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

  private static void checks(Build build) {
    Outcome check = build.maven("compile", "pmd:check");
    assertThat(check.success()).as(check.log()).isFalse();
    assertThat(check.log()).containsPattern("PMD [\\d.]+ has found 4 violations");
    assertThat(reported(build)).isEqualTo(build.marks("want", "typed"));
  }

  private static void needsNoClassPath(Build build) {
    Outcome pmd = build.maven("pmd:pmd", "-Dpmd.typeResolution=false");
    assertThat(pmd.success()).as(pmd.log()).isTrue();
    assertThat(reported(build)).isNotEmpty().isSubsetOf(build.marks("want"));
  }

  private static void takesFromTheCache(Build build) {
    for (int run = 0; run < 2; run++) {
      Outcome pmd = build.maven("compile", "pmd:pmd", "-Dpmd.analysisCache=true");
      assertThat(pmd.success()).as(pmd.log()).isTrue();
      assertThat(reported(build)).isEqualTo(build.marks("want", "typed"));
    }
    assertThat(build.folder().resolve("lib/target/pmd/pmd.cache")).isNotEmptyFile();
  }

  private static void patches(Build build) {
    Outcome patch =
        build.maven("compile", "pmd:pmd", "-Dformat=io.github.hotloop.pmd.PatchRenderer");
    assertThat(patch.success()).as(patch.log()).isTrue();
    assertThat(patch.log()).contains("hotloop: 3 fixes in 2 files");
    build.git("init", "-q");
    build.git("apply", "lib/target/pmd.patch");
    Outcome after = build.maven("test", "pmd:pmd");
    assertThat(after.success()).as(after.log()).isTrue();
    assertThat(after.log()).contains("Tests run: 1");
    assertThat(reported(build)).as("what has no fix").isEqualTo(build.marks("typed"));
  }
}

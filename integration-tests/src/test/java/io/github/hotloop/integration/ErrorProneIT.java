package io.github.hotloop.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.integration.Build.Outcome;
import io.github.hotloop.integration.Build.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Maven, maven-compiler-plugin, Error Prone and the pack, over a project of three modules with
 * Lombok, AutoValue and a module declaration.
 */
class ErrorProneIT {
  private static final String OFF = "-Xep:StringConcatInLoop:OFF";

  @Test
  void oldestErrorProne() {
    works("2.36.0", 17);
  }

  @Test
  void lastErrorProneForJdk17() {
    works("2.42.0", 17);
  }

  @Test
  void newestErrorProne() {
    works("2.50.0", 25);
  }

  private static void works(String version, int release) {
    Path jdk = Jdks.ofRelease(release, "Error Prone " + version);
    Build build =
        Build.of("errorprone", "errorprone-" + version, jdk, "-Derrorprone.version=" + version);
    reportsAndRespectsFlags(build);
    patches(build);
  }

  private static Set<Report> only(Set<Report> reports, Predicate<Report> wanted) {
    return reports.stream().filter(wanted).collect(Collectors.toSet());
  }

  private static void reportsAndRespectsFlags(Build build) {
    Set<Report> marks = build.marks("want");
    // Two modules at a time: their rules run side by side in Maven's JVM.
    Outcome plain = build.maven("-T", "2", "compile");
    assertThat(plain.success()).as(plain.log()).isTrue();
    assertThat(build.told(plain)).isNotEmpty().isEqualTo(marks);

    Outcome flags =
        build.maven(
            "compile",
            "-Dlib.args=" + OFF,
            "-Dmodular.args=-XepDisableAllChecks -Xep:ListLookupInLoop:WARN -Xep:MapCounter",
            "-Dapp.args=-Xep:StringConcatInLoop:ERROR");
    assertThat(flags.success()).as(flags.log()).isFalse();
    Set<Report> told = build.told(flags);
    assertThat(only(told, report -> report.file().startsWith("lib/"))).isEmpty();
    assertThat(only(told, report -> report.file().startsWith("modular/")))
        .isNotEmpty()
        .isEqualTo(
            only(
                build.marks("want", "off"),
                report ->
                    report.file().startsWith("modular/")
                        && List.of("ListLookupInLoop", "MapCounter").contains(report.rule())));
    Predicate<Report> broken =
        report -> report.file().startsWith("app/") && report.rule().equals("StringConcatInLoop");
    assertThat(only(told, broken))
        .isNotEmpty()
        .isEqualTo(only(build.marks("want", "generated"), broken));
    assertThat(flags.log()).contains("COMPILATION ERROR");
  }

  private static void patches(Build build) {
    Path risky = build.folder().resolve("modular/src/main/java/demo/modular/Lookup.java");
    String before = Folders.read(risky);
    Outcome patched =
        build.maven(
            "compile",
            "-Derrorprone.args=-XepPatchChecks:StringConcatInLoop,ListLookupInLoop"
                + " -XepPatchLocation:IN_PLACE");
    assertThat(patched.success()).as(patched.log()).isTrue();
    assertThat(Folders.read(risky)).as("a fix that needs a review").isEqualTo(before);

    Outcome after = build.maven("test");
    assertThat(after.success()).as(after.log()).isTrue();
    assertThat(after.log()).contains("Tests run: 1");
    assertThat(build.told(after)).noneMatch(report -> report.rule().equals("StringConcatInLoop"));
    assertThat(Folders.read(build.folder().resolve("lib/src/main/java/demo/lib/Texts.java")))
        .contains("\n      all.append(part); // want")
        .contains("\n      all.append(i).append(\",\"); // want");
  }
}

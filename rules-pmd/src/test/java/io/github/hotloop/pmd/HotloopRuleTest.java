package io.github.hotloop.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.fix.Fix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One rule of the pack inside PMD itself. */
class HotloopRuleTest {
  private static final String RULE_SET =
      """
      <?xml version="1.0"?>
      <ruleset name="t" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
        <description>t</description>
        <rule name="%s" language="java" message="m" class="io.github.hotloop.pmd.HotloopRule">
          <description>d</description>
          <priority>3</priority>%s
        </rule>
      </ruleset>
      """;

  private static final String LOOP =
      """
      class A {
        %s
        String join(String[] parts) {
          String all = "";
          for (String part : parts) {
            all += part;%s
          }
          return all;
        }
      }
      """;

  @TempDir Path folder;

  private Report analyse(String rule, String text) throws IOException {
    return analyse(rule, "", text);
  }

  private Report analyse(String rule, String properties, String text) throws IOException {
    return analyse(rule, properties, text, "25");
  }

  private Report analyse(String rule, String properties, String text, String version)
      throws IOException {
    Path file = folder.resolve("A.java");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setThreads(0);
    configuration.setDefaultLanguageVersion(
        LanguageRegistry.PMD.getLanguageById("java").getVersion(version));
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      analysis.addRuleSet(
          analysis
              .newRuleSetLoader()
              .loadFromString("t.xml", RULE_SET.formatted(rule, properties)));
      analysis.files().addFile(file);
      return analysis.performAnalysisAndCollectReport();
    }
  }

  private List<RuleViolation> violations(String text) throws IOException {
    Report report = analyse("StringConcatInLoop", text);
    assertThat(report.getProcessingErrors()).isEmpty();
    return report.getViolations();
  }

  @Test
  void reportsAtTheExactPlace() throws IOException {
    String text = "\ufeff" + LOOP.formatted("", "").replace("\n", "\r\n");
    assertThat(violations(text))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getRule().getName()).isEqualTo("StringConcatInLoop");
              assertThat(violation.getDescription()).contains("`all`");
              assertThat(violation.getBeginLine()).isEqualTo(6);
              assertThat(violation.getBeginColumn()).isEqualTo(7);
              assertThat(violation.getLocation().getEndLine()).isEqualTo(6);
              assertThat(violation.getEndColumn()).isEqualTo(18);
            });
  }

  @Test
  void carriesTheFix() throws IOException {
    String text = "\ufeff" + LOOP.formatted("", "").replace("\n", "\r\n");
    Optional<Fix> fix = HotloopRule.fixOf(violations(text).get(0));
    assertThat(fix.map(found -> found.applyTo(text)))
        .hasValueSatisfying(
            fixed -> assertThat(fixed).startsWith("\ufeffclass").contains(".append(part);\r\n"));
  }

  @Test
  void suppressionsOfPmdAndOfThePackWork() throws IOException {
    assertThat(violations(LOOP.formatted("", ""))).hasSize(1);
    assertThat(violations(LOOP.formatted("", " // NOPMD: small"))).isEmpty();
    for (String name : List.of("PMD", "PMD.StringConcatInLoop", "StringConcatInLoop", "hotloop")) {
      assertThat(violations(LOOP.formatted("@SuppressWarnings(\"" + name + "\")", ""))).isEmpty();
    }
    assertThat(violations(LOOP.formatted("@SuppressWarnings(\"other\")", ""))).hasSize(1);
  }

  @Test
  void fixesUseWhatTheVersionOfTheLanguageHas() throws IOException {
    String text =
        """
        import java.util.concurrent.CompletableFuture;
        class A {
          CompletableFuture<Integer> a(CompletableFuture<Integer> b) {
            return CompletableFuture.supplyAsync(() -> b.join());
          }
        }
        """;
    String review = "<properties><property name='reviewFixes' value='true'/></properties>";
    for (String version : List.of("1.8", "17", "21")) {
      Report report = analyse("BlockingCallOnCpuPool", review, text, version);
      Optional<Fix> fix = HotloopRule.fixOf(report.getViolations().get(0));
      assertThat(fix.map(found -> found.applyTo(text)).orElseThrow())
          .contains(
              version.equals("21") ? "newVirtualThreadPerTaskExecutor" : "newFixedThreadPool");
    }
  }

  @Test
  void aBadFileOfKnowledgeIsAnErrorOfTheConfiguration() throws IOException {
    Path own = Files.writeString(folder.resolve("own.txt"), "grows com.acme.Bag put\n");
    String property =
        "<properties><property name='knowledge' value='%s'/></properties>".formatted(own);
    Report good = analyse("StringConcatInLoop", property, LOOP.formatted("", ""));
    assertThat(good.getConfigurationErrors()).isEmpty();
    assertThat(good.getViolations()).hasSize(1);

    Files.writeString(own, "grows com.acme.Bag\n");
    Report bad = analyse("StringConcatInLoop", property, LOOP.formatted("", ""));
    assertThat(bad.getViolations()).isEmpty();
    assertThat(bad.getConfigurationErrors())
        .singleElement()
        .satisfies(error -> assertThat(error.issue()).startsWith(own + ":1: write 'grows TYPE"));
  }

  @Test
  void unknownRuleIsAnErrorOfTheConfiguration() throws IOException {
    Report report = analyse("NoSuchRule", LOOP.formatted("", ""));
    assertThat(report.getViolations()).isEmpty();
    assertThat(report.getConfigurationErrors()).isNotEmpty();
  }
}

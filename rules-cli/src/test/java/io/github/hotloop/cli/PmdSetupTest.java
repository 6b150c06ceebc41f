package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PMD in a module, and what is told of it. */
class PmdSetupTest extends SetupTest {
  @Test
  void pmdThatRunsOnDemandIsManaged() throws IOException {
    Setups setups =
        setupsOf(
            "<build><pluginManagement><plugins>"
                + pmd("3.28.0", CATEGORY, "")
                + "</plugins></pluginManagement></build>");
    assertThat(setups.pmd()).containsExactly("one (plugin 3.28.0, 2 rules)");
  }

  @Test
  void pmdThatIsTooOld() throws IOException {
    assertThat(told(setups(pmd("3.27.0", CATEGORY, ""))))
        .contains("maven-pmd-plugin 3.27.0 has a PMD older than 7.17.0: 3.28.0 or newer");
    String newer = artifact("dependency", "net.sourceforge.pmd", "pmd-java", "7.17.0");
    assertThat(told(setups(pmd("3.27.0", CATEGORY, newer)))).isEmpty();
    assertThat(told(setups(pmd("3.28.0", CATEGORY, newer.replace("7.17", "7.16")))))
        .contains("PMD 7.16.0 is too old");
  }

  @Test
  void pmdThatLooksAtHigherPrioritiesOnly() throws IOException {
    String priority = "<minimumPriority>%d</minimumPriority>" + CATEGORY;
    assertThat(told(setups(pmd("3.28.0", priority.formatted(2), ""))))
        .contains("<minimumPriority>2</minimumPriority>: rules of priority 3");
    assertThat(told(setups(pmd("3.28.0", priority.formatted(3), "")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <rule ref='category/java/hotloop.xml'/> -->",
        "<rule ref='category/java/performance.xml/AddEmptyString'/>",
      })
  void ruleSetsThatDoNotNameThePack(String rules) throws IOException {
    write("rules.xml", "<ruleset>" + rules + "</ruleset>");
    assertThat(told(setups(pmd("3.28.0", "<rulesets><ruleset>rules.xml</ruleset></rulesets>", ""))))
        .contains("no rule set names it");
  }

  @Test
  void ruleSetsThatNameSomeOfThePack() throws IOException {
    write(
        "rules.xml",
        "<ruleset><rule ref=\"category/java/hotloop.xml\">\n<exclude name=\"Slow\"/></rule>"
            + "<rule ref='more.xml'/></ruleset>");
    write("more.xml", "<ruleset><rule ref='category/java/hotloop-hot.xml/Warm'/></ruleset>");
    String named = "<rulesets><ruleset>%s</ruleset></rulesets>";
    assertThat(setups(pmd("3.28.0", named.formatted("rules.xml"), "")).pmd())
        .containsExactly("one (plugin 3.28.0, 2 rules)");
    assertThat(setups(pmd("3.28.0", named.formatted("category/java/hotloop.xml/Fast"), "")).pmd())
        .containsExactly("one (plugin 3.28.0, 1 rule)");
    Setups unread = setups(pmd("3.28.0", named.formatted("company/all.xml"), ""));
    assertThat(unread.pmd()).isEmpty();
    assertThat(told(unread)).contains("whether company/all.xml names a rule of the pack can't be");
  }

  @Test
  void pmdWithoutThePackOrForAnotherPurpose() throws IOException {
    String other = artifact("dependency", "org.other", "hotloop-pmd", "1");
    String withOther = "<dependencies>" + other + "</dependencies>";
    assertThat(told(setups(plugin("maven-pmd-plugin", "3.28.0", CATEGORY, withOther))))
        .contains("the rule set is named, but the plugin does not have the pack");
    assertThat(setups(plugin("maven-pmd-plugin", "3.28.0", "", "")).areMeant()).isFalse();
  }
}

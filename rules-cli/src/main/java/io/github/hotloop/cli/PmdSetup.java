package io.github.hotloop.cli;

import io.github.hotloop.cli.EffectivePom.Artifact;
import io.github.hotloop.cli.EffectivePom.Plugin;
import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether PMD runs the pack in a module, by what the module's plugin is told. */
final class PmdSetup {
  private static final String PLUGIN = "maven-pmd-plugin";
  private static final String RULES = "category/java/hotloop";

  private final EffectivePom module;
  private final Path root;
  private final List<Diagnosis> wrong = new ArrayList<>();

  private PmdSetup(EffectivePom module, Path root) {
    this.module = module;
    this.root = root;
  }

  /** What keeps the pack from running; none if the module does not mention it. */
  static List<Diagnosis> wrong(EffectivePom module, Path root) {
    PmdSetup setup = new PmdSetup(module, root);
    module.plugin(PLUGIN).ifPresent(setup::check);
    return setup.wrong;
  }

  /** Whether the module means PMD to run the pack. */
  static boolean isMeant(EffectivePom module, Path root) {
    PmdSetup setup = new PmdSetup(module, root);
    return module.plugin(PLUGIN).filter(p -> hasPack(p) || setup.hasRules(p)).isPresent();
  }

  private void check(Plugin plugin) {
    boolean pack = hasPack(plugin);
    boolean rules = hasRules(plugin);
    if (!pack && rules) {
      wrong.add(
          new Diagnosis(
              "the rule set is named, but the plugin does not have the pack: PMD can't load it",
              "<plugin> " + PLUGIN,
              List.of(
                  "<dependencies>",
                  "  <dependency>",
                  "    <groupId>io.github.hotloop</groupId>",
                  "    <artifactId>hotloop-pmd</artifactId>",
                  "    <version>" + Rule.packVersion() + "</version>",
                  "  </dependency>",
                  "</dependencies>")));
    }
    if (pack && !rules) {
      wrong.add(
          new Diagnosis(
              "the plugin has the pack, but no rule set names it: its rules never run",
              "<configuration> of " + PLUGIN,
              List.of(
                  "<rulesets>", "  <ruleset>category/java/hotloop.xml</ruleset>", "</rulesets>")));
    }
    if ((pack || rules) && plugin.parameter("skip").equals("true")) {
      wrong.add(
          Diagnosis.change("<skip>true</skip>: PMD never runs", "<configuration> of " + PLUGIN));
    }
    if (pack && rules && plugin.parameter("typeResolution").equals("false")) {
      wrong.add(
          Diagnosis.change(
              "<typeResolution>false</typeResolution>: types of other files are unknown, and what"
                  + " depends on them is not reported",
              "<configuration> of " + PLUGIN));
    }
    for (Artifact dependency : plugin.dependencies()) {
      if (pack
          && dependency.name().equals("pmd-java")
          && Versions.compare(dependency.version(), Versions.OLDEST_PMD) < 0) {
        wrong.add(
            Diagnosis.change(
                "PMD " + dependency.version() + " is too old: " + Versions.OLDEST_PMD + " or newer",
                "<dependencies> of " + PLUGIN));
      }
    }
  }

  private static boolean hasPack(Plugin plugin) {
    return plugin.dependencies().stream()
        .anyMatch(a -> a.group().equals("io.github.hotloop") && a.name().equals("hotloop-pmd"));
  }

  private boolean hasRules(Plugin plugin) {
    return plugin.values("rulesets").stream().anyMatch(this::namesThePack);
  }

  private boolean namesThePack(String ruleSet) {
    if (ruleSet.contains(RULES)) {
      return true;
    }
    try {
      Path file = root.resolve(ruleSet);
      return Files.isRegularFile(file) && Files.readString(file).contains(RULES);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}

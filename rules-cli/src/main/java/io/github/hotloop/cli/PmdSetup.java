package io.github.hotloop.cli;

import io.github.hotloop.cli.EffectivePom.Artifact;
import io.github.hotloop.cli.EffectivePom.Plugin;
import io.github.hotloop.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether PMD runs the pack in a module, by what the module's plugin is told. */
final class PmdSetup {
  private static final String PLUGIN = "maven-pmd-plugin";
  private static final String CONFIGURATION = "<configuration> of " + PLUGIN;
  // Of each rule of the pack, where 1 is the highest.
  private static final int PRIORITY = 3;

  private final Plugin plugin;
  private final PmdRules rules;
  private final List<Diagnosis> wrong = new ArrayList<>();

  private PmdSetup(EffectivePom module, Plugin plugin, Path root, List<Rule> pack) {
    this.plugin = plugin;
    this.rules =
        new PmdRules(Stream.concat(module.folder().stream(), Stream.of(root)).toList(), pack);
    plugin.values("rulesets").forEach(rules::add);
  }

  /** How the module runs the pack in PMD; empty if it does not mention it. */
  static Optional<PmdSetup> of(EffectivePom module, Path root, List<Rule> pack) {
    Optional<PmdSetup> setup =
        module
            .plugin(PLUGIN)
            .map(plugin -> new PmdSetup(module, plugin, root, pack))
            .filter(found -> found.hasPack() || found.hasRules());
    setup.ifPresent(PmdSetup::check);
    return setup;
  }

  /** What keeps the pack from running. */
  List<Diagnosis> wrong() {
    return wrong;
  }

  /** The plugin, and how many rules it runs. */
  String summary() {
    return (plugin.version().isEmpty() ? "" : "plugin " + plugin.version() + ", ")
        + Summary.count(rules.named().size(), "rule");
  }

  private void check() {
    if (!hasPack()) {
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
    if (!hasRules() && !rules.unread().isEmpty()) {
      change(
          "whether "
              + String.join(", ", rules.unread())
              + " names a rule of the pack can't be told from here");
    } else if (!hasRules()) {
      wrong.add(
          new Diagnosis(
              "the plugin has the pack, but no rule set names it: its rules never run",
              CONFIGURATION,
              List.of(
                  "<rulesets>", "  <ruleset>category/java/hotloop.xml</ruleset>", "</rulesets>")));
    }
    if (plugin.parameter("skip", "pmd.skip").equals("true")) {
      change("<skip>true</skip>: PMD never runs");
    }
    String least = plugin.parameter("minimumPriority", "minimumPriority");
    if (least.matches("[1-5]") && Integer.parseInt(least) < PRIORITY) {
      change(
          "<minimumPriority>"
              + least
              + "</minimumPriority>: rules of priority "
              + PRIORITY
              + ", as all of the pack, never run");
    }
    if (plugin.parameter("typeResolution", "pmd.typeResolution").equals("false")) {
      change(
          "<typeResolution>false</typeResolution>: types of other files are unknown, and what"
              + " depends on them is not reported");
    }
    versions();
  }

  private void change(String what) {
    wrong.add(Diagnosis.change(what, CONFIGURATION));
  }

  private void versions() {
    Optional<String> own =
        plugin.dependencies().stream()
            .filter(a -> a.name().equals("pmd-java"))
            .map(Artifact::version)
            .findFirst();
    String version = plugin.version();
    if (own.isPresent()) {
      if (Versions.compare(own.get(), Versions.OLDEST_PMD) < 0) {
        wrong.add(
            Diagnosis.change(
                "PMD " + own.get() + " is too old: " + Versions.OLDEST_PMD + " or newer",
                "<dependencies> of " + PLUGIN));
      }
    } else if (!version.isEmpty() && Versions.compare(version, Versions.OLDEST_PMD_PLUGIN) < 0) {
      wrong.add(
          Diagnosis.change(
              PLUGIN
                  + " "
                  + version
                  + " has a PMD older than "
                  + Versions.OLDEST_PMD
                  + ": "
                  + Versions.OLDEST_PMD_PLUGIN
                  + " or newer",
              "<version> of " + PLUGIN));
    }
  }

  private boolean hasPack() {
    return plugin.dependencies().stream()
        .anyMatch(a -> a.group().equals("io.github.hotloop") && a.name().equals("hotloop-pmd"));
  }

  private boolean hasRules() {
    return !rules.named().isEmpty();
  }
}

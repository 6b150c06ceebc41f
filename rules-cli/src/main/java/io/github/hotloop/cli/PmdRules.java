package io.github.hotloop.cli;

import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the pack that rule sets of PMD name. */
final class PmdRules {
  private static final Pattern CATEGORY =
      Pattern.compile("(?:.*/)?category/java/hotloop(?:-(?<group>\\w+))?\\.xml(?:/(?<rule>\\w+))?");
  // Of PMD itself; what they hold is no rule of the pack.
  private static final Pattern BUILT_IN =
      Pattern.compile("/?(category|rulesets)/\\w+/(?!hotloop).*|rulesets/.*maven-pmd-plugin.*");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern RULE =
      Pattern.compile(
          "<rule\\s[^>]*?ref\\s*=\\s*[\"'](?<ref>[^\"']+)[\"'][^>]*?(?:/>|>(?<body>.*?)</rule>)",
          Pattern.DOTALL);
  private static final Pattern EXCLUDE =
      Pattern.compile("<exclude\\s[^>]*?name\\s*=\\s*[\"'](?<name>\\w+)[\"']");
  private static final int DEPTH = 5;

  private final List<Path> folders;
  private final List<Rule> rules;
  private final Set<String> named = new TreeSet<>();
  private final Set<String> unread = new TreeSet<>();

  /**
   * With where files of rule sets are looked for.
   *
   * @param rules of the pack
   */
  PmdRules(List<Path> folders, List<Rule> rules) {
    this.folders = folders;
    this.rules = rules;
  }

  /** Reads one more rule set. */
  void add(String ruleSet) {
    add(ruleSet, Set.of(), DEPTH);
  }

  /** The ids of the rules that are named. */
  Set<String> named() {
    return named;
  }

  /** The rule sets that can't be read from here, such as those in jars. */
  Set<String> unread() {
    return unread;
  }

  private void add(String ruleSet, Set<String> without, int depth) {
    Matcher category = CATEGORY.matcher(ruleSet);
    if (category.matches()) {
      Optional<String> group = Optional.ofNullable(category.group("group"));
      Optional<String> one = Optional.ofNullable(category.group("rule"));
      rules.stream()
          .filter(
              rule ->
                  group.map(rule.group().label()::equals).orElse(rule.group().isDefault())
                      && one.map(rule.id()::equals).orElse(true)
                      && !without.contains(rule.id()))
          .forEach(rule -> named.add(rule.id()));
    } else if (!BUILT_IN.matcher(ruleSet).matches()) {
      Optional<String> text = depth == 0 ? Optional.empty() : text(ruleSet);
      text.ifPresentOrElse(told -> read(told, depth), () -> unread.add(ruleSet));
    }
  }

  private void read(String text, int depth) {
    Matcher rule = RULE.matcher(COMMENT.matcher(text).replaceAll(""));
    while (rule.find()) {
      Set<String> without = new TreeSet<>();
      if (rule.group("body") != null) {
        EXCLUDE.matcher(rule.group("body")).results().forEach(found -> without.add(found.group(1)));
      }
      add(rule.group("ref"), without, depth - 1);
    }
  }

  private Optional<String> text(String ruleSet) {
    for (Path folder : folders) {
      try {
        Path file = folder.resolve(ruleSet);
        // What we look for is ASCII, whatever the encoding.
        if (Files.isRegularFile(file)) {
          return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      } catch (IOException | InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

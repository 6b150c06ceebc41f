package io.github.hotloop.corpus;

import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file, or part of one, that is derived from the rule classes. */
public final class Generated {
  private static final String RULES = "rules-core/src/main/java/io/github/hotloop/rules";
  private static final String SERVICES = "src/main/resources/META-INF/services/";
  private static final String CHECKS =
      "rules-errorprone/src/main/java/io/github/hotloop/errorprone/checks";

  private static final String KNOWLEDGE_PAGE = "docs/guides/knowledge.md";

  private static final String INCIDENT = "docs/guides/the-incident.md";

  private static final String INDEX = "docs/rules/README.md";

  private final Path root = Repository.root();
  private final List<Detector> detectors = detectors();

  /** The detectors among the classes of the rules' package, sorted by id. */
  private List<Detector> detectors() {
    try (Stream<Path> files = Files.list(root.resolve(RULES))) {
      return files
          .filter(file -> Repository.read(file).contains(" implements Detector "))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .map(Generated::detector)
          .sorted(Comparator.comparing((Detector detector) -> detector.rule().id()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Detector detector(String simpleName) {
    try {
      Class<?> type = Class.forName("io.github.hotloop.rules." + simpleName);
      return (Detector) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A rule needs a public constructor without arguments", e);
    }
  }

  /** The wanted text of each generated file, by its path below the root of the repository. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "rules-core/" + SERVICES + Detector.class.getName(),
        detectors.stream().map(d -> d.getClass().getName() + "\n").collect(Collectors.joining()));
    files.put(
        "rules-errorprone/" + SERVICES + "com.google.errorprone.bugpatterns.BugChecker",
        rules()
            .map(r -> HostFiles.CHECKS_PACKAGE + "." + r.id() + "\n")
            .collect(Collectors.joining()));
    rules().forEach(r -> files.put(CHECKS + "/" + r.id() + ".java", HostFiles.errorProne(r)));
    for (Group group : Group.values()) {
      List<Rule> ofGroup = rules().filter(r -> r.group() == group).toList();
      if (!ofGroup.isEmpty()) {
        files.put(
            "rules-pmd/src/main/resources/category/java/" + HostFiles.ruleSet(group),
            HostFiles.pmd(group, ofGroup));
      }
    }
    files.put("README.md", Evidence.quoted(withRegion("README.md", "rules", table())));
    files.put(INCIDENT, Evidence.quoted(current(INCIDENT)));
    files.put(INDEX, withRegion(INDEX, "rules", RulePage.index(rules().toList(), this::current)));
    files.put(KNOWLEDGE_PAGE, withRegion(KNOWLEDGE_PAGE, "kinds", kinds()));
    files.put(Folklore.PAGE, Folklore.page(this::current));
    rules().forEach(rule -> files.putAll(new RulePage(rule, this::current).files()));
    return files;
  }

  private Stream<Rule> rules() {
    return detectors.stream().map(Detector::rule);
  }

  /** What stands in a file now; empty if there is no such file. */
  public String current(String path) {
    Path file = root.resolve(path);
    return Files.exists(file) ? Repository.read(file) : "";
  }

  /** Generated files that exist but belong to no rule any more. */
  public List<Path> leftOver() {
    Map<String, String> wanted = files();
    return Stream.of(CHECKS, RulePage.EVIDENCE, RulePage.IMAGES)
        .flatMap(folder -> inFolder(folder).filter(name -> !wanted.containsKey(name)))
        .map(root::resolve)
        .toList();
  }

  private Stream<String> inFolder(String folder) {
    if (!Files.isDirectory(root.resolve(folder))) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("package-info.java"))
          .map(name -> folder + "/" + name)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String withRegion(String path, String name, String content) {
    return new Regions(path, current(path)).with(name, content).text();
  }

  private String table() {
    StringBuilder table = new StringBuilder("| Rule | Group | What it finds |\n|---|---|---|\n");
    rules()
        .forEach(
            r ->
                table.append(
                    "| [%s](docs/rules/%s.md) | %s | %s |%n"
                        .formatted(r.id(), r.id(), r.group().label(), r.summary())));
    return table.toString().replace("\r\n", "\n");
  }

  private static String kinds() {
    StringBuilder table =
        new StringBuilder("| Entry | Categories | It says that |\n|---|---|---|\n");
    for (Kind kind : Kind.values()) {
      table
          .append("| `" + kind.syntax() + "` | ")
          .append(String.join(", ", kind.categories()))
          .append(" | " + kind.meaning() + " |\n");
    }
    return table.toString();
  }
}

package io.github.hotloop.corpus;

import io.github.hotloop.javaparser.JavaParserProject;
import io.github.hotloop.javaparser.JavaParserWorker;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every rule finds in a project, as JavaParser sees it: a file a rule, a line a finding, in
 * the order of paths and positions. Rules that find nothing have no file.
 */
final class ProjectFindings {
  private final Project project;
  private final Map<String, List<String>> byRule = new TreeMap<>();

  private ProjectFindings(Project project) {
    this.project = project;
  }

  static ProjectFindings of(Project project) throws IOException {
    ProjectFindings findings = new ProjectFindings(project);
    Engine engine = new Engine(Catalogue.load().all());
    try (JavaParserProject parsed =
        JavaParserProject.ofSources(project.sources(), project.classPath())) {
      JavaParserWorker worker = parsed.newWorker();
      List<Source> inOrder =
          project.sources().stream().sorted(Comparator.comparing(findings::name)).toList();
      for (Source source : inOrder) {
        if (worker.parse(source) instanceof Translated translated) {
          Engine.Report report = engine.run(translated.file());
          if (!report.failures().isEmpty()) {
            throw new IllegalStateException(report.failures().get(0).message());
          }
          report.findings().forEach(finding -> findings.add(source, finding));
        }
      }
    }
    return findings;
  }

  /** The path of a source below the project, with slashes. */
  private String name(Source source) {
    Path relative = project.folder().resolve("src").relativize(source.path());
    return relative.toString().replace('\\', '/');
  }

  private void add(Source source, Finding finding) {
    int line = finding.file().lines().line(finding.span().start());
    byRule
        .computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
        .add(name(source) + ":" + line + ": " + finding.message());
  }

  int count() {
    return byRule.values().stream().mapToInt(List::size).sum();
  }

  /** Writes them to a folder, in place of what is there. */
  void write(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var old = Files.list(folder)) {
        for (Path file : (Iterable<Path>) old::iterator) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, List<String>> rule : byRule.entrySet()) {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(rule.getKey() + ".txt"), String.join("\n", rule.getValue()) + "\n");
    }
  }
}

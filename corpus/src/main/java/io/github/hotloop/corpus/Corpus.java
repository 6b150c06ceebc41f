package io.github.hotloop.corpus;

import io.github.hotloop.testing.Repository;
import io.github.hotloop.tree.FrontEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the front ends over projects, and writes what the rules find in them: {@code Corpus
 * [--verbose] [--findings] folder…}; with {@code --findings} nothing is compared.
 */
public final class Corpus {
  private Corpus() {}

  /** Runs the tool; {@code ./dev corpus} fetches the projects and calls it. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean verbose = arguments.remove("--verbose");
    boolean findingsOnly = arguments.remove("--findings");
    for (String folder : arguments) {
      Project project = Project.read(Path.of(folder));
      ProjectFindings findings = ProjectFindings.of(project);
      findings.write(Repository.root().resolve("corpus/expected").resolve(project.name()));
      System.out.printf("%s: %d findings%n", project.name(), findings.count());
      if (findingsOnly) {
        continue;
      }
      List<Observer> observers = new ArrayList<>();
      for (FrontEnd frontEnd : FrontEnds.all()) {
        Observer observer = new Observer(project, frontEnd);
        observer.run();
        observers.add(observer);
      }
      Comparison.of(project, observers).report(System.out, verbose);
      GlanceCheck.of(project).report().forEach(System.out::println);
    }
  }
}

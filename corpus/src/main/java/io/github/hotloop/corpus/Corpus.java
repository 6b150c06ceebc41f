package io.github.hotloop.corpus;

import io.github.hotloop.tree.FrontEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the front ends over projects: {@code Corpus [--verbose] folder…}. */
public final class Corpus {
  private Corpus() {}

  /** Runs the tool; {@code ./dev corpus} fetches the projects and calls it. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean verbose = arguments.remove("--verbose");
    for (String folder : arguments) {
      Project project = Project.read(Path.of(folder));
      List<Observer> observers = new ArrayList<>();
      for (FrontEnd frontEnd : FrontEnds.all()) {
        Observer observer = new Observer(project, frontEnd);
        observer.run();
        observers.add(observer);
      }
      Comparison.of(project, observers).report(System.out, verbose);
    }
  }
}

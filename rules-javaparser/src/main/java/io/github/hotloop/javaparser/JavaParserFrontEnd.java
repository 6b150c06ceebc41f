package io.github.hotloop.javaparser;

import io.github.hotloop.tree.FrontEnd;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The front end over JavaParser. It has no state, so threads can share it; the files of one call
 * belong to one thread at a time. To spread a project over several threads, see {@link
 * JavaParserProject}.
 */
public final class JavaParserFrontEnd implements FrontEnd {
  @Override
  public String name() {
    return "JavaParser";
  }

  @Override
  public void parse(List<Source> sources, List<Path> classPath, Consumer<Parsed> sink) {
    // The project is left open: the trees that are handed over may be asked for types later.
    try (JavaParserWorker worker = JavaParserProject.ofSources(sources, classPath).newWorker()) {
      for (Source source : sources) {
        sink.accept(worker.parse(source));
      }
    }
  }
}

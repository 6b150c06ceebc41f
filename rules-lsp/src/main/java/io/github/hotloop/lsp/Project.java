package io.github.hotloop.lsp;

import io.github.hotloop.javaparser.JavaParserProject;
import io.github.hotloop.javaparser.JavaParserWorker;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What a file is seen as part of: sources, class path and rules. For the analyst alone. */
final class Project implements AutoCloseable {
  /** What a worker has learnt is thrown away now and then, so that it stays bounded. */
  private static final int PARSES_PER_WORKER = 1_000;

  private final Path folder;
  private final Settings settings;
  private final Engine engine;
  private final Collection<Path> sources;
  private final Map<Path, Document> buffers = new HashMap<>();
  private JavaParserProject java;
  private final BooleanSupplier stop;
  private JavaParserWorker worker;
  private List<Path> classPath;
  private int parses;
  private int generation;

  Project(
      Path folder,
      Settings settings,
      Engine engine,
      Collection<Path> sources,
      List<Path> classPath,
      BooleanSupplier stop) {
    this.folder = folder;
    this.settings = settings;
    this.engine = engine;
    this.sources = sources;
    this.classPath = classPath;
    this.java = JavaParserProject.ofFiles(sources, classPath);
    this.stop = stop;
    this.worker = newWorker();
  }

  Path folder() {
    return folder;
  }

  Settings settings() {
    return settings;
  }

  Engine engine() {
    return engine;
  }

  Collection<Path> sources() {
    return sources;
  }

  /** Changes whenever an unchanged file may get other findings than before. */
  int generation() {
    return generation;
  }

  /** Takes what else is open in the editor as it is there, not as it is on disk. */
  void see(Collection<Document> open, Document current) {
    boolean changed = false;
    for (Document other : open) {
      if (other.path().equals(current.path()) || !other.path().startsWith(folder)) {
        continue;
      }
      Document before = buffers.put(other.path(), other);
      if (before == null || !before.text().equals(other.text())) {
        changed |= java.put(new Source(other.path(), other.text()));
      }
    }
    Document before = buffers.put(current.path(), current);
    if (before == null || !before.text().equals(current.text())) {
      // Its own types are found in the tree that is analysed; it is others that may see new ones.
      worker.forget(current.path());
      if (java.put(new Source(current.path(), current.text()))) {
        generation++;
      }
    }
    if (changed) {
      renew();
    }
  }

  /** Reads a file again that changed on disk or is no longer open. */
  void refresh(Path file) {
    buffers.remove(file);
    java.refresh(file);
    renew();
  }

  void setClassPath(List<Path> found) {
    if (!found.equals(classPath)) {
      classPath = found;
      close();
      java = JavaParserProject.ofFiles(sources, classPath);
      buffers.clear();
      renew();
    }
  }

  private void renew() {
    generation++;
    renewWorker();
  }

  private void renewWorker() {
    parses = 0;
    worker.close();
    worker = newWorker();
  }

  private JavaParserWorker newWorker() {
    JavaParserWorker made = java.newWorker();
    made.stopWhen(stop);
    return made;
  }

  /** The tree of a text; trees handed out before may no longer be asked. */
  Parsed parse(Path path, String text) {
    if (++parses > PARSES_PER_WORKER) {
      renewWorker();
    }
    return worker.reparse(new Source(path, text));
  }

  @Override
  public void close() {
    worker.close();
    try {
      java.close();
    } catch (IOException e) {
      // Nothing was written, so nothing is lost.
    }
  }
}

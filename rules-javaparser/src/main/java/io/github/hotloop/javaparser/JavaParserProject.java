package io.github.hotloop.javaparser;

import io.github.hotloop.tree.FrontEnd.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What all workers on one project share: the index of its sources and of its class path. Open it
 * once, give each thread a worker of its own, and close it when no tree is asked for types any
 * more. What it holds grows with the number of types, not with the size of the sources.
 */
public final class JavaParserProject implements Closeable {
  private final SourceIndex sources;
  private final ClassPath classPath;
  private final Jdk jdk = new Jdk();

  private JavaParserProject(SourceIndex sources, List<Path> classPath) {
    this.sources = sources;
    this.classPath = new ClassPath(classPath);
  }

  /**
   * A project whose sources are files in UTF-8; they are read again when a type in them is asked
   * for.
   *
   * @param classPath jars and folders of classes; what is missing or broken is passed over
   */
  public static JavaParserProject ofFiles(Collection<Path> sources, List<Path> classPath) {
    return new JavaParserProject(SourceIndex.ofFiles(sources), classPath);
  }

  /**
   * A project whose sources are kept in memory.
   *
   * @param classPath jars and folders of classes; what is missing or broken is passed over
   */
  public static JavaParserProject ofSources(Collection<Source> sources, List<Path> classPath) {
    return new JavaParserProject(SourceIndex.ofSources(sources), classPath);
  }

  /**
   * Replaces or adds a source by what an editor holds of it. Nobody may use the project meanwhile;
   * workers that looked at the source before do not notice: make new ones.
   *
   * @return whether others see anything else in it than before; bodies of methods they do not
   */
  public boolean put(Source source) {
    return sources.put(source);
  }

  /** Reads a file again that has changed on disk, come or gone; as with {@link #put}. */
  public void refresh(Path file) {
    sources.refresh(file);
  }

  /** Whether there may be a type of a dotted name: {@code false} if certainly not. Cheap. */
  public boolean mayHaveType(String name) {
    if (classPath.binaryName(name) != null) {
      return true;
    }
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String prefix = name.substring(0, end);
      if (sources.find(prefix).isPresent() || jdk.hasPackage(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** A new worker, for one thread at a time. Cheap, but it learns types as it goes: keep it. */
  public JavaParserWorker newWorker() {
    return new JavaParserWorker(new WorkerTypeSolver(sources, classPath, jdk));
  }

  @Override
  public void close() throws IOException {
    classPath.close();
  }
}

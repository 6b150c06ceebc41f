package io.github.hotloop.cli;

import io.github.hotloop.javaparser.JavaParserProject;
import io.github.hotloop.javaparser.JavaParserWorker;
import io.github.hotloop.project.ClassPath;
import io.github.hotloop.project.SourceRoots;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Parses files against the sources and the class path of a run; serves many threads. */
final class Workspace implements AutoCloseable {
  private final JavaParserProject project;
  private final Set<String> packages = new HashSet<>();
  private final ThreadLocal<JavaParserWorker> worker;

  Workspace(SourceRoots sources, ClassPath classPath) {
    this.project = JavaParserProject.ofFiles(sources.files(), classPath.entries());
    this.worker = ThreadLocal.withInitial(project::newWorker);
    packages.addAll(sources.packages());
    packages.addAll(classPath.packages());
    ModuleFinder.ofSystem()
        .findAll()
        .forEach(module -> packages.addAll(module.descriptor().packages()));
  }

  /** The tree of a text that stands, or would stand, at a path; belongs to the calling thread. */
  Parsed parse(Path path, String text) {
    return worker.get().parse(new Source(path, text));
  }

  /** Whether the project has, or what it is checked against has, a type of a dotted name. */
  boolean mayHaveType(String name) {
    return project.mayHaveType(name);
  }

  /** The packages that a file imports from and that nothing here provides. */
  Set<String> unresolved(SourceFile file) {
    Set<String> missing = new TreeSet<>();
    for (Decl.Import imported : file.root().imports()) {
      if (!isProvided(imported.name())) {
        missing.add(packageOf(imported.name()));
      }
    }
    return missing;
  }

  private boolean isProvided(String name) {
    for (Optional<String> at = Optional.of(name); at.isPresent(); at = above(at.get())) {
      if (packages.contains(at.get())) {
        return true;
      }
    }
    // A module, or a type without a package: nothing to look for on a class path.
    return !name.contains(".") || ModuleFinder.ofSystem().find(name).isPresent();
  }

  private static Optional<String> above(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot));
  }

  /** By custom, the part before the first name with a capital. */
  private static String packageOf(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      if (dot + 1 < name.length() && Character.isUpperCase(name.charAt(dot + 1))) {
        return name.substring(0, dot);
      }
    }
    return name;
  }

  @Override
  public void close() {
    try {
      project.close();
    } catch (IOException e) {
      // Nothing was written, so nothing is lost.
    }
  }
}

package io.github.hotloop.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Jars and folders of classes, and the packages in them. Broken entries are told and left out. */
public final class ClassPath {
  private final WorkingDirectory here;
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<String> packages = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private ClassPath(WorkingDirectory here) {
    this.here = here;
  }

  /**
   * Reads what the user wrote: paths with the system's separator, {@code folder/*} for all jars of
   * a folder, {@code @file} for a file of such paths, one or more a line.
   */
  public static ClassPath parse(List<String> written, WorkingDirectory here) {
    ClassPath classPath = new ClassPath(here);
    for (String text : written) {
      if (text.startsWith("@")) {
        classPath.addListed(text.substring(1));
      } else {
        classPath.addAll(text);
      }
    }
    return classPath;
  }

  /** What is on it. */
  public List<Path> entries() {
    return List.copyOf(entries);
  }

  /** The packages that have classes on it. */
  public Set<String> packages() {
    return packages;
  }

  /** What is wrong with it. */
  public List<Problem> problems() {
    return problems;
  }

  private void addListed(String name) {
    Path list = here.resolve(name);
    try {
      Files.readAllLines(list).forEach(this::addAll);
    } catch (IOException e) {
      throw new UsageException(
          "--classpath @" + name + ": the file can't be read; write one path a line into it");
    }
  }

  private void addAll(String paths) {
    for (String path : paths.split(File.pathSeparator)) {
      if (!path.isBlank()) {
        addWritten(path.strip());
      }
    }
  }

  private void addWritten(String written) {
    boolean allJars = written.equals("*") || written.endsWith("/*");
    try {
      Path path = here.resolve(allJars ? written.substring(0, written.length() - 1) : written);
      if (allJars) {
        addJarsOf(path);
      } else {
        add(path);
      }
    } catch (InvalidPathException e) {
      warn(written, "no path; it is left out");
    }
  }

  private void addJarsOf(Path folder) {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
      List<Path> sorted = new ArrayList<>();
      jars.forEach(sorted::add);
      sorted.stream().sorted().forEach(this::add);
    } catch (IOException e) {
      warn(here.show(folder) + "/*", "no such folder; it is left out");
    }
  }

  /** Adds an entry, or tells what is wrong with it. */
  public void add(Path given) {
    Path path = given.normalize();
    if (entries.contains(path)) {
      return;
    }
    try {
      if (Files.isDirectory(path)) {
        addPackagesOfFolder(path);
      } else if (!Files.exists(path)) {
        warn(here.show(path), "no such class-path entry; it is left out");
        return;
      } else {
        addPackagesOfJar(path);
      }
      entries.add(path);
    } catch (IOException | IllegalArgumentException e) {
      warn(
          here.show(path),
          "this class-path entry is no readable jar (" + e.getMessage() + "); it is left out");
    }
  }

  private void warn(String where, String message) {
    problems.add(Problem.warning(where, message));
  }

  private void addPackagesOfJar(Path jar) throws IOException {
    if (!jar.toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
      throw new IOException("its name does not end with .jar");
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().map(ZipEntry::getName).forEach(this::addPackageOf);
    }
  }

  private void addPackagesOfFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .forEach(this::addPackageOf);
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void addPackageOf(String entry) {
    int slash = entry.lastIndexOf('/');
    if (entry.endsWith(".class") && slash > 0) {
      packages.add(entry.substring(0, slash).replace('/', '.'));
    }
  }
}

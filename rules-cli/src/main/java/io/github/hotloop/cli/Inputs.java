package io.github.hotloop.cli;

import io.github.hotloop.project.Input;
import io.github.hotloop.project.Problem;
import io.github.hotloop.project.SourceWalk;
import io.github.hotloop.project.UsageException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What the paths on the command line stand for. Keeps jars open until closed. */
final class Inputs implements AutoCloseable {
  private final Console console;
  private final Map<Path, Input> files = new HashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private final Set<Path> seenJars = new HashSet<>();

  private Inputs(Console console) {
    this.console = console;
  }

  /** Finds all Java sources; what can't be read becomes a problem. */
  static Inputs find(Collection<Path> paths, Console console) {
    Inputs found = new Inputs(console);
    for (Path path : paths) {
      if (path.toString().isEmpty()) {
        throw new UsageException("A path is empty; name a file, a folder or a jar ('.' for here)");
      }
      found.add(path);
    }
    found.inputs.addAll(found.files.values());
    found.inputs.sort(Comparator.comparing(Input::shown));
    return found;
  }

  /** The sources, each once, sorted by how they are shown. */
  List<Input> sources() {
    return inputs;
  }

  /** What went wrong while looking for them. */
  List<Problem> problems() {
    return problems;
  }

  private void add(Path given) {
    Path path = console.directory().resolve(given);
    String name = path.toString().toLowerCase(Locale.ROOT);
    String shown = console.show(path);
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      problems.add(Problem.error(shown, "the symbolic link leads nowhere; name the file itself"));
    } else if (!Files.exists(path)) {
      problems.add(Problem.error(shown, "no such file or folder; check the path"));
    } else if (name.endsWith(".jar") || name.endsWith(".zip")) {
      addJar(path.normalize(), shown);
    } else if (name.endsWith(".java")) {
      addFile(path);
    } else {
      problems.add(Problem.error(shown, "not a .java file, a folder or a jar; leave it out"));
    }
  }

  private void addFolder(Path folder) {
    int troubles = problems.size();
    AtomicBoolean any = new AtomicBoolean();
    new SourceWalk(
            folder,
            file -> {
              any.set(true);
              addFile(file);
            },
            this::report)
        .run();
    if (!any.get() && problems.size() == troubles) {
      report(folder, false, "no Java files in this folder; build and hidden folders are skipped");
    }
  }

  private void report(Path path, boolean isError, String message) {
    problems.add(new Problem(isError, console.show(path), message));
  }

  private void addFile(Path path) {
    if (!Files.isRegularFile(path)) {
      report(path, true, "not a regular file; leave it out");
      return;
    }
    Input input = new Input.OnDisk(path.normalize(), console.show(path));
    Path real = real(path);
    Input known = files.putIfAbsent(real, input);
    // Links give a file several names: which one is told must not depend on the order of the walk.
    if (known != null && !known.path().equals(real)) {
      boolean better = input.path().equals(real) || input.shown().compareTo(known.shown()) < 0;
      files.put(real, better ? input : known);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.normalize();
    }
  }

  private void addJar(Path jar, String shown) {
    if (!seenJars.add(real(jar))) {
      return;
    }
    try {
      ZipFile zip = new ZipFile(jar.toFile());
      open.add(zip);
      Path root = root(jar);
      int before = inputs.size();
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!entry.isDirectory() && entry.getName().endsWith(".java")) {
          addEntry(zip, root, entry, shown + "!/" + entry.getName());
        }
      }
      if (inputs.size() == before) {
        problems.add(Problem.warning(shown, "no Java files in this jar; is it the sources jar?"));
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.add(Problem.error(shown, "not readable as a jar (" + e.getMessage() + ")"));
    }
  }

  /** A path to the jar's contents by which the index of types can read them too, if possible. */
  private Path root(Path jar) throws IOException {
    try {
      FileSystem contents = FileSystems.newFileSystem(jar);
      open.add(contents);
      return contents.getPath("/");
    } catch (ZipException e) {
      // A file system refuses a jar as a whole when one name in it is bad.
      return Path.of(jar + "!");
    }
  }

  private void addEntry(ZipFile zip, Path root, ZipEntry entry, String shown) {
    try {
      Path path = root.resolve(entry.getName()).normalize();
      boolean leadsOut = Path.of(entry.getName()).normalize().startsWith("..");
      if (!leadsOut && path.startsWith(root)) {
        inputs.add(new Input.InJar(zip, entry, path, shown));
        return;
      }
    } catch (InvalidPathException e) {
      // No path at all is as bad as one that leads out of the jar.
    }
    problems.add(Problem.error(shown, "the entry's name leads out of the jar; it is skipped"));
  }

  @Override
  public void close() {
    for (Closeable jar : open) {
      try {
        jar.close();
      } catch (IOException e) {
        // Nothing was written, so nothing is lost.
      }
    }
  }
}

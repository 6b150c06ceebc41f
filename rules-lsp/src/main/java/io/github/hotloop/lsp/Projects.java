package io.github.hotloop.lsp;

import io.github.hotloop.project.Input;
import io.github.hotloop.project.MavenClassPath;
import io.github.hotloop.project.SourceRoots;
import io.github.hotloop.project.SourceWalk;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Which project a file belongs to. For the analyst alone. */
final class Projects implements AutoCloseable {
  /** More than a person works on at a time; the one not used for longest is given up. */
  private static final int KEPT = 6;

  private static final List<String> GRADLE_SETTINGS =
      List.of("settings.gradle", "settings.gradle.kts");
  private static final List<String> GRADLE_BUILD = List.of("build.gradle", "build.gradle.kts");

  private final Catalogue catalogue = Catalogue.load();
  private final Map<Path, Project> byFolder = new LinkedHashMap<>(16, 0.75f, true);
  private final BiFunction<Path, Settings, List<Path>> classPaths;
  private final BooleanSupplier stop;
  private final Consumer<String> notice;
  private Settings editor = Settings.NONE;

  /**
   * No projects yet.
   *
   * @param classPaths asked once for each project: what is known at once of its class path
   * @param stop whether to give up what is being analysed
   * @param notice takes what is wrong with settings
   */
  Projects(
      BiFunction<Path, Settings, List<Path>> classPaths,
      BooleanSupplier stop,
      Consumer<String> notice) {
    this.classPaths = classPaths;
    this.stop = stop;
    this.notice = notice;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The editor's settings from now on; tells whether they are others than before. */
  boolean configure(Settings settings) {
    if (settings.equals(editor)) {
      return false;
    }
    editor = settings;
    forget();
    return true;
  }

  /** Gives up all projects; they are opened again when they are asked for. */
  void forget() {
    byFolder.values().forEach(Project::close);
    byFolder.clear();
  }

  /** The open projects that a file lies in. */
  List<Project> around(Path file) {
    return byFolder.values().stream().filter(p -> file.startsWith(p.folder())).toList();
  }

  /** What the project in a folder compiles against is known now. */
  void setClassPath(Path folder, List<Path> classPath) {
    Project project = byFolder.get(folder);
    if (project != null) {
      project.setClassPath(classPath);
    }
  }

  /** The project of a file, opened if it is not. */
  Project of(Path file) {
    Optional<Path> build = Optional.ofNullable(file.getParent()).flatMap(Projects::buildFolder);
    if (build.isPresent()) {
      return byFolder.containsKey(build.get())
          ? byFolder.get(build.get())
          : open(build.get(), javaFiles(build.get()));
    }
    // Outside of any build only the sources of its own root are certain to belong together.
    Path lone = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    for (Project known : byFolder.values()) {
      if (known.sources().contains(file)) {
        return byFolder.get(known.folder());
      }
    }
    Collection<Path> sources =
        SourceRoots.of(List.of(new Input.OnDisk(file, file.toString())), List.of()).files();
    Path folder = common(sources).orElse(lone);
    return byFolder.containsKey(folder) && byFolder.get(folder).sources().containsAll(sources)
        ? byFolder.get(folder)
        : open(folder, sources);
  }

  private static Optional<Path> common(Collection<Path> files) {
    Optional<Path> common = files.stream().findFirst().map(Path::getParent);
    while (common.isPresent()) {
      Path folder = common.get();
      if (files.stream().allMatch(file -> file.startsWith(folder))) {
        return common;
      }
      common = Optional.ofNullable(folder.getParent());
    }
    return common;
  }

  private Project open(Path folder, Collection<Path> sources) {
    Settings settings = editor.orElse(Settings.in(folder));
    Engine engine = new Engine(settings.detectors(catalogue));
    settings.maxKilobytes();
    settings.quietMillis();
    settings.problems().forEach(notice);
    Project opened =
        new Project(folder, settings, engine, sources, classPaths.apply(folder, settings), stop);
    Project before = byFolder.put(folder, opened);
    if (before != null) {
      before.close();
    }
    if (byFolder.size() > KEPT) {
      Path eldest = byFolder.keySet().iterator().next();
      byFolder.remove(eldest).close();
    }
    return opened;
  }

  /** The outermost folder of the build that a folder belongs to; empty if there is none. */
  static Optional<Path> buildFolder(Path folder) {
    Optional<Path> maven = MavenClassPath.module(folder).map(MavenClassPath::project);
    return maven.isPresent() ? maven : gradleFolder(folder);
  }

  private static Optional<Path> gradleFolder(Path folder) {
    Optional<Path> nearest = Optional.empty();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (has(at, GRADLE_SETTINGS)) {
        return Optional.of(at);
      } else if (nearest.isEmpty() && has(at, GRADLE_BUILD)) {
        nearest = Optional.of(at);
      }
    }
    return nearest;
  }

  private static boolean has(Path folder, List<String> names) {
    return names.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /** All Java files below a folder; what can't be read is passed over. */
  static Set<Path> javaFiles(Path folder) {
    Set<Path> files = new TreeSet<>();
    List<String> unread = new ArrayList<>();
    new SourceWalk(
            folder,
            file -> files.add(file.normalize()),
            (path, isError, message) -> unread.add(message))
        .run();
    return files;
  }

  @Override
  public void close() {
    forget();
  }
}

package io.github.hotloop.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be read of a Gradle project's class path without running it: lock files, coordinates in
 * build files and version catalogues, the class path of an Eclipse project, jars in {@code libs}.
 * Coordinates are looked up among what was downloaded before. What is computed by a build stays
 * unknown, and so does what those libraries depend on, unless it is locked.
 */
public final class GradleClassPath {
  private static final int DEPTH = 5;
  private static final Set<String> SKIPPED = Set.of("build", "src", "node_modules", "target");
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']([\\w.-]+):([\\w.-]+):([\\w.-]+)[\"'@:]");
  private static final Pattern LOCKED = Pattern.compile("(?m)^([\\w.-]+):([\\w.-]+):([\\w.-]+)=");
  private static final Pattern ECLIPSE =
      Pattern.compile("<classpathentry\\b[^>]*\\bkind=\"lib\"[^>]*>");
  private static final Pattern ECLIPSE_PATH = Pattern.compile("\\bpath=\"([^\"]+)\"");
  private static final Pattern CATALOGUE_VERSION =
      Pattern.compile("(?m)^\\s*([\\w.-]+)\\s*=\\s*\"([^\"]+)\"\\s*$");
  private static final Pattern CATALOGUE_MODULE =
      Pattern.compile("module\\s*=\\s*\"([\\w.-]+):([\\w.-]+)\"[^}\\n]*");
  private static final Pattern CATALOGUE_REF =
      Pattern.compile("version(?:\\.ref)?\\s*=\\s*\"([^\"]+)\"");

  private final Path gradleCache;
  private final Path mavenRepository;
  private final Set<Path> entries = new LinkedHashSet<>();

  private GradleClassPath(Path gradleHome, Path mavenRepository) {
    this.gradleCache = gradleHome.resolve("caches/modules-2/files-2.1");
    this.mavenRepository = mavenRepository;
  }

  /**
   * What is found for the project in a folder.
   *
   * @param gradleHome where Gradle keeps what it downloaded
   * @param mavenRepository where Maven does
   */
  public static List<Path> read(Path folder, Path gradleHome, Path mavenRepository) {
    GradleClassPath found = new GradleClassPath(gradleHome, mavenRepository);
    try {
      Files.walkFileTree(
          folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, found.new Walk());
    } catch (IOException e) {
      // What can't be read stays unknown.
    }
    return List.copyOf(found.entries);
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      return SKIPPED.contains(name) || name.startsWith(".")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = file.getFileName().toString();
      if (name.endsWith(".jar") && file.getParent().endsWith("libs")) {
        entries.add(file);
      } else if (name.equals("gradle.lockfile")) {
        add(LOCKED.matcher(Files.readString(file)));
      } else if (name.endsWith(".gradle") || name.endsWith(".gradle.kts")) {
        add(COORDINATES.matcher(Files.readString(file)));
      } else if (name.endsWith(".versions.toml")) {
        addCatalogue(Files.readString(file));
      } else if (name.equals(".classpath")) {
        addEclipse(file.getParent(), Files.readString(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private void add(Matcher found) {
    while (found.find()) {
      jar(found.group(1), found.group(2), found.group(3)).ifPresent(entries::add);
    }
  }

  private void addCatalogue(String text) {
    Map<String, String> versions = new HashMap<>();
    Matcher version = CATALOGUE_VERSION.matcher(text);
    while (version.find()) {
      versions.put(version.group(1), version.group(2));
      add(COORDINATES.matcher('"' + version.group(2) + '"'));
    }
    Matcher module = CATALOGUE_MODULE.matcher(text);
    while (module.find()) {
      Matcher reference = CATALOGUE_REF.matcher(module.group());
      if (reference.find()) {
        String named = reference.group(1);
        jar(module.group(1), module.group(2), versions.getOrDefault(named, named))
            .ifPresent(entries::add);
      }
    }
  }

  private void addEclipse(Path folder, String xml) {
    Matcher entry = ECLIPSE.matcher(xml);
    while (entry.find()) {
      Matcher path = ECLIPSE_PATH.matcher(entry.group());
      if (path.find() && Files.exists(folder.resolve(path.group(1)))) {
        entries.add(folder.resolve(path.group(1)).normalize());
      }
    }
  }

  private Optional<Path> jar(String group, String artifact, String version) {
    String name = artifact + "-" + version + ".jar";
    Path byHash = gradleCache.resolve(group).resolve(artifact).resolve(version);
    if (Files.isDirectory(byHash)) {
      try (DirectoryStream<Path> hashes = Files.newDirectoryStream(byHash)) {
        for (Path hash : hashes) {
          if (Files.isRegularFile(hash.resolve(name))) {
            return Optional.of(hash.resolve(name));
          }
        }
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    Path maven =
        mavenRepository
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(name);
    return Optional.of(maven).filter(Files::isRegularFile);
  }
}

package io.github.hotloop.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * The local repository that the builds use: the user's, seen through links so that nothing is
 * downloaded twice, but with the pack as it was just built in the place of any that is installed.
 */
final class LocalRepository {
  private static final String VERSION = System.getProperty("hotloop.version");
  private static final Path HOME = Path.of(System.getProperty("hotloop.home"));
  private static final Map<String, String> MODULES =
      Map.of(
          "hotloop-core", "rules-core",
          "hotloop-errorprone", "rules-errorprone",
          "hotloop-pmd", "rules-pmd");

  private LocalRepository() {}

  static Path create(Path at, Path users) {
    try {
      Folders.delete(at);
      Path own = at;
      Files.createDirectories(own);
      for (String name : List.of("io", "github", "hotloop")) {
        link(users, own, name);
        users = users.resolve(name);
        own = Files.createDirectories(own.resolve(name));
      }
      install(own, "hotloop-parent", HOME.resolve("pom.xml"), ".pom");
      for (var module : MODULES.entrySet()) {
        String artifact = module.getKey();
        Path folder = HOME.resolve(module.getValue());
        Path jar = folder.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
        if (!Files.exists(jar)) {
          throw new AssertionError(jar + " is not built: run 'mvn verify' in the root folder");
        }
        install(own, artifact, folder.resolve("pom.xml"), ".pom");
        install(own, artifact, jar, ".jar");
      }
      return at;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links to everything in a folder but one. */
  private static void link(Path from, Path to, String but) throws IOException {
    Files.createDirectories(from);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        Path link = to.resolve(entry.getFileName());
        if (!entry.endsWith(but) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.createSymbolicLink(link, entry.toAbsolutePath());
        }
      }
    }
  }

  private static void install(Path group, String artifact, Path file, String suffix)
      throws IOException {
    Path folder = Files.createDirectories(group.resolve(artifact).resolve(VERSION));
    Files.copy(
        file,
        folder.resolve(artifact + "-" + VERSION + suffix),
        StandardCopyOption.REPLACE_EXISTING);
  }
}

package io.github.hotloop.integration;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The JDKs of this machine. */
final class Jdks {
  private static final Path USUAL = Path.of("/usr/lib/jvm");

  private Jdks() {}

  /** The home of a JDK of a feature release; skips the test, and says so, where there is none. */
  static Path ofRelease(int release, String skipped) {
    Optional<Path> home = find(release);
    if (home.isEmpty()) {
      String line = "JDK " + release + " is not installed: skipped " + skipped;
      System.out.println(line);
      Assumptions.abort(line);
    }
    return home.orElseThrow();
  }

  /** The JDK that runs this. */
  static Path current() {
    return Path.of(System.getProperty("java.home"));
  }

  private static Optional<Path> find(int release) {
    List<Path> homes = new ArrayList<>(List.of(current()));
    System.getenv()
        .forEach(
            (name, value) -> {
              // JAVA_HOME_25_X64 and the like: where CI machines have several.
              if (name.startsWith("JAVA_HOME")) {
                homes.add(Path.of(value));
              }
            });
    if (Files.isDirectory(USUAL)) {
      try (DirectoryStream<Path> installed = Files.newDirectoryStream(USUAL)) {
        installed.forEach(homes::add);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return homes.stream().filter(home -> isJdk(home, release)).findFirst();
  }

  private static boolean isJdk(Path home, int release) {
    try {
      return Files.isExecutable(home.resolve("bin/javac"))
          && Files.readString(home.resolve("release"))
              .matches("(?s).*JAVA_VERSION=\"" + release + "[.\"].*");
    } catch (IOException e) {
      return false;
    }
  }
}

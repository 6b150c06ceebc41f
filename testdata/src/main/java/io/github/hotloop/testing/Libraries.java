package io.github.hotloop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Jars that golden cases compile against; the build copies them from Maven Central. */
public final class Libraries {
  private Libraries() {}

  /**
   * All of them, sorted by name.
   *
   * @throws IllegalStateException if the module testdata is not built
   */
  public static List<Path> all() {
    Path folder = Repository.root().resolve("testdata/target/libraries");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("Build the module testdata first: no " + folder);
    }
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

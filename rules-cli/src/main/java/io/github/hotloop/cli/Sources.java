package io.github.hotloop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources below a folder. */
final class Sources {
  private Sources() {}

  /** All of them; none where there is no such folder, or it can't be read. */
  static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}

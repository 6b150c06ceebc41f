package io.github.hotloop.corpus;

import io.github.hotloop.tree.FrontEnd.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project that was fetched.
 *
 * @param folder with the sources in {@code src} and the class path in {@code lib}
 */
record Project(Path folder, List<Source> sources, List<Path> classPath) {
  static Project read(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : filesBelow(folder.resolve("src"), ".java")) {
      sources.add(new Source(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
    }
    return new Project(folder, sources, filesBelow(folder.resolve("lib"), ".jar"));
  }

  String name() {
    return folder.getFileName().toString();
  }

  private static List<Path> filesBelow(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }
}

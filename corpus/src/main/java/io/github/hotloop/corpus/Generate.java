package io.github.hotloop.corpus;

import io.github.hotloop.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the files that are derived from the rule classes. */
public final class Generate {
  private Generate() {}

  /**
   * Writes what is stale and removes what belongs to no rule.
   *
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Generated generated = new Generated();
    for (Map.Entry<String, String> file : generated.files().entrySet()) {
      if (!generated.current(file.getKey()).equals(file.getValue())) {
        Path path = Repository.root().resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        System.out.println("wrote " + file.getKey());
      }
    }
    for (Path path : generated.leftOver()) {
      Files.delete(path);
      System.out.println("deleted " + path.getFileName());
    }
  }
}

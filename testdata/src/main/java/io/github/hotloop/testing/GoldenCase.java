package io.github.hotloop.testing;

import io.github.hotloop.tree.FrontEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of {@code testdata/<Rule>/}.
 *
 * @param rule the rule that the folder is named after
 * @param path the Java file
 */
public record GoldenCase(String rule, Path path) {
  /**
   * All cases, sorted by path; with {@code -Dcases=X} those alone whose {@code Rule/Case} starts
   * with {@code X}.
   */
  public static List<GoldenCase> all() {
    String wanted = System.getProperty("cases", "");
    try (Stream<Path> files = Files.walk(Repository.root().resolve("testdata"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Character.isUpperCase(folder(file).charAt(0)))
          .sorted()
          .map(file -> new GoldenCase(folder(file), file))
          .filter(golden -> golden.toString().startsWith(wanted))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(Path file) {
    return file.getParent().getFileName().toString();
  }

  /** The name of the case and of its class. */
  public String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }

  /** The Java text without the marks: they are no comments that a fix could lose. */
  public String text() {
    return Marks.strip(Repository.read(path));
  }

  /** The marks. */
  public Marks marks() {
    return Marks.of(Repository.read(path));
  }

  /**
   * What it compiles against besides the JDK: all libraries of {@code testdata/pom.xml} if it
   * imports anything but the JDK, else nothing.
   */
  public List<Path> classPath() {
    return text().lines().anyMatch(GoldenCase::importsLibrary) ? Libraries.all() : List.of();
  }

  /**
   * The oldest release that the case must run on: that of its line {@code // release: 21}, else 17.
   */
  public int release() {
    return text()
        .lines()
        .filter(line -> line.matches("// release: \\d+"))
        .map(line -> Integer.parseInt(line.substring("// release: ".length())))
        .findFirst()
        .orElse(17);
  }

  /** Whether the JDK at hand compiles what may use the API of the case's release. */
  public boolean compilesHere() {
    return release() <= Runtime.version().feature();
  }

  private static boolean importsLibrary(String line) {
    return line.matches("import (static )?(?!java\\.|javax\\.(net|sql|naming)\\.).*");
  }

  /** The case as a source to parse, with another text. */
  public FrontEnd.Source source(String text) {
    return new FrontEnd.Source(path, text);
  }

  /**
   * Where the blessed file with this ending is: {@code .out}, {@code .fixed}, {@code .reviewed}.
   */
  public Path blessed(String ending) {
    return path.resolveSibling(name() + ending);
  }

  /** The blessed text; empty if there is none. */
  public Optional<String> expected(String ending) {
    return Files.exists(blessed(ending))
        ? Optional.of(Repository.read(blessed(ending)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return rule + "/" + name();
  }
}

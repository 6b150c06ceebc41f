package io.github.hotloop.project;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Maven of a project: its wrapper if it has one. */
public final class MavenProcess {
  private final Path project;

  /** The Maven of the project in that folder. */
  public MavenProcess(Path project) {
    this.project = project;
  }

  /** Runs Maven; what it says goes to {@code log}. Gives the first error if it fails. */
  public Optional<String> run(Path log, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(maven(), "-B"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())))
            .start();
    try {
      if (process.waitFor() == 0) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      process.destroy();
      throw e;
    }
    return Optional.of(firstError(said(log)).orElse("exit code " + process.exitValue()));
  }

  /** The line that says most; empty if there is none at all. */
  static Optional<String> firstError(String log) {
    List<String> lines =
        log.lines()
            .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    // What is wrong with a POM follows a line that only says that something is.
    return lines.stream()
        .filter(line -> line.matches("\\[(ERROR|FATAL)].*"))
        .map(line -> line.replaceFirst("^(\\[(ERROR|FATAL)]\\s*)+", ""))
        .filter(line -> !line.isEmpty() && !line.startsWith("Some problems were encountered"))
        .findFirst()
        .or(() -> lines.stream().reduce((first, second) -> second));
  }

  /** The text of a log; what is not of the encoding that is usual here stays unreadable. */
  public static String said(Path log) throws IOException {
    return new String(Files.readAllBytes(log), Charset.defaultCharset());
  }

  private String maven() {
    boolean windows = isWindows();
    Path wrapper = project.resolve(windows ? "mvnw.cmd" : "mvnw");
    if (Files.isExecutable(wrapper)) {
      return wrapper.toString();
    }
    return windows ? "mvn.cmd" : "mvn";
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static String nullDevice() {
    return isWindows() ? "NUL" : "/dev/null";
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

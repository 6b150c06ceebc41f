package io.github.hotloop.project;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Walks a folder for Java files, past what a build or a tool left there. */
public final class SourceWalk extends SimpleFileVisitor<Path> {
  /** Takes what went wrong at a path. */
  public interface Trouble {
    /** Something went wrong, or is worth telling. */
    void at(Path path, boolean isError, String message);
  }

  private static final Set<String> BUILD_FOLDERS = Set.of("target", "build", "out");
  private static final Set<String> BUILD_FILES =
      Set.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "build.sbt");

  private final Path start;
  private final Consumer<Path> files;
  private final Trouble trouble;

  /** A walk from {@code start} that hands each Java file to {@code files}. */
  public SourceWalk(Path start, Consumer<Path> files, Trouble trouble) {
    this.start = start;
    this.files = files;
    this.trouble = trouble;
  }

  /** Walks. */
  public void run() {
    try {
      Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      trouble.at(start, true, Reasons.of(e));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(start) && isSkipped(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  private boolean isSkipped(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(".")
        || name.equals("node_modules")
        || (BUILD_FOLDERS.contains(name) && isBuildFolder(folder));
  }

  /** A folder of that name within sources is a package, such as {@code org.example.build}. */
  private boolean isBuildFolder(Path folder) {
    Path beside = folder.getParent();
    if (BUILD_FILES.stream().anyMatch(file -> Files.exists(beside.resolve(file)))) {
      return true;
    }
    for (Path name : beside) {
      if (name.toString().equals("src") || name.toString().equals("java")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (name.endsWith(".java") && !name.startsWith(".")) {
      files.accept(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (e instanceof FileSystemLoopException) {
      trouble.at(path, false, "this symbolic link leads back to a folder above it; not followed");
    } else {
      trouble.at(path, true, Reasons.of(e));
    }
    return FileVisitResult.CONTINUE;
  }
}

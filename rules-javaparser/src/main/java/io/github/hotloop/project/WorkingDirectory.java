package io.github.hotloop.project;

import java.nio.file.Path;

/**
 * What relative paths are relative to.
 *
 * @param path absolute
 */
public record WorkingDirectory(Path path) {
  /** The place of a path that somebody wrote. */
  public Path resolve(String written) {
    return path.resolve(written);
  }

  /** How to show a path: relative to this directory if below it, with slashes. */
  public String show(Path other) {
    Path absolute = path.resolve(other).normalize();
    Path shown = absolute.startsWith(path) ? path.relativize(absolute) : absolute;
    String separator = shown.getFileSystem().getSeparator();
    return shown.toString().isEmpty() ? "." : shown.toString().replace(separator, "/");
  }
}
